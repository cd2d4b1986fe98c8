// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/batchlabel.h"
#include "core/ledger/ledgerimpl.h"
#include "core/ledger/rules.h"
#include "core/ledger/taskchange.h"
#include "core/storage/indicatorstore.h"
#include "core/storage/taskstore.h"

#include <algorithm>
#include <utility>

namespace taizhang {

namespace {

// Sub-tasks before their task, so that each can be deleted while its parent still exists.
void collectFamily(const Snapshot& snapshot, TaskId id, std::vector<TaskId>& family)
{
    for (const auto& [childId, child] : snapshot.tasks) {
        if (child.parent == id)
            collectFamily(snapshot, childId, family);
    }
    family.push_back(id);
}

// A fund that is split over a task would no longer add up without it.
Result<void> requireNoShare(const Snapshot& snapshot, const std::vector<TaskId>& family)
{
    for (const auto& entry : snapshot.funds.items) {
        for (const FundShare& share : entry.second.shares) {
            if (std::find(family.begin(), family.end(), share.task) != family.end())
                return Error{ErrorCode::ReferenceInUse,
                    {QStringLiteral("task"), subjectOf(snapshot.tasks.at(share.task)), entry.second.name}, {}};
        }
    }
    return {};
}

void removeWithLinks(Database& database, TaskId id)
{
    IndicatorStore(database).unlinkTask(id);
    TaskStore(database).remove(id);
}

} // namespace

Result<TaskId> Ledger::addTask(const Task& task)
{
    if (const Result<void> valid = requireValid(m_impl->snapshot, task); !valid)
        return valid.error();
    return m_impl->write(editLabel("task.add", subjectOf(task)), [&]() -> Result<TaskId> {
        Task added = withClosingDay(task, m_impl->today());
        if (!added.list)
            added.list = listForNewTask(*m_impl->database, m_impl->snapshot, task);
        if (added.position <= 0)
            added.position = nextPosition(m_impl->snapshot, added);
        return TaskStore(*m_impl->database).add(added);
    });
}

Result<void> Ledger::saveTask(const Task& task)
{
    if (!task.id || !m_impl->task(*task.id))
        return notFound("task", task.id ? task.id->value() : 0);
    if (const Result<void> valid = requireValid(m_impl->snapshot, task); !valid)
        return valid.error();
    return m_impl->write(editLabel("task.save", subjectOf(task)), [&]() -> Result<void> {
        TaskStore(*m_impl->database).save(readyToSave(*m_impl->task(*task.id), task, m_impl->today()));
        return {};
    });
}

Result<void> Ledger::saveTasks(const std::vector<Task>& tasks)
{
    QStringList subjects;
    for (const Task& task : tasks) {
        if (!task.id || !m_impl->task(*task.id))
            return notFound("task", task.id ? task.id->value() : 0);
        if (const Result<void> valid = requireValid(m_impl->snapshot, task); !valid)
            return valid.error();
        subjects << subjectOf(task);
    }
    return m_impl->write(editLabel("tasks.save", subjectOfMany(subjects)), [&]() -> Result<void> {
        TaskStore store(*m_impl->database);
        for (const Task& task : tasks)
            store.save(readyToSave(*m_impl->task(*task.id), task, m_impl->today()));
        return {};
    });
}

Result<std::vector<TaskId>> Ledger::splitTask(TaskId id, const QStringList& titles)
{
    const Task* parent = m_impl->task(id);
    if (!parent)
        return notFound("task", id.value());
    const bool blank
        = std::any_of(titles.begin(), titles.end(), [](const QString& t) { return t.trimmed().isEmpty(); });
    if (titles.isEmpty() || blank)
        return Error{ErrorCode::ValueInvalid, {QStringLiteral("title"), {}}, {}};
    return m_impl->write(editLabel("task.split", subjectOf(*parent)), [&]() -> Result<std::vector<TaskId>> {
        std::vector<TaskId> ids;
        int position = nextPosition(m_impl->snapshot, subTask(*parent, {}, 0));
        for (const QString& title : titles)
            ids.push_back(TaskStore(*m_impl->database).add(subTask(*parent, title, position++)));
        return ids;
    });
}

Result<void> Ledger::removeTask(TaskId id)
{
    return removeTasks({id});
}

Result<void> Ledger::removeTasks(const std::vector<TaskId>& ids)
{
    std::vector<TaskId> family;
    QStringList subjects;
    for (const TaskId id : ids) {
        const Task* task = m_impl->task(id);
        if (!task)
            return notFound("task", id.value());
        subjects << subjectOf(*task);
        if (std::find(family.begin(), family.end(), id) == family.end())
            collectFamily(m_impl->snapshot, id, family);
    }
    if (const Result<void> free = requireNoShare(m_impl->snapshot, family); !free)
        return free;
    return m_impl->write(
        editLabel(ids.size() == 1 ? "task.remove" : "tasks.remove", subjectOfMany(subjects)), [&]() -> Result<void> {
            std::vector<TaskId> removed;
            for (const TaskId member : family) {
                if (std::find(removed.begin(), removed.end(), member) != removed.end())
                    continue;
                removeWithLinks(*m_impl->database, member);
                removed.push_back(member);
            }
            return {};
        });
}

Result<void> Ledger::setTaskStatus(TaskId id, TaskStatus status, const QString& reason)
{
    const Task* found = m_impl->task(id);
    if (!found)
        return notFound("task", id.value());
    Task task = *found;
    task.status = status;
    task.statusReason = reason;
    return m_impl->write(editLabel("task.status", subjectOf(task)), [&]() -> Result<void> {
        TaskStore(*m_impl->database).save(withClosingDay(task, m_impl->today()));
        return {};
    });
}

} // namespace taizhang
