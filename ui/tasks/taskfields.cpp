// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskfields.h"

#include "core/ledger/ledger.h"
#include "core/model/figure.h"
#include "core/model/textnormal.h"
#include "ui/tasks/linematch.h"
#include "ui/tasks/officialtext.h"
#include "ui/tasks/unittext.h"

#include <algorithm>

namespace taizhang {

namespace {

Error invalid(const QString& name, const QString& text)
{
    return {ErrorCode::ValueInvalid, {name, text}, {}};
}

QStringList measureTexts(const Task& task)
{
    QStringList texts;
    for (const Measure& measure : task.measures)
        texts << measure.text;
    return texts;
}

// Editing one line changes one measure.
std::vector<Measure> measuresFrom(const QString& text, const Task& task)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!tidied(line).isEmpty())
            lines << tidied(line);
    }
    const auto matches = matchedLines(lines, measureTexts(task));
    std::vector<Measure> measures;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = matches[static_cast<size_t>(i)];
        measures.push_back(match ? task.measures[*match] : Measure());
        measures.back().text = lines[i];
    }
    return measures;
}

Result<std::vector<AspectId>> aspectsFrom(const QString& text, const std::vector<Aspect>& aspects)
{
    std::vector<AspectId> ids;
    for (const QString& name : splitNames(text)) {
        const auto found
            = std::find_if(aspects.begin(), aspects.end(), [&](const Aspect& aspect) { return aspect.name == name; });
        if (found == aspects.end())
            return Error{ErrorCode::RecordNotFound, {field::aspect, name}, {}};
        ids.push_back(*found->id);
    }
    return ids;
}

Result<Task> withBudget(Task task, const QString& text)
{
    const auto money = parseMoney(text);
    if (!text.isEmpty() && !money)
        return invalid(field::budget, text);
    task.budget = money ? std::optional(money->amount) : std::nullopt;
    task.budgetPhrase = text;
    return task;
}

Result<Task> withUnits(Task task, Role role, const QString& text, const TaskFieldContext& context)
{
    Result<std::vector<Assignment>> units = assignmentsFromText(text, role, context.directory, task.assignments);
    if (!units)
        return units.error();
    const auto sameRole = [role](const Assignment& a) { return a.role == role; };
    auto& all = task.assignments;
    all.erase(std::remove_if(all.begin(), all.end(), sameRole), all.end());
    all.insert(all.end(), units->begin(), units->end());
    std::stable_sort(all.begin(), all.end(), [](const Assignment& a, const Assignment& b) { return a.role < b.role; });
    return task;
}

std::optional<Role> roleOf(const QString& name)
{
    if (name == field::lead)
        return Role::Lead;
    if (name == field::responsible)
        return Role::Responsible;
    return name == field::support ? std::optional(Role::Support) : std::nullopt;
}

std::optional<OfficialRole> officialRoleOf(const QString& name)
{
    if (name == field::leadOfficial)
        return OfficialRole::LeadOfficial;
    if (name == field::coLeadOfficial)
        return OfficialRole::CoLeadOfficial;
    return name == field::handler ? std::optional(OfficialRole::Handler) : std::nullopt;
}

// The deadline that a phrase means. A milestone of the same day is the same one: it keeps whether it was reached.
Deadline deadlineFrom(const QString& phrase, const TaskFieldContext& context, const Deadline& old)
{
    Deadline deadline = parseDeadline(phrase, context.deadline).deadline;
    for (Milestone& milestone : deadline.milestones) {
        const auto same = std::find_if(old.milestones.begin(), old.milestones.end(),
            [&](const Milestone& other) { return other.dueOn == milestone.dueOn; });
        if (same == old.milestones.end())
            continue;
        milestone.id = same->id;
        milestone.doneOn = same->doneOn;
    }
    return deadline;
}

QString Task::*plainField(const QString& name)
{
    if (name == field::number)
        return &Task::number;
    if (name == field::goal)
        return &Task::goal;
    if (name == field::deliverable)
        return &Task::deliverable;
    return name == field::note ? &Task::note : nullptr;
}

} // namespace

TaskFieldContext TaskFieldContext::of(const Ledger& ledger, const Task& task)
{
    TaskFieldContext context{ledger.directory(), ledger.aspects(), {}};
    context.deadline.year = ledger.info().year;
    for (const TaskList& list : ledger.taskLists()) {
        if (list.id != task.list)
            continue;
        context.deadline.year = list.year > 0 ? list.year : context.deadline.year;
        context.deadline.listDate = list.issuedOn.value_or(QDate());
    }
    return context;
}

QString taskFieldText(const TaskView& view, const QString& name)
{
    const Task& task = view.task;
    if (QString Task::*plain = plainField(name))
        return task.*plain;
    if (const auto role = roleOf(name))
        return assignmentsText(view, *role);
    if (name == field::title)
        return task.title;
    if (name == field::aspect)
        return view.aspects.join(QStringLiteral("、"));
    if (name == field::measures)
        return measureTexts(task).join(QLatin1Char('\n'));
    if (name == field::deadline)
        return task.deadline.phrase;
    if (name == field::budget)
        return task.budgetPhrase.isEmpty() && task.budget ? task.budget->toYuanText() : task.budgetPhrase;
    if (const auto role = officialRoleOf(name))
        return officialsText(task, *role);
    if (name == field::percent)
        return view.percent ? view.percent->toText() : QString();
    return {};
}

Result<Task> taskWithField(const Task& task, const QString& name, const QString& typed, const TaskFieldContext& context)
{
    const QString text = tidied(typed);
    Task changed = task;
    if (QString Task::*plain = plainField(name)) {
        changed.*plain = text;
    } else if (const auto role = roleOf(name)) {
        return withUnits(changed, *role, text, context);
    } else if (const auto post = officialRoleOf(name)) {
        return withOfficials(changed, *post, typed);
    } else if (name == field::title) {
        if (text.isEmpty())
            return invalid(name, text);
        changed.title = text;
    } else if (name == field::measures) {
        changed.measures = measuresFrom(typed, task);
    } else if (name == field::deadline) {
        changed.deadline = deadlineFrom(text, context, task.deadline);
    } else if (name == field::budget) {
        return withBudget(changed, text);
    } else if (name == field::aspect) {
        Result<std::vector<AspectId>> aspects = aspectsFrom(text, context.aspects);
        if (!aspects)
            return aspects.error();
        changed.aspects = *aspects;
    } else {
        return invalid(name, text);
    }
    return changed;
}

} // namespace taizhang
