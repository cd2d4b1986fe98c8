// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/backup.h"

#include <QString>

#include <vector>

struct sqlite3;

namespace taizhang {

// The backups of one ledger, in two places: the folder `LEDGER.备份` beside the ledger, and a folder of its own below
// `localRoot` on this computer, for ledgers on a stick or a share (none if `localRoot` is empty). A backup is a ledger
// file, marked read-only, and a manifest beside it, which is written after the copy was verified; a file without a
// manifest is no backup and is never touched.
class BackupStore
{
public:
    BackupStore(QString ledgerPath, QString localRoot);

    enum class Where
    {
        Everywhere,
        Lacking // only in the places whose newest backup has not the present content
    };

    // Newest first. What lies in both places is listed once.
    std::vector<BackupInfo> list() const;
    // Copies the open ledger to both places, and only then removes there what the rule of backupsToKeep() does not
    // keep. Succeeds if at least one place has the backup; `failures` gets what went wrong in the other.
    Result<BackupInfo> add(sqlite3* ledger, BackupReason reason, const Clock& clock, Where where,
        std::vector<Error>* failures = nullptr) const;
    // False if the newest backup of every place has the present content.
    bool isNeeded(sqlite3* ledger) const;

    static QString folderBeside(const QString& ledgerPath);
    static QString localFolder(const QString& localRoot, const QString& ledgerUid);

private:
    QStringList folders(const QString& uid) const;
    QStringList foldersByManifest() const;
    QStringList lackingFolders(sqlite3* ledger) const;
    BackupInfo plan(sqlite3* ledger, BackupReason reason, const Clock& clock) const;

    QString m_ledgerPath;
    QString m_localRoot;
};

} // namespace taizhang
