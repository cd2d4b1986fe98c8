// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ledgerfacts.h"

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace taizhang {

struct LedgerCopy
{
    LedgerFacts facts;
    qint64 size = 0;
    QByteArray sha256; // of the file, hex
};

// A whole copy of an open ledger, page by page through its own connection, as a new file: sound by SQLite's check and
// with the content that the source has now (factsOf), or BackupNotVerified and no file. Also FileExists,
// FileNotWritable, DiskFull. Not to be called inside a transaction.
Result<LedgerCopy> copyOpenLedger(sqlite3* source, const LedgerFacts& facts, const QString& to);
// What a closed ledger file holds, if SQLite finds it sound: FileNotFound, FileNotReadable, LedgerDamaged. `sha256`, if
// not empty, is what the file must have, else BackupNotVerified.
Result<LedgerCopy> verifyLedgerFile(const QString& path, const QByteArray& sha256);
// A copy of a closed ledger file, byte by byte. The file is verified before, as above.
Result<LedgerCopy> copyLedgerFile(const QString& from, const QString& to, const QByteArray& sha256);

} // namespace taizhang
