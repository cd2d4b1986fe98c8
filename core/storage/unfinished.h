// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/fileheader.h"

#include <QString>

namespace taizhang {

// Whether the ledger must be settled before it can be used: a program died in a change, or another program left it in
// WAL mode. What SQLite needs for that stands beside it, as `-journal` or `-wal`.
bool isUnsettled(const QString& path, const FileHeader& header);

// Takes back the change that was under way. The caller holds the ledger's lock file and has no connection to it.
// SQLite plays in whatever stands beside a file, also what belongs to another state of it, as after a backup was copied
// over a ledger whose program had died. So it is tried on a copy first: a ledger that is in better order without its
// companion keeps both as they are, LedgerJournalForeign. Also FileNotReadable and FileNotWritable of the copy.
Result<void> settleLedgerFile(const QString& path);

} // namespace taizhang
