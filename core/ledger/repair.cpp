// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/repair.h"

#include "core/storage/lockfile.h"
#include "core/storage/repair.h"

namespace taizhang {

namespace {

std::vector<CheckFinding> toCheckFindings(const std::vector<LogFinding>& found)
{
    std::vector<CheckFinding> findings;
    for (const LogFinding& f : found)
        findings.push_back({f.what, f.table, f.row, f.column, f.expected, f.found});
    return findings;
}

} // namespace

Result<std::vector<CheckFinding>> examineLedger(const QString& path)
{
    if (const Result<void> free = LockFile::refuseIfHeld(path); !free)
        return free.error();
    const Result<std::vector<LogFinding>> found = examineLedgerFile(path);
    if (!found)
        return found.error();
    return toCheckFindings(*found);
}

Result<std::vector<CheckFinding>> repairLedger(const QString& damaged, const QString& copy, const Session& session)
{
    if (const Result<void> free = LockFile::refuseIfHeld(damaged); !free)
        return free.error();
    const Result<std::vector<LogFinding>> mended
        = repairLedgerFile(damaged, copy, {session.actor, session.computer, session.clock->now()});
    if (!mended)
        return mended.error();
    return toCheckFindings(*mended);
}

} // namespace taizhang
