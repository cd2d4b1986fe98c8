// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/model/backup.h"

#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

class Ledger;

// The backups of a ledger, newest first, whether or not the ledger itself can still be opened. `localRoot` is the
// computer's own folder for backups, as in Session; empty for none.
std::vector<BackupInfo> listBackups(const QString& ledger, const QString& localRoot);

// What one backup file says it holds; nothing if it has no manifest.
std::optional<BackupInfo> describeBackup(const QString& backup);

// A backup file that is still what its manifest says, and sound: to be looked at while the ledger cannot be opened.
struct SoundBackup
{
    BackupInfo backup;
    QString file;
};
// The newest one; reads the file. Nothing if there is none.
std::optional<SoundBackup> newestSoundBackup(const QString& ledger, const QString& localRoot);

// Copies a backup to a new ledger file; the ledger it was made of, damaged or not, is left alone. A backup that differs
// from its manifest, or in which SQLite finds any fault, is refused: BackupNotVerified, LedgerDamaged. So is what is no
// ledger of this program, as Ledger::open refuses it. Also FileExists, FileNotFound, FileNotReadable, FileNotWritable,
// DiskFull.
Result<void> restoreBackup(const QString& backup, const QString& newLedger);

// The same, and then all that was stored in the ledger after its newest backup, as far as this computer has kept it: it
// keeps every change of a ledger that lies on a network drive, a stick or in a synchronised folder until a backup on
// this computer has it. Returns how many changes were done again; 0 where a plain restore is all there is.
Result<int> restoreWithLater(const QString& backup, const QString& newLedger, const Session& session);

// How many changes that were stored the open ledger lacks, because its disk lost them or it was set back; restoring its
// newest backup brings them. To be asked before any new work.
int changesMissing(const Ledger& ledger, const QString& localRoot);

} // namespace taizhang
