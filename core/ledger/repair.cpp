// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/repair.h"

#include "core/storage/lockfile.h"
#include "core/storage/repair.h"

namespace taizhang {

Result<std::vector<CheckFinding>> examineLedger(const QString& path)
{
    if (const Result<void> free = LockFile::refuseIfHeld(path); !free)
        return free.error();
    return examineLedgerFile(path);
}

Result<std::vector<CheckFinding>> repairLedger(const QString& damaged, const QString& copy, const Session& session)
{
    if (const Result<void> free = LockFile::refuseIfHeld(damaged); !free)
        return free.error();
    return repairLedgerFile(damaged, copy, {session.actor, session.computer, session.clock->now()});
}

} // namespace taizhang
