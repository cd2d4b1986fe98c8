// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/snapshot.h"

#include "core/storage/progressstore.h"
#include "core/storage/taskstore.h"
#include "core/storage/unitstore.h"

#include <algorithm>
#include <utility>

namespace taizhang {

namespace {

// From here on, reading all tasks at once is quicker than one by one.
constexpr size_t manyTasks = 100;

const std::set<qint64>& touchedIn(const Touched& touched, const QString& table)
{
    static const std::set<qint64> none;
    const auto found = touched.find(table);
    return found == touched.end() ? none : found->second;
}

bool touchesShared(const Touched& touched)
{
    return std::any_of(touched.begin(), touched.end(), [](const auto& entry) {
        return entry.first != u"task" && entry.first != u"fund_item" && entry.first != u"indicator";
    });
}

Snapshot readShared(Database& database)
{
    const SettingStore settings(database);
    const UnitStore units(database);
    LedgerRow ledger = settings.ledger();
    const LightRules rules = lightRulesFromJson(ledger.lightRules).value_or(LightRules());
    return {std::move(ledger), rules, settings.taskLists(), settings.aspects(),
        UnitDirectory(units.units(), units.groups()), ProgressStore(database).rounds(), {}, {}, {}, {},
        settings.value(importProfilesSetting())};
}

void readFew(Database& database, const std::set<qint64>& ids, SnapshotUpdate& update)
{
    for (qint64 id : ids) {
        update.tasks[TaskId(id)] = TaskStore(database).task(TaskId(id));
        update.progress[TaskId(id)] = ProgressStore(database).ofTask(TaskId(id));
    }
}

void readMany(Database& database, const std::set<qint64>& ids, SnapshotUpdate& update)
{
    for (qint64 id : ids) {
        update.tasks[TaskId(id)] = std::nullopt;
        update.progress[TaskId(id)] = {};
    }
    for (Task& task : TaskStore(database).all()) {
        if (ids.contains(task.id->value()))
            update.tasks[*task.id] = std::move(task);
    }
    for (ProgressRecord& record : ProgressStore(database).all()) {
        if (ids.contains(record.task->value()))
            update.progress[*record.task].push_back(std::move(record));
    }
}

} // namespace

QString importProfilesSetting()
{
    return QStringLiteral("importProfiles");
}

const TaskList* Snapshot::list(TaskListId id) const
{
    const auto found = std::find_if(lists.begin(), lists.end(), [&](const TaskList& list) { return list.id == id; });
    return found == lists.end() ? nullptr : &*found;
}

const Aspect* Snapshot::aspect(AspectId id) const
{
    const auto found
        = std::find_if(aspects.begin(), aspects.end(), [&](const Aspect& aspect) { return aspect.id == id; });
    return found == aspects.end() ? nullptr : &*found;
}

Snapshot readSnapshot(Database& database)
{
    Snapshot snapshot = readShared(database);
    for (Task& task : TaskStore(database).all())
        snapshot.tasks.emplace(*task.id, std::move(task));
    for (ProgressRecord& record : ProgressStore(database).all())
        snapshot.progress[*record.task].push_back(std::move(record));
    snapshot.funds = readFunds(database);
    snapshot.indicators = readIndicators(database);
    return snapshot;
}

SnapshotUpdate readUpdate(Database& database, const Touched& touched)
{
    SnapshotUpdate update;
    if (touchesShared(touched))
        update.shared = readShared(database);
    const std::set<qint64>& tasks = touchedIn(touched, QStringLiteral("task"));
    if (tasks.size() < manyTasks)
        readFew(database, tasks, update);
    else
        readMany(database, tasks, update);
    update.funds = readFundUpdate(database, touchedIn(touched, QStringLiteral("fund_item")));
    update.indicators = readIndicatorUpdate(database, touchedIn(touched, QStringLiteral("indicator")));
    return update;
}

void apply(Snapshot& snapshot, SnapshotUpdate update)
{
    if (update.shared) {
        update.shared->tasks = std::move(snapshot.tasks);
        update.shared->progress = std::move(snapshot.progress);
        update.shared->funds = std::move(snapshot.funds);
        update.shared->indicators = std::move(snapshot.indicators);
        snapshot = std::move(*update.shared);
    }
    for (auto& [id, task] : update.tasks) {
        if (task)
            snapshot.tasks[id] = std::move(*task);
        else
            snapshot.tasks.erase(id);
    }
    for (auto& [id, records] : update.progress) {
        if (records.empty())
            snapshot.progress.erase(id);
        else
            snapshot.progress[id] = std::move(records);
    }
    apply(snapshot.funds, std::move(update.funds));
    apply(snapshot.indicators, std::move(update.indicators));
}

} // namespace taizhang
