// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/model/checkfinding.h"

#include <QString>

#include <vector>

namespace taizhang {

// What is wrong with a closed ledger that does not open, as far as it can still be read; nothing, if it is sound. The
// ledger is left alone. Errors: LedgerLocked, and those of a file that is no ledger of this program or cannot be read.
Result<std::vector<CheckFinding>> examineLedger(const QString& path);

// Writes a mended copy of a damaged, closed ledger to a new file; the ledger is left alone. Values that no longer agree
// with the change log are as the log says, records that it does not know are gone. Returns what was mended; nothing, if
// the ledger was sound. LedgerDamaged if the log itself is broken: then a backup is to be restored. Also LedgerLocked,
// FileExists, FileNotWritable, DiskFull and the refusals of Ledger::open.
Result<std::vector<CheckFinding>> repairLedger(const QString& damaged, const QString& copy, const Session& session);

} // namespace taizhang
