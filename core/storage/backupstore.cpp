// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backupstore.h"

#include "core/base/platform.h"
#include "core/storage/backupmanifest.h"
#include "core/storage/ledgercopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <utility>

namespace taizhang {

namespace {

constexpr qint64 sizeLimitOfPlace = qint64(5) << 30;

// The same backup in two folders is one with two files.
void addOrJoin(std::vector<BackupInfo>& all, const BackupInfo& backup)
{
    const auto twin = std::ranges::find_if(all, [&backup](const BackupInfo& other) {
        return other.sequence == backup.sequence && other.sha256 == backup.sha256;
    });
    if (twin == all.end())
        all.push_back(backup);
    else
        twin->files.append(backup.files);
}

std::vector<BackupInfo> backupsIn(const QString& folder)
{
    std::vector<BackupInfo> backups;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.taizhang")}, QDir::Files)) {
        if (const std::optional<BackupInfo> backup = readManifest(dir.filePath(name)))
            backups.push_back(*backup);
    }
    std::ranges::sort(backups, std::greater(), &BackupInfo::sequence);
    return backups;
}

// Also counts copies whose manifest was never written, so that no name is given twice.
qint64 lastSequenceIn(const QString& folder)
{
    qint64 last = 0;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*_*.taizhang")}, QDir::Files))
        last = std::max(last, name.section(u'_', 0, 0).toLongLong());
    return last;
}

QString fileNameOf(const BackupInfo& backup)
{
    const QString time = backup.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd_HHmm"));
    return QStringLiteral("%1_%2_%3.taizhang")
        .arg(backup.sequence, 6, 10, QChar(u'0'))
        .arg(time, toText(backup.reason));
}

BackupInfo describe(const LedgerCopy& copy, BackupInfo backup)
{
    const auto rows = [&copy](const QString& table) {
        const auto found = copy.facts.rows.find(table);
        return found == copy.facts.rows.end() ? 0 : found->second;
    };
    backup.ledgerUid = copy.facts.uid;
    backup.ledgerTitle = copy.facts.title;
    backup.size = copy.size;
    backup.sha256 = copy.sha256;
    backup.headHash = copy.facts.headHash;
    backup.schema = copy.facts.schema;
    backup.lastChange = copy.facts.lastChange;
    backup.tasks = rows(QStringLiteral("task"));
    backup.units = rows(QStringLiteral("unit"));
    backup.progress = rows(QStringLiteral("progress"));
    backup.batches = rows(QStringLiteral("batch"));
    return backup;
}

Result<BackupInfo> addTo(const QString& folder, sqlite3* ledger, const LedgerFacts& facts, const BackupInfo& planned)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileNotWritable, {folder, QString()}, {}};
    const QString file = QDir(folder).filePath(fileNameOf(planned));
    const Result<LedgerCopy> copy = copyOpenLedger(ledger, facts, file);
    if (!copy)
        return copy.error();
    // Opened by a double click, a backup must not turn into a ledger someone works on.
    QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther);
    BackupInfo backup = describe(*copy, planned);
    if (const Result<void> written = writeManifest(file, backup); !written) {
        platform::removeFile(file);
        return written.error();
    }
    backup.files = QStringList{file};
    return backup;
}

// The manifest goes last: what is left after a failure is still a whole backup.
void prune(const QString& folder, QDate today)
{
    const std::vector<BackupInfo> all = backupsIn(folder);
    const std::vector<BackupInfo> kept = backupsToKeep(all, today, sizeLimitOfPlace);
    for (const BackupInfo& backup : all) {
        if (std::ranges::find(kept, backup) != kept.end())
            continue;
        if (platform::removeFile(backup.files.first()))
            platform::removeFile(manifestOf(backup.files.first()));
    }
}

} // namespace

BackupStore::BackupStore(QString ledgerPath, QString localRoot)
    : m_ledgerPath(std::move(ledgerPath))
    , m_localRoot(std::move(localRoot))
{ }

QString BackupStore::folderBeside(const QString& ledgerPath)
{
    const QFileInfo info(ledgerPath);
    return info.dir().filePath(info.completeBaseName() % u".备份");
}

QString BackupStore::localFolder(const QString& localRoot, const QString& ledgerUid)
{
    return QDir(localRoot).filePath(ledgerUid);
}

QStringList BackupStore::folders(const QString& uid) const
{
    QStringList found{folderBeside(m_ledgerPath)};
    if (!m_localRoot.isEmpty() && !uid.isEmpty())
        found.append(localFolder(m_localRoot, uid));
    return found;
}

// The ledger itself may be damaged or gone: then the manifests tell which local folder is its own.
QStringList BackupStore::foldersByManifest() const
{
    const std::vector<BackupInfo> beside = backupsIn(folderBeside(m_ledgerPath));
    if (!beside.empty())
        return folders(beside.front().ledgerUid);
    QStringList found = folders({});
    const QDir root(m_localRoot);
    for (const QString& name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const std::vector<BackupInfo> backups = backupsIn(root.filePath(name));
        if (!backups.empty() && backups.front().ledgerPath == m_ledgerPath)
            found.append(root.filePath(name));
    }
    return found;
}

std::vector<BackupInfo> BackupStore::list() const
{
    std::vector<BackupInfo> all;
    for (const QString& folder : foldersByManifest()) {
        for (const BackupInfo& backup : backupsIn(folder))
            addOrJoin(all, backup);
    }
    std::ranges::stable_sort(all, std::greater(), &BackupInfo::sequence);
    return all;
}

bool BackupStore::isNeeded(sqlite3* ledger) const
{
    return !lackingFolders(ledger).isEmpty();
}

QStringList BackupStore::lackingFolders(sqlite3* ledger) const
{
    const QByteArray head = headHashOf(ledger);
    QStringList lacking;
    for (const QString& folder : folders(uidOf(ledger))) {
        const std::vector<BackupInfo> backups = backupsIn(folder);
        if (head.isEmpty() || backups.empty() || backups.front().headHash != head)
            lacking.append(folder);
    }
    return lacking;
}

BackupInfo BackupStore::plan(sqlite3* ledger, BackupReason reason, const Clock& clock) const
{
    BackupInfo planned;
    planned.reason = reason;
    planned.at = clock.now();
    planned.day = clock.today();
    planned.ledgerPath = m_ledgerPath;
    for (const QString& folder : folders(uidOf(ledger)))
        planned.sequence = std::max(planned.sequence, lastSequenceIn(folder) + 1);
    return planned;
}

Result<BackupInfo> BackupStore::add(
    sqlite3* ledger, BackupReason reason, const Clock& clock, Where where, std::vector<Error>* failures) const
{
    const BackupInfo planned = plan(ledger, reason, clock);
    const Result<LedgerFacts> facts = factsOf(ledger, m_ledgerPath); // nothing writes between the places
    if (!facts)
        return facts.error();
    std::optional<BackupInfo> made;
    std::vector<Error> failed;
    for (const QString& folder : where == Where::Lacking ? lackingFolders(ledger) : folders(uidOf(ledger))) {
        const Result<BackupInfo> added = addTo(folder, ledger, *facts, planned);
        if (!added) {
            failed.push_back(added.error());
            continue;
        }
        prune(folder, planned.day);
        if (made)
            made->files.append(added->files);
        else
            made = *added;
    }
    if (failures)
        *failures = failed;
    if (made)
        return *made;
    return failed.empty() ? Error{ErrorCode::Canceled, {}, {}} : failed.front();
}

} // namespace taizhang
