// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/taskparts.h"

#include "core/storage/rows.h"

namespace taizhang {

namespace {

using TaskOf = std::function<Task*(TaskId)>;

// Rows of a part table in their order; column 0 is the task.
template <class Add>
void readPart(
    Database& database, const QString& table, const QString& columns, std::optional<TaskId> only, const Add& add)
{
    const QString where = only ? QStringLiteral(" WHERE task = ?") : QString();
    Query rows = database.run(
        QStringLiteral("SELECT task, %1 FROM %2%3 ORDER BY task, position, id").arg(columns, table, where),
        only ? QVariantList{only->value()} : QVariantList());
    while (rows.next())
        add(rows.id<TaskId>(0), rows);
}

Measure toMeasure(const Query& row)
{
    return {row.id<MeasureId>(1), row.text(2), row.text(3), row.text(4)};
}

Milestone toMilestone(const Query& row)
{
    Milestone milestone{row.id<MilestoneId>(1), row.date(2).value_or(QDate()), row.text(3), {}, row.date(5)};
    if (row.value(4).isValid())
        milestone.planned = Percent::fromBasisPoints(row.smallInteger(4));
    return milestone;
}

Assignment toAssignment(const Query& row)
{
    return {row.id<AssignmentId>(1), row.optionalId<UnitId>(2), row.optionalId<UnitGroupId>(3), row.word<Role>(4),
        row.text(5), row.flag(6)};
}

Official toOfficial(const Query& row)
{
    return {row.id<OfficialId>(1), row.word<OfficialRole>(2), row.text(3), row.text(4)};
}

template <class Id>
std::optional<qint64> rowOf(const std::optional<Id>& id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

Part toPart(const Measure& measure)
{
    return {rowOf(measure.id),
        {{"text", stored(measure.text)}, {"units_written", stored(measure.unitsWritten)},
            {"deadline_phrase", stored(measure.deadlinePhrase)}}};
}

Part toPart(const Milestone& milestone)
{
    return {rowOf(milestone.id),
        {{"due_on", stored(milestone.dueOn)}, {"text", stored(milestone.text)},
            {"planned_bp", milestone.planned ? QVariant(qint64(milestone.planned->basisPoints())) : QVariant()},
            {"done_on", stored(milestone.doneOn)}}};
}

Part toPart(const Assignment& assignment)
{
    return {rowOf(assignment.id),
        {{"unit", stored(assignment.unit)}, {"unit_group", stored(assignment.group)}, {"role", stored(assignment.role)},
            {"written", stored(assignment.written)}, {"open_ended", qint64(assignment.openEnded)}}};
}

Part toPart(const Official& official)
{
    return {rowOf(official.id),
        {{"role", stored(official.role)}, {"post", stored(official.post)}, {"phone", stored(official.phone)}}};
}

Part toPart(const AspectId& aspect)
{
    return {std::nullopt, {{"aspect", aspect.value()}}};
}

template <class Values>
std::vector<Part> toParts(const Values& values)
{
    std::vector<Part> parts;
    parts.reserve(values.size());
    for (const auto& value : values)
        parts.push_back(toPart(value));
    return parts;
}

using Store = void (*)(Database&, const PartTable&, qint64 owner, const std::vector<Part>&);

void storeTaskParts(Database& database, TaskId id, const Task& task, Store store)
{
    store(database, {"task_aspect", "task"}, id.value(), toParts(task.aspects));
    store(database, {"measure", "task"}, id.value(), toParts(task.measures));
    store(database, {"milestone", "task"}, id.value(), toParts(task.deadline.milestones));
    store(database, {"assignment", "task"}, id.value(), toParts(task.assignments));
    store(database, {"official", "task"}, id.value(), toParts(task.officials));
}

} // namespace

void readTaskParts(Database& database, std::optional<TaskId> only, const TaskOf& find)
{
    const auto taskOf = [&](TaskId id) {
        Task* task = find(id);
        if (!task)
            throw SqlError::damaged(QStringLiteral("part of a missing task %1").arg(id.value()));
        return task;
    };
    readPart(database, QStringLiteral("task_aspect"), QStringLiteral("aspect"), only,
        [&](TaskId id, const Query& row) { taskOf(id)->aspects.push_back(row.id<AspectId>(1)); });
    readPart(database, QStringLiteral("measure"), QStringLiteral("id, text, units_written, deadline_phrase"), only,
        [&](TaskId id, const Query& row) { taskOf(id)->measures.push_back(toMeasure(row)); });
    readPart(database, QStringLiteral("milestone"), QStringLiteral("id, due_on, text, planned_bp, done_on"), only,
        [&](TaskId id, const Query& row) { taskOf(id)->deadline.milestones.push_back(toMilestone(row)); });
    readPart(database, QStringLiteral("assignment"), QStringLiteral("id, unit, unit_group, role, written, open_ended"),
        only, [&](TaskId id, const Query& row) { taskOf(id)->assignments.push_back(toAssignment(row)); });
    readPart(database, QStringLiteral("official"), QStringLiteral("id, role, post, phone"), only,
        [&](TaskId id, const Query& row) { taskOf(id)->officials.push_back(toOfficial(row)); });
}

void addTaskParts(Database& database, TaskId id, const Task& task)
{
    storeTaskParts(database, id, task, addParts);
}

void saveTaskParts(Database& database, TaskId id, const Task& task)
{
    storeTaskParts(database, id, task, saveParts);
}

} // namespace taizhang
