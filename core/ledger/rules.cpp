// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/rules.h"

#include <QStringList>

#include <algorithm>

namespace taizhang {

namespace {

Error invalid(const char* field, const QString& value)
{
    return {ErrorCode::ValueInvalid, {QString::fromLatin1(field), value}, {}};
}

Result<void> requirePercent(const std::optional<Percent>& percent)
{
    if (percent && (percent->basisPoints() < 0 || percent->basisPoints() > 10000))
        return Error{
            ErrorCode::ValueOutOfRange, {QStringLiteral("percent"), percent->toText(), QStringLiteral("0-100")}, {}};
    return {};
}

bool isBelow(const Snapshot& snapshot, const Task& task, TaskId parent)
{
    std::optional<TaskId> step = parent;
    for (size_t depth = 0; step && depth <= snapshot.tasks.size(); ++depth) {
        if (step == task.id)
            return true;
        const auto found = snapshot.tasks.find(*step);
        step = found == snapshot.tasks.end() ? std::nullopt : found->second.parent;
    }
    return false;
}

Result<void> requireReferences(const Snapshot& snapshot, const Task& task)
{
    if (task.list && !snapshot.list(*task.list))
        return notFound("list", task.list->value());
    if (task.parent && !snapshot.tasks.contains(*task.parent))
        return notFound("task", task.parent->value());
    if (task.parent && task.id && isBelow(snapshot, task, *task.parent))
        return invalid("parent", subjectOf(snapshot.tasks.at(*task.parent)));
    for (AspectId aspect : task.aspects) {
        if (!snapshot.aspect(aspect))
            return notFound("aspect", aspect.value());
    }
    return {};
}

Result<void> requireAssignments(const Snapshot& snapshot, const Task& task)
{
    for (const Assignment& assignment : task.assignments) {
        if (assignment.unit.has_value() == assignment.group.has_value())
            return invalid("assignment", assignment.written);
        if (assignment.unit && !snapshot.directory.unit(*assignment.unit))
            return notFound("unit", assignment.unit->value());
        if (assignment.group && !snapshot.directory.group(*assignment.group))
            return notFound("group", assignment.group->value());
    }
    return {};
}

QStringList namesOf(const Unit& unit)
{
    QStringList names = unit.aliases;
    names.prepend(unit.name);
    if (!unit.shortName.isEmpty())
        names.append(unit.shortName);
    return names;
}

} // namespace

Error notFound(const char* kind, qint64 id)
{
    return {ErrorCode::RecordNotFound, {QString::fromLatin1(kind), QString::number(id)}, {}};
}

QString subjectOf(const Task& task)
{
    return task.number.isEmpty() ? task.title : QString(task.number + u' ' + task.title);
}

Result<void> requireText(const Task& task)
{
    if (task.title.trimmed().isEmpty())
        return invalid("title", task.title);
    if (task.deadline.recurrence && task.deadline.recurrence->times < 1)
        return invalid("deadline", QString::number(task.deadline.recurrence->times));
    for (const Milestone& milestone : task.deadline.milestones) {
        if (const Result<void> inRange = requirePercent(milestone.planned); !inRange)
            return inRange;
    }
    return {};
}

Result<void> requireValid(const Snapshot& snapshot, const Task& task)
{
    if (const Result<void> text = requireText(task); !text)
        return text;
    if (const Result<void> found = requireReferences(snapshot, task); !found)
        return found;
    return requireAssignments(snapshot, task);
}

Result<void> requireValid(const Snapshot& snapshot, const ProgressRecord& record)
{
    if (!record.task || !snapshot.tasks.contains(*record.task))
        return notFound("task", record.task ? record.task->value() : 0);
    if (!record.on.isValid())
        return invalid("on", {});
    if (record.unit && !snapshot.directory.unit(*record.unit))
        return notFound("unit", record.unit->value());
    const auto isRound = [&](const ReportingRound& round) { return round.id == record.round; };
    if (record.round && std::none_of(snapshot.rounds.begin(), snapshot.rounds.end(), isRound))
        return notFound("round", record.round->value());
    return requirePercent(record.percent);
}

Result<void> requireValid(const ReportingRound& round)
{
    if (!round.from.isValid() || !round.to.isValid() || round.to < round.from)
        return invalid("period", round.name);
    if (!round.dueOn.isValid() || round.dueOn < round.from)
        return invalid("dueOn", round.name);
    return {};
}

Result<void> requireValid(const Snapshot& snapshot, const Unit& unit)
{
    for (const QString& name : namesOf(unit)) {
        if (name.trimmed().isEmpty())
            return invalid("name", name);
        for (const Unit& other : snapshot.directory.units()) {
            if (other.id != unit.id && namesOf(other).contains(name))
                return Error{ErrorCode::ReferenceInUse, {QStringLiteral("unit"), name, other.name}, {}};
        }
    }
    return {};
}

Result<void> requireValid(const Snapshot& snapshot, const UnitGroup& group)
{
    if (group.name.trimmed().isEmpty())
        return invalid("name", group.name);
    for (const UnitGroup& other : snapshot.directory.groups()) {
        if (other.id != group.id && other.name == group.name)
            return Error{ErrorCode::ReferenceInUse, {QStringLiteral("group"), group.name, other.name}, {}};
    }
    for (UnitId member : group.members) {
        if (!snapshot.directory.unit(member))
            return notFound("unit", member.value());
    }
    return {};
}

} // namespace taizhang
