// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/backups.h"

#include "core/base/clock.h"
#include "core/base/platform.h"
#include "core/ledger/ledgerimpl.h"
#include "core/storage/backupmanifest.h"
#include "core/storage/backupstore.h"
#include "core/storage/connection.h"
#include "core/storage/fileheader.h"
#include "core/storage/ledgercopy.h"
#include "core/storage/migrator.h"
#include "core/storage/redolog.h"
#include "core/storage/repair.h"

#include <QDir>
#include <QFileInfo>

namespace taizhang {

std::vector<BackupInfo> listBackups(const QString& ledger, const QString& localRoot)
{
    return BackupStore(ledger, localRoot).list();
}

std::optional<BackupInfo> describeBackup(const QString& backup)
{
    return readManifest(backup);
}

std::optional<SoundBackup> newestSoundBackup(const QString& ledger, const QString& localRoot)
{
    for (const BackupInfo& backup : listBackups(ledger, localRoot)) {
        for (const QString& file : backup.files) {
            if (verifyLedgerFile(file, backup.sha256))
                return SoundBackup{backup, file};
        }
    }
    return std::nullopt;
}

Result<void> restoreBackup(const QString& backup, const QString& newLedger)
{
    const std::optional<BackupInfo> manifest = readManifest(backup);
    if (const auto header = inspectLedgerFile(backup, newestSchemaVersion()); !manifest && !header)
        return header.error();
    const Result<LedgerCopy> copy = copyLedgerFile(backup, newLedger, manifest ? manifest->sha256 : QByteArray());
    if (!copy)
        return copy.error();
    return {};
}

namespace {

// A copy of the backup with the later batches behind its own.
Result<void> copyWithLater(
    const QString& backup, const QString& to, const BackupInfo& info, const std::vector<RedoRecord>& later)
{
    const Result<LedgerCopy> copy = copyLedgerFile(backup, to, info.sha256);
    if (!copy)
        return copy.error();
    return attempt(to, [&]() -> Result<void> {
        Database database(to, Access::ReadWrite);
        secureConnection(database);
        appendToLog(database, later);
        return {};
    });
}

Result<void> doAgain(const QString& backup, const QString& newLedger, const BackupInfo& info,
    const std::vector<RedoRecord>& later, const Session& session)
{
    const QFileInfo target(newLedger);
    const QString between = target.dir().absoluteFilePath(u'.' % target.fileName() % u".later");
    platform::removeFile(between); // of a process that was killed at it
    Result<void> done = copyWithLater(backup, between, info, later);
    if (done) {
        const Author author{session.actor, session.computer, session.clock->now()};
        const auto made = repairLedgerFile(between, newLedger, author); // its records as the longer log says
        done = made ? Result<void>() : Result<void>(made.error());
    }
    platform::removeFile(between);
    return done;
}

} // namespace

RedoLog redoLogIn(const QString& localRoot, const QString& ledgerUid)
{
    return RedoLog(BackupStore::localFolder(localRoot, ledgerUid) % u"/redo");
}

Result<int> restoreWithLater(const QString& backup, const QString& newLedger, const Session& session)
{
    const std::optional<BackupInfo> info = readManifest(backup);
    if (info && !session.backupRoot.isEmpty()) {
        const std::vector<RedoRecord> later = redoLogIn(session.backupRoot, info->ledgerUid).after(info->headHash);
        if (!later.empty() && doAgain(backup, newLedger, *info, later, session))
            return int(later.size());
    }
    // What was kept of later changes may itself be damaged; the backup is worth having without it.
    const Result<void> restored = restoreBackup(backup, newLedger);
    return restored ? Result<int>(0) : Result<int>(restored.error());
}

int changesMissing(const Ledger& ledger, const QString& localRoot)
{
    const LedgerInfo info = ledger.info();
    return localRoot.isEmpty() ? 0 : int(redoLogIn(localRoot, info.uid.toString()).after(info.headHash).size());
}

} // namespace taizhang
