// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"
#include "core/ledger/importplan.h"
#include "core/ledger/snapshot.h"
#include "core/storage/database.h"

#include <QDate>
#include <QHash>
#include <QString>

namespace taizhang {

// Writes a plan inside a batch: units first, then list and aspects, then tasks with their progress. Of a task that is
// known, exactly the fields that the plan shows as different are written; progress becomes a record of its own.
class ImportWriter
{
public:
    // All outlive the writer. `today` dates closings and progress where the plan has no day.
    ImportWriter(
        Database& database, const Snapshot& snapshot, const ImportDraft& draft, const ImportPlan& plan, QDate today);

    Result<ImportOutcome> write();

private:
    struct Named
    {
        std::optional<UnitId> unit;
        std::optional<UnitGroupId> group;
    };

    Result<void> writeUnits();
    Result<Named> decided(const UnitDecision& decision);
    UnitId addUnit(const UnitDecision& decision);
    QString newName(const QString& written) const;
    UnitGroupId addGroup(const UnitDecision& decision);
    void rememberAlias(UnitId id, const QString& written);
    void nameLedger();
    TaskListId listOfNewTasks();
    AspectId aspectNamed(const QString& name);
    Result<void> writeTask(const TaskDecision& decision);
    Result<TaskId> addTask(const DraftTask& draft);
    Result<void> changeTask(const TaskDecision& decision, const DraftTask& draft);
    void takeAspects(const DraftTask& draft, Task& task);
    Result<void> takeUnits(const DraftTask& draft, Role role, Task& task);
    Result<Assignment> assigned(const DraftUnit& unit) const;
    void writeProgress(const DraftTask& draft, TaskId id);
    void cancelGone();

    Database& m_database;
    const Snapshot& m_snapshot;
    const ImportDraft& m_draft;
    const ImportPlan& m_plan;
    QDate m_asOf;
    QHash<QString, Named> m_names;
    QHash<QString, UnitId> m_newUnits; // by unitKey: further spellings of one unit become its aliases
    QHash<QString, AspectId> m_aspects;
    std::optional<TaskListId> m_list;
    int m_position = 0;
    int m_unitPosition = 0;
    ImportOutcome m_outcome;
};

} // namespace taizhang
