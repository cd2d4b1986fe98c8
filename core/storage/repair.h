// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/batch.h"
#include "core/storage/logcheck.h"

#include <QString>

#include <vector>

namespace taizhang {

// Writes a mended copy of a damaged ledger to a new file and leaves the ledger alone: the change log as it stands, and
// every record as the log says it is. Returns what differed in the damaged file. The copy is checked in full before it
// gets its name. A log that is itself broken cannot mend anything: LedgerDamaged, a backup is to be restored.
Result<std::vector<CheckFinding>> repairLedgerFile(const QString& damaged, const QString& copy, const Author& author);

// What is wrong with a closed ledger, as far as it can still be read: schema, log, values, SQLite's own findings.
// Nothing for a sound one. The errors are those of a file that is no ledger of this program.
Result<std::vector<CheckFinding>> examineLedgerFile(const QString& path);

} // namespace taizhang
