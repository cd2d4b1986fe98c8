// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/taskstore.h"

#include "core/storage/rows.h"
#include "core/storage/taskparts.h"

#include <QHash>

namespace taizhang {

namespace {

Fields deadlineFields(const Deadline& deadline)
{
    return {{"deadline_kind", stored(deadline.kind)}, {"deadline_phrase", stored(deadline.phrase)},
        {"due_on", stored(deadline.due)}, {"start_on", stored(deadline.start)},
        {"recur_unit", deadline.recurrence ? stored(deadline.recurrence->unit) : QVariant()},
        {"recur_times", deadline.recurrence ? QVariant(deadline.recurrence->times) : QVariant()},
        {"trigger_text", stored(deadline.trigger)}};
}

Fields taskFields(const Task& task)
{
    Fields fields{{"list", stored(task.list)}, {"parent", stored(task.parent)}, {"position", task.position},
        {"number", stored(task.number)}, {"title", stored(task.title)}, {"goal", stored(task.goal)},
        {"deliverable", stored(task.deliverable)}, {"note", stored(task.note)}, {"status", stored(task.status)},
        {"status_reason", stored(task.statusReason)}, {"closed_on", stored(task.closedOn)},
        {"focus", task.focus ? 1 : 0}, {"budget_fen", task.budget ? QVariant(task.budget->fen()) : QVariant()},
        {"budget_phrase", stored(task.budgetPhrase)},
        {"source_file", task.source ? stored(task.source->file) : QVariant()},
        {"source_sheet", task.source ? stored(task.source->sheet) : QVariant()},
        {"source_row", task.source ? QVariant(task.source->row) : QVariant()}};
    const Fields deadline = deadlineFields(task.deadline);
    fields.insert(fields.end(), deadline.begin(), deadline.end());
    return fields;
}

Deadline toDeadline(const Query& row, int first)
{
    Deadline deadline;
    deadline.kind = row.word<DeadlineKind>(first);
    deadline.phrase = row.text(first + 1);
    deadline.due = row.date(first + 2);
    deadline.start = row.date(first + 3);
    if (row.value(first + 4).isValid())
        deadline.recurrence = Recurrence{row.word<RecurrenceUnit>(first + 4), row.smallInteger(first + 5)};
    deadline.trigger = row.text(first + 6);
    return deadline;
}

constexpr auto taskColumns
    = u"id, uid, list, parent, position, number, title, goal, deliverable, note, status, status_reason, closed_on, "
      "focus, budget_fen, budget_phrase, source_file, source_sheet, source_row, deadline_kind, deadline_phrase, "
      "due_on, "
      "start_on, recur_unit, recur_times, trigger_text";

Task toTask(const Query& row)
{
    Task task;
    task.id = row.id<TaskId>(0);
    task.uid = row.uid(1);
    task.list = row.id<TaskListId>(2);
    task.parent = row.optionalId<TaskId>(3);
    task.position = row.smallInteger(4);
    task.number = row.text(5);
    task.title = row.text(6);
    task.goal = row.text(7);
    task.deliverable = row.text(8);
    task.note = row.text(9);
    task.status = row.word<TaskStatus>(10);
    task.statusReason = row.text(11);
    task.closedOn = row.date(12);
    task.focus = row.flag(13);
    if (row.value(14).isValid())
        task.budget = Money::fromFen(row.integer(14));
    task.budgetPhrase = row.text(15);
    if (row.value(16).isValid())
        task.source = SourceRef{row.text(16), row.text(17), row.smallInteger(18)};
    task.deadline = toDeadline(row, 19);
    return task;
}

} // namespace

std::vector<Task> TaskStore::all() const
{
    return read(std::nullopt);
}

std::optional<Task> TaskStore::task(TaskId id) const
{
    std::vector<Task> found = read(id);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Task> TaskStore::read(std::optional<TaskId> only) const
{
    std::vector<Task> tasks;
    {
        const QString where = only ? QStringLiteral(" WHERE id = ?") : QString();
        Query rows
            = m_database.run(QStringLiteral("SELECT %1 FROM task%2 ORDER BY id").arg(QStringView(taskColumns), where),
                only ? QVariantList{only->value()} : QVariantList());
        while (rows.next())
            tasks.push_back(toTask(rows));
    }
    QHash<TaskId, Task*> byId;
    for (Task& task : tasks)
        byId.insert(*task.id, &task);
    readTaskParts(m_database, only, [&](TaskId id) { return byId.value(id); });
    return tasks;
}

TaskId TaskStore::add(const Task& task)
{
    Fields fields = taskFields(task);
    fields.push_back({"uid", task.uid.value_or(Uid::create()).toString()});
    const TaskId id(insertRow(m_database, "task", fields));
    addTaskParts(m_database, id, task);
    return id;
}

void TaskStore::save(const Task& task)
{
    updateRow(m_database, "task", task.id->value(), taskFields(task));
    saveTaskParts(m_database, *task.id, task);
}

void TaskStore::remove(TaskId id)
{
    deleteRow(m_database, "task", id.value());
}

} // namespace taizhang
