// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/backups.h"

#include "core/storage/backupmanifest.h"
#include "core/storage/backupstore.h"
#include "core/storage/fileheader.h"
#include "core/storage/ledgercopy.h"
#include "core/storage/migrator.h"

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

} // namespace taizhang
