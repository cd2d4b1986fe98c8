// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/books.h"
#include "core/model/light.h"
#include "core/model/progress.h"
#include "core/model/task.h"
#include "core/model/unitdirectory.h"
#include "core/storage/database.h"
#include "core/storage/settingstore.h"
#include "core/storage/touched.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

namespace taizhang {

// Everything the ledger shows, read once and kept: reading cannot fail later, and a change costs only the records it
// touched.
struct Snapshot
{
    LedgerRow ledger;
    LightRules rules;
    std::vector<TaskList> lists;
    std::vector<Aspect> aspects;
    UnitDirectory directory;
    std::vector<ReportingRound> rounds;
    std::map<TaskId, Task> tasks;
    std::map<TaskId, std::vector<ProgressRecord>> progress; // newest first; no entry for none
    FundBook funds;
    IndicatorBook indicators;
    QByteArray importProfiles; // JSON, see core/exchange/profilebook.h

    const TaskList* list(TaskListId id) const;
    const Aspect* aspect(AspectId id) const;
};

// Name of the setting with the remembered readings of imports.
QString importProfilesSetting();

// Throws SqlError for a file that cannot be read or holds what cannot be.
Snapshot readSnapshot(Database& database);

// The records of a batch as they are in the open transaction, to be put into the snapshot once it is committed.
struct SnapshotUpdate
{
    std::optional<Snapshot> shared; // all but tasks, progress, funds and indicators, where any of it changed
    std::map<TaskId, std::optional<Task>> tasks; // nothing: deleted
    std::map<TaskId, std::vector<ProgressRecord>> progress;
    FundUpdate funds;
    IndicatorUpdate indicators;
};

SnapshotUpdate readUpdate(Database& database, const Touched& touched);
void apply(Snapshot& snapshot, SnapshotUpdate update);

} // namespace taizhang
