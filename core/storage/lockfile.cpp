// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lockfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace taizhang {

namespace {

// Two names of one ledger must not give two locks.
QString lockPath(const QString& ledger)
{
    const QFileInfo info(ledger);
    const QString canonical = info.canonicalFilePath();
    return (canonical.isEmpty() ? info.absoluteFilePath() : canonical) % u".lock";
}

QByteArray toJson(const LockOwner& owner)
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("session"), owner.session.toString()},
                             {QStringLiteral("user"), owner.user},
                             {QStringLiteral("computer"), owner.computer},
                             {QStringLiteral("program"), owner.program},
                             {QStringLiteral("since"), owner.since.toString(Qt::ISODateWithMs)},
                             {QStringLiteral("host"), owner.process.computer},
                             {QStringLiteral("boot"), owner.process.boot},
                             {QStringLiteral("pid"), owner.process.pid},
                             {QStringLiteral("started"), QString::number(owner.process.started)},
                         })
        .toJson();
}

LockOwner fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    LockOwner owner;
    const QByteArray digest = QCryptographicHash::hash(json, QCryptographicHash::Md5).toHex();
    const QString session = object[u"session"].toString(QString::fromLatin1(digest));
    owner.session = Uid::fromString(session).value_or(owner.session);
    owner.user = object[u"user"].toString();
    owner.computer = object[u"computer"].toString();
    owner.program = object[u"program"].toString();
    owner.since = QDateTime::fromString(object[u"since"].toString(), Qt::ISODateWithMs);
    owner.process.computer = object[u"host"].toString();
    owner.process.boot = object[u"boot"].toString();
    owner.process.pid = object[u"pid"].toInteger();
    owner.process.started = object[u"started"].toString().toLongLong();
    return owner;
}

// A lock file has a few hundred bytes; more is not ours.
std::optional<LockOwner> ownerIn(const QString& path)
{
    constexpr qint64 sizeLimit = qint64{64} * 1024;
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    return fromJson(file.open(QIODevice::ReadOnly) ? file.read(sizeLimit) : QByteArray());
}

Error locked(const QString& ledger, const LockOwner& owner)
{
    const QString since = owner.since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return {ErrorCode::LedgerLocked, {ledger, owner.user, owner.computer, since}, {}};
}

// A ledger on a disk of this computer cannot have been in use by this computer before its present start, so that a lock
// left by a power cut is freed. A computer of another name may hold it through a share of that disk.
bool hasEnded(const LockOwner& owner, const QString& path)
{
    const platform::ProcessIdentity here = platform::thisProcess();
    const platform::ProcessIdentity& there = owner.process;
    const bool restarted = !there.boot.isEmpty() && !here.boot.isEmpty() && there.boot != here.boot;
    return platform::hasEnded(there) || (restarted && there.computer == here.computer && platform::isOnLocalDisk(path));
}

// A lock of this very process that nobody in it holds any more: its removal had failed.
bool isLeftover(const LockOwner& owner, const QString& path)
{
    return owner.process == platform::thisProcess() && platform::removeAbandoned(path);
}

QString besideLock(const QString& path)
{
    return path % u'.' % Uid::create().toString() % u".part";
}

// Removes what was prepared by processes that were killed at it.
void sweep(const QString& path)
{
    const QFileInfo info(path);
    const QDir folder = info.dir();
    const QString start = info.fileName() % u'.';
    for (const QString& name : folder.entryList({QStringLiteral("*.part")}, QDir::Files)) {
        if (name.startsWith(start))
            platform::removeAbandoned(folder.filePath(name));
    }
}

// The lock file under a name of its own, whole and held open.
Result<platform::NewFile> prepare(const QString& path, const LockOwner& owner)
{
    Result<platform::NewFile> file = platform::NewFile::create(path);
    if (!file)
        return file;
    Result<void> done = file->write(toJson(owner));
    if (done)
        done = file->sync();
    if (!done) {
        platform::removeFile(path);
        return done.error();
    }
    return file;
}

// Takes the lock of `session` away, whose right to it has ended. Another may do the same at this moment and already
// have a new lock there, so the file is moved aside first, and put back if it turns out to be a different one.
void breakLock(const QString& path, const Uid& session)
{
    const QString aside = besideLock(path);
    if (!platform::moveToNew(path, aside))
        return;
    const std::optional<LockOwner> owner = ownerIn(aside);
    if (owner && owner->session == session)
        platform::removeFile(aside);
    else
        (void)platform::moveToNew(aside, path);
}

} // namespace

LockFile::LockFile(QString path, platform::NewFile file, platform::FileId id)
    : m_path(std::move(path))
    , m_file(std::move(file))
    , m_id(id)
{ }

LockFile::LockFile(LockFile&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_file(std::move(other.m_file))
    , m_id(other.m_id)
{ }

LockFile::~LockFile()
{
    if (!m_path.isEmpty() && stillOurs())
        platform::removeFile(m_path);
}

Result<LockFile> LockFile::acquire(const QString& ledger, const LockOwner& owner)
{
    const QString path = lockPath(ledger);
    const std::optional<LockOwner> before = ownerIn(path);
    if (before && !isLeftover(*before, path)) {
        if (!hasEnded(*before, path))
            return locked(ledger, *before);
        breakLock(path, before->session);
    }

    const QString prepared = besideLock(path);
    Result<platform::NewFile> file = prepare(prepared, owner);
    if (!file)
        return file.error();
    const std::optional<platform::FileId> id = platform::fileId(prepared);
    const Result<void> named = platform::moveToNew(prepared, path);
    if (named && id) {
        sweep(path);
        return LockFile(path, std::move(*file), *id);
    }
    platform::removeFile(prepared);
    if (!named && named.error().code != ErrorCode::FileExists)
        return named.error();
    return locked(ledger, ownerIn(path).value_or(LockOwner()));
}

std::optional<LockOwner> LockFile::ownerOf(const QString& ledger)
{
    return ownerIn(lockPath(ledger));
}

Result<void> LockFile::refuseIfHeld(const QString& ledger)
{
    const QString path = lockPath(ledger);
    const std::optional<LockOwner> owner = ownerIn(path);
    if (owner && !isLeftover(*owner, path) && !hasEnded(*owner, path))
        return locked(ledger, *owner);
    return {};
}

bool LockFile::stillOurs() const
{
    return platform::fileId(m_path) == m_id;
}

} // namespace taizhang
