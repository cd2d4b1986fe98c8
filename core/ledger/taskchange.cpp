// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/taskchange.h"

#include "core/storage/settingstore.h"

#include <algorithm>

namespace taizhang {

Task withClosingDay(Task task, QDate today)
{
    if (task.status != TaskStatus::Closed)
        task.closedOn.reset();
    else if (!task.closedOn)
        task.closedOn = today;
    return task;
}

Task readyToSave(const Task& stored, Task edited, QDate today)
{
    if (!edited.list)
        edited.list = stored.list;
    if (edited.position <= 0)
        edited.position = stored.position;
    if (edited.status == TaskStatus::Closed && !edited.closedOn)
        edited.closedOn = stored.closedOn;
    return withClosingDay(std::move(edited), today);
}

Task subTask(const Task& parent, const QString& title, int position)
{
    Task task;
    task.list = parent.list;
    task.parent = parent.id;
    task.position = position;
    task.number = parent.number.isEmpty() ? QString() : QStringLiteral("%1.(%2)").arg(parent.number).arg(position);
    task.title = title;
    task.deadline = parent.deadline;
    task.aspects = parent.aspects;
    task.assignments = parent.assignments;
    task.officials = parent.officials;
    for (Milestone& milestone : task.deadline.milestones)
        milestone.id.reset();
    for (Assignment& assignment : task.assignments)
        assignment.id.reset();
    for (Official& official : task.officials)
        official.id.reset();
    return task;
}

int nextPosition(const Snapshot& snapshot, const Task& task)
{
    int last = 0;
    for (const auto& [id, other] : snapshot.tasks) {
        if (other.parent == task.parent && (task.parent || other.list == task.list))
            last = std::max(last, other.position);
    }
    return last + 1;
}

TaskListId listForNewTask(Database& database, const Snapshot& snapshot, const Task& task)
{
    if (task.parent)
        return *snapshot.tasks.at(*task.parent).list;
    if (!snapshot.lists.empty())
        return *snapshot.lists.back().id;
    TaskList list;
    list.title = snapshot.ledger.title;
    list.year = snapshot.ledger.year;
    return SettingStore(database).add(list);
}

} // namespace taizhang
