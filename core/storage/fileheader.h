// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace taizhang {

// Marks a ledger among SQLite files: "TZHG".
constexpr quint32 ledgerApplicationId = 0x545A4847;

struct FileHeader
{
    qint64 fileSize = 0;
    int schemaVersion = 0;
    bool writeAhead = false; // left in WAL mode by another program
};

// Whether a file begins as SQLite's files do. Reads through SQLite's own file layer, as inspectLedgerFile does.
bool isDatabaseFile(const QString& path);

// Looks at a file before SQLite may touch it and refuses what is not a ledger that this program knows, by its bytes
// alone: FileNotFound, FileNotReadable, LedgerNotALedger (naming what it is), LedgerForeignDatabase, LedgerTooNew,
// LedgerDamaged for a cut or lengthened file. Reads through SQLite's own file layer: on POSIX systems closing a file by
// other means would drop the locks of a connection that this process already has on it.
Result<FileHeader> inspectLedgerFile(const QString& path, int newestSchema);

// What the first bytes of a file say it is: "zip", "xlsx", "docx", "ole", "pdf", "text", "empty" or "unknown".
QString describeContent(const QByteArray& start);

} // namespace taizhang
