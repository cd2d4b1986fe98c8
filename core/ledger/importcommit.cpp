// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/importcommit.h"

#include "core/ledger/importfields.h"
#include "core/ledger/importmemory.h"
#include "core/ledger/rules.h"
#include "core/ledger/taskchange.h"
#include "core/storage/progressstore.h"
#include "core/storage/taskstore.h"
#include "core/storage/unitstore.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

ImportWriter::ImportWriter(
    Database& database, const Snapshot& snapshot, const ImportDraft& draft, const ImportPlan& plan, QDate today)
    : m_database(database)
    , m_snapshot(snapshot)
    , m_draft(draft)
    , m_plan(plan)
    , m_asOf(plan.asOf.isValid() ? plan.asOf : today)
{
    for (const Aspect& aspect : snapshot.aspects)
        m_aspects.insert(aspect.name, *aspect.id);
    for (const auto& [id, task] : snapshot.tasks)
        m_position = std::max(m_position, task.position);
    for (const Unit& unit : snapshot.directory.units())
        m_unitPosition = std::max(m_unitPosition, unit.position);
}

Result<ImportOutcome> ImportWriter::write()
{
    const auto stores = [](const TaskDecision& d) { return d.take && d.match != TaskMatch::Same; };
    if (std::any_of(m_plan.tasks.begin(), m_plan.tasks.end(), stores)) {
        if (const Result<void> units = writeUnits(); !units)
            return units.error();
    }
    for (const TaskDecision& decision : m_plan.tasks) {
        if (const Result<void> task = writeTask(decision); !task)
            return task.error();
    }
    if (m_plan.cancelGone)
        cancelGone();
    nameLedger();
    remember(m_plan.profile, m_snapshot, m_database);
    return m_outcome;
}

Result<void> ImportWriter::writeUnits()
{
    // New units enter the official order by their kind; within a kind as the list names them.
    std::vector<UnitDecision> decisions = m_plan.units;
    std::stable_sort(decisions.begin(), decisions.end(),
        [](const UnitDecision& a, const UnitDecision& b) { return officialRank(a.newKind) < officialRank(b.newKind); });
    for (const UnitDecision& decision : decisions) {
        const Result<Named> named = decided(decision);
        if (!named)
            return named.error();
        m_names.insert(decision.written, *named);
    }
    m_outcome.units = namedUnits(m_draft);
    return {};
}

Result<ImportWriter::Named> ImportWriter::decided(const UnitDecision& decision)
{
    switch (decision.kind) {
    case UnitDecision::Kind::UseUnit:
        if (!decision.unit || !m_snapshot.directory.unit(*decision.unit))
            return notFound("unit", decision.unit ? decision.unit->value() : 0);
        rememberAlias(*decision.unit, decision.written);
        return Named{decision.unit, {}};
    case UnitDecision::Kind::UseGroup:
        if (!decision.group || !m_snapshot.directory.group(*decision.group))
            return notFound("group", decision.group ? decision.group->value() : 0);
        return Named{{}, decision.group};
    case UnitDecision::Kind::NewUnit:
        return Named{addUnit(decision), {}};
    case UnitDecision::Kind::NewGroup:
        return Named{{}, addGroup(decision)};
    }
    Q_UNREACHABLE();
}

UnitId ImportWriter::addUnit(const UnitDecision& decision)
{
    const QString key = unitKey(decision.written);
    if (const auto known = m_newUnits.constFind(key); known != m_newUnits.constEnd()) {
        UnitStore(m_database).addAlias(*known, decision.written);
        return *known;
    }
    Unit unit;
    unit.name = newName(decision.written);
    unit.kind = decision.newKind;
    unit.position = ++m_unitPosition;
    m_outcome.newUnits += 1;
    return *m_newUnits.insert(key, UnitStore(m_database).add(unit));
}

// Sections of one unit, 区总工会（女工部） and 区总工会（权益部）, are one new unit under the name that they share.
QString ImportWriter::newName(const QString& written) const
{
    static const QRegularExpression bracket(QStringLiteral("[（(][^（()）]*[）)]$"));
    const QString shared = QString(written).remove(bracket);
    const QString key = unitKey(written);
    if (shared.isEmpty() || unitKey(shared) != key)
        return written;
    const bool several = std::any_of(m_plan.units.begin(), m_plan.units.end(), [&](const UnitDecision& other) {
        return other.kind == UnitDecision::Kind::NewUnit && other.written != written
            && QString(other.written).remove(bracket) == shared;
    });
    return several ? shared : written;
}

UnitGroupId ImportWriter::addGroup(const UnitDecision& decision)
{
    UnitGroup group;
    group.name = decision.written;
    group.kinds = groupPhraseKinds(decision.written);
    m_outcome.newUnits += 1;
    return UnitStore(m_database).add(group);
}

void ImportWriter::rememberAlias(UnitId id, const QString& written)
{
    if (m_snapshot.directory.resolve(written).kind == UnitMatchKind::Exact)
        return;
    UnitStore(m_database).addAlias(id, written);
}

// A ledger that was made without a title is called after the first list that comes into it.
void ImportWriter::nameLedger()
{
    const LedgerRow& ledger = m_snapshot.ledger;
    if (ledger.title.isEmpty() && m_outcome.tasks > 0)
        SettingStore(m_database).saveLedger(m_plan.listTitle, ledger.year, ledger.office);
}

TaskListId ImportWriter::listOfNewTasks()
{
    const auto same = [&](const TaskList& list) { return list.title == m_plan.listTitle && list.year == m_plan.year; };
    const auto known = std::find_if(m_snapshot.lists.begin(), m_snapshot.lists.end(), same);
    if (!m_list && known != m_snapshot.lists.end())
        m_list = known->id;
    if (!m_list) {
        TaskList list;
        list.title = m_plan.listTitle;
        list.year = m_plan.year;
        list.expectedCount = m_draft.expectedCount;
        m_list = SettingStore(m_database).add(list);
    }
    return *m_list;
}

AspectId ImportWriter::aspectNamed(const QString& name)
{
    const auto known = m_aspects.find(name);
    if (known != m_aspects.end())
        return *known;
    Aspect aspect;
    aspect.name = name;
    aspect.position = static_cast<int>(m_aspects.size());
    const AspectId id = SettingStore(m_database).add(aspect);
    m_aspects.insert(name, id);
    return id;
}

Result<void> ImportWriter::writeTask(const TaskDecision& decision)
{
    if (!decision.take)
        return {};
    const DraftTask& draft = m_draft.tasks.at(static_cast<size_t>(decision.draftIndex));
    if (decision.match == TaskMatch::New) {
        const Result<TaskId> id = addTask(draft);
        if (!id)
            return id.error();
        m_outcome.tasks += 1;
        writeProgress(draft, *id);
        return {};
    }
    if (!decision.task || !m_snapshot.tasks.contains(*decision.task))
        return notFound("task", decision.task ? decision.task->value() : 0);
    if (const Result<void> changed = changeTask(decision, draft); !changed)
        return changed;
    (decision.match == TaskMatch::Changed ? m_outcome.changed : m_outcome.same) += 1;
    writeProgress(draft, *decision.task);
    return {};
}

Result<TaskId> ImportWriter::addTask(const DraftTask& draft)
{
    Task task;
    takeFields(draft, task);
    takeAspects(draft, task);
    for (const DraftUnit& unit : draft.units) {
        Result<Assignment> assignment = assigned(unit);
        if (!assignment)
            return assignment.error();
        task.assignments.push_back(*std::move(assignment));
    }
    task.list = listOfNewTasks();
    task.position = ++m_position;
    task.status = draft.status.value_or(task.status);
    task.source = draft.source;
    if (const Result<void> valid = requireText(task); !valid)
        return valid.error();
    return TaskStore(m_database).add(withClosingDay(std::move(task), m_asOf));
}

Result<void> ImportWriter::changeTask(const TaskDecision& decision, const DraftTask& draft)
{
    Task task = m_snapshot.tasks.at(*decision.task);
    for (const FieldDifference& difference : decision.differences) {
        takeField(draft, difference.field, task);
        if (difference.field == u"aspects")
            takeAspects(draft, task);
        if (const std::optional<Role> role = fromText<Role>(difference.field)) {
            if (const Result<void> units = takeUnits(draft, *role, task); !units)
                return units;
        }
    }
    task.status = draft.status.value_or(task.status);
    if (decision.match == TaskMatch::Changed)
        task.source = draft.source;
    if (const Result<void> valid = requireText(task); !valid)
        return valid;
    TaskStore(m_database).save(withClosingDay(std::move(task), m_asOf));
    return {};
}

void ImportWriter::takeAspects(const DraftTask& draft, Task& task)
{
    task.aspects.clear();
    for (const QString& name : draft.aspects) {
        const AspectId id = aspectNamed(name);
        if (std::find(task.aspects.begin(), task.aspects.end(), id) == task.aspects.end())
            task.aspects.push_back(id);
    }
}

Result<void> ImportWriter::takeUnits(const DraftTask& draft, Role role, Task& task)
{
    std::vector<Assignment> kept;
    for (const Assignment& assignment : task.assignments) {
        if (assignment.role != role)
            kept.push_back(assignment);
    }
    for (const DraftUnit& unit : draft.units) {
        if (unit.role != role)
            continue;
        Result<Assignment> assignment = assigned(unit);
        if (!assignment)
            return assignment.error();
        kept.push_back(*std::move(assignment));
    }
    std::stable_sort(
        kept.begin(), kept.end(), [](const Assignment& a, const Assignment& b) { return a.role < b.role; });
    task.assignments = std::move(kept);
    return {};
}

Result<Assignment> ImportWriter::assigned(const DraftUnit& unit) const
{
    const auto decision = m_names.find(unit.written);
    const UnitMatch match = decision == m_names.end() ? m_snapshot.directory.resolve(unit.written) : UnitMatch();
    const Named named = decision == m_names.end() ? Named{match.unit, match.group} : *decision;
    const bool sure = decision != m_names.end() || match.kind == UnitMatchKind::Exact
        || match.kind == UnitMatchKind::Equivalent || match.kind == UnitMatchKind::Group;
    if (!sure || (!named.unit && !named.group))
        return Error{ErrorCode::RecordNotFound, {QStringLiteral("unit"), unit.written}, {}};
    const std::optional<UnitGroupId> group = named.unit ? std::nullopt : named.group;
    return Assignment{{}, named.unit, group, unit.role, unit.written, unit.openEnded};
}

void ImportWriter::writeProgress(const DraftTask& draft, TaskId id)
{
    ProgressRecord record;
    record.task = id;
    record.on = m_asOf;
    record.percent = draft.percent;
    record.text = draft.progressText;
    record.problems = draft.problems;
    record.nextSteps = draft.nextSteps;
    const auto known = m_snapshot.progress.find(id);
    if (saysSomething(record) && (known == m_snapshot.progress.end() || !saysTheSame(known->second.front(), record)))
        ProgressStore(m_database).add(record);
}

void ImportWriter::cancelGone()
{
    for (TaskId id : m_plan.gone) {
        const auto found = m_snapshot.tasks.find(id);
        if (found == m_snapshot.tasks.end() || found->second.status == TaskStatus::Cancelled)
            continue;
        Task task = found->second;
        task.status = TaskStatus::Cancelled;
        TaskStore(m_database).save(withClosingDay(std::move(task), m_asOf));
        m_outcome.cancelled += 1;
    }
}

} // namespace taizhang
