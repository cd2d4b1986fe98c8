// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <optional>
#include <utility>

namespace taizhang {

namespace {

// A link is written through, not replaced.
QString resolved(const QString& path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

QString temporaryPrefix(const QFileInfo& target)
{
    // File systems take 255 bytes a name; Chinese names have three bytes a character.
    return u'.' % target.fileName().left(40) % u'.';
}

const QString& temporarySuffix()
{
    static const QString suffix = QStringLiteral(".part");
    return suffix;
}

// Removes what writers of the same target left when their process was killed.
void sweep(const QFileInfo& target)
{
    QString pattern = temporaryPrefix(target);
    for (const QChar special : {u'[', u'*', u'?'})
        pattern.replace(special, u'?');
    const QStringList left
        = target.dir().entryList({pattern % u'*' % temporarySuffix()}, QDir::Files | QDir::Hidden | QDir::System);
    for (const QString& name : left) {
        const QString path = target.dir().filePath(name);
        if (platform::removeAbandoned(path))
            platform::removeFile(path % u"-journal"); // where SQLite was writing it
    }
}

bool sameContent(QIODevice& written, QByteArrayView bytes)
{
    constexpr qint64 blockSize = 1 << 20;
    while (!bytes.isEmpty()) {
        const QByteArray block = written.read(qMin(blockSize, qint64(bytes.size())));
        if (block.isEmpty() || block != bytes.first(block.size()))
            return false;
        bytes = bytes.sliced(block.size());
    }
    return written.atEnd();
}

} // namespace

SafeFile::SafeFile(QString path, QString temporary, Target target, platform::NewFile file)
    : m_path(std::move(path))
    , m_temporary(std::move(temporary))
    , m_target(target)
    , m_file(std::move(file))
{ }

SafeFile::SafeFile(SafeFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_target(other.m_target)
    , m_file(std::move(other.m_file))
    , m_size(other.m_size)
{ }

SafeFile::~SafeFile()
{
    if (m_temporary.isEmpty())
        return;
    platform::removeFile(m_temporary);
    platform::removeFile(m_temporary % u"-journal");
}

Result<SafeFile> SafeFile::create(const QString& path, Target target)
{
    const QFileInfo info(resolved(path));
    if (target == Target::MustBeNew && (info.exists() || info.isSymLink()))
        return Error{ErrorCode::FileExists, {path}, {}};
    if (info.exists() && (!info.isFile() || !info.isWritable()))
        return Error{ErrorCode::FileNotWritable, {path, QString()}, {}};
    if (!info.dir().exists())
        return Error{ErrorCode::FileNotWritable, {path, qt_error_string(ENOENT)}, {}};
    sweep(info);
    const QString name = temporaryPrefix(info) % QString::number(QRandomGenerator::system()->generate64(), 36);
    const QString temporary = info.dir().filePath(name % temporarySuffix());
    Result<platform::NewFile> file = platform::NewFile::create(temporary);
    if (!file) {
        Error error = file.error();
        error.args[0] = path;
        return error;
    }
    return SafeFile(info.filePath(), temporary, target, std::move(*file));
}

Error SafeFile::named(Error error) const
{
    error.args[0] = m_path;
    return error;
}

Result<void> SafeFile::write(QByteArrayView bytes)
{
    if (const Result<void> written = m_file.write(bytes); !written)
        return named(written.error());
    m_size += bytes.size();
    return {};
}

Result<void> SafeFile::makeDurable()
{
    if (const Result<void> synced = m_file.sync(); !synced)
        return synced;
    if (m_size == 0) // then another writer may have filled, or even replaced, the file
        return platform::syncFile(m_temporary);
    return {};
}

Result<void> SafeFile::verify(const Check& check) const
{
    QFile written(m_temporary);
    const bool readable = written.open(QIODevice::ReadOnly);
    const bool complete = readable && (m_size == 0 || written.size() == m_size);
    if (!complete || !check(written) || written.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileVerifyFailed, {m_path}, written.errorString()};
    return {};
}

Result<void> SafeFile::commit(const Check& check)
{
    if (const Result<void> durable = makeDurable(); !durable)
        return named(durable.error());
    if (const Result<void> closed = m_file.close(); !closed)
        return named(closed.error());
    if (Result<void> sound = verify(check); !sound)
        return sound;
    const std::optional<platform::FileId> ours = platform::fileId(m_temporary);
    const Result<void> moved = m_target == Target::MustBeNew ? platform::moveToNew(m_temporary, m_path)
                                                             : platform::moveOver(m_temporary, m_path);
    if (!moved && ours && platform::fileId(m_path) == ours)
        return Error{ErrorCode::FileUnconfirmed, {m_path, moved.error().args.value(1)}, moved.error().detail};
    if (!moved)
        return named(moved.error());
    m_temporary.clear();
    return {};
}

Result<void> writeFile(const QString& path, QByteArrayView bytes, SafeFile::Target target)
{
    Result<SafeFile> file = SafeFile::create(path, target);
    if (!file)
        return file.error();
    if (Result<void> written = file->write(bytes); !written)
        return written;
    return file->commit([bytes](QIODevice& written) { return sameContent(written, bytes); });
}

} // namespace taizhang
