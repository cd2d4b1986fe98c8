// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/importplanner.h"

#include "core/ledger/liketasks.h"
#include "core/ledger/taskdifference.h"
#include "core/ledger/taskmatcher.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace taizhang {

namespace {

MatchText matchText(const DraftTask& task)
{
    QStringList rest;
    for (const DraftMeasure& measure : task.measures)
        rest.append(measure.text);
    for (const DraftUnit& unit : task.units)
        rest.append(unit.written);
    return {task.number, task.title, rest.join(u' ')};
}

MatchText matchText(const Task& task)
{
    QStringList rest;
    for (const Measure& measure : task.measures)
        rest.append(measure.text);
    for (const Assignment& assignment : task.assignments)
        rest.append(assignment.written);
    return {task.number, task.title, rest.join(u' ')};
}

std::vector<TaskView> topTasks(const std::vector<TaskView>& views)
{
    std::vector<TaskView> top;
    std::copy_if(views.begin(), views.end(), std::back_inserter(top),
        [](const TaskView& view) { return view.task.id.has_value() && !view.task.parent; });
    return top;
}

qint64 listOf(const TaskView& view)
{
    return view.task.list ? view.task.list->value() : 0;
}

// The lists of the ledger that the draft may be a new version of: at least a third of the shorter of the two matches. A
// list of other tasks often has a title or two in common with an earlier one, and they are still other tasks.
void dropStrays(std::vector<std::optional<int>>& matches, const std::vector<TaskView>& present)
{
    QHash<qint64, int> size;
    QHash<qint64, int> matched;
    for (const TaskView& view : present)
        ++size[listOf(view)];
    for (const std::optional<int>& match : matches) {
        if (match)
            ++matched[listOf(present[static_cast<std::size_t>(*match)])];
    }
    for (std::optional<int>& match : matches) {
        if (!match)
            continue;
        const qint64 list = listOf(present[static_cast<std::size_t>(*match)]);
        if (matched[list] * 3 < std::min(size[list], static_cast<int>(matches.size())))
            match.reset();
    }
}

// What stands in the place of a gone task, under its number and between the same neighbours, for units of which one is
// the same, may be that task in other words; nobody but the user can tell.
class PlaceKeeper
{
public:
    PlaceKeeper(const std::vector<std::optional<int>>& matches, const std::vector<TaskView>& present)
        : m_matches(matches)
        , m_present(present)
        , m_used(present.size(), false)
    {
        for (const std::optional<int>& match : matches) {
            if (match)
                m_used[static_cast<std::size_t>(*match)] = true;
        }
    }

    std::optional<TaskId> formerOf(std::size_t fresh, const DraftTask& task) const
    {
        const std::optional<int> above = fresh > 0 ? m_matches[fresh - 1] : std::optional(-1);
        if (!above || m_matches[fresh] || *above + 1 >= static_cast<int>(m_present.size()))
            return std::nullopt;
        const auto old = static_cast<std::size_t>(*above) + 1;
        const bool last = fresh + 1 == m_matches.size();
        const bool closed = last ? old + 1 == m_present.size() : m_matches[fresh + 1] == static_cast<int>(old) + 1;
        const Task& former = m_present[old].task;
        if (m_used[old] || !closed || task.number.isEmpty() || former.number != task.number
            || !sharesUnit(former, task))
            return std::nullopt;
        return former.id;
    }

private:
    static bool sharesUnit(const Task& former, const DraftTask& task)
    {
        return std::any_of(task.units.begin(), task.units.end(), [&](const DraftUnit& unit) {
            return std::any_of(former.assignments.begin(), former.assignments.end(),
                [&](const Assignment& assignment) { return assignment.written == unit.written; });
        });
    }

    const std::vector<std::optional<int>>& m_matches;
    const std::vector<TaskView>& m_present;
    std::vector<bool> m_used;
};

std::vector<TaskDecision> decideTasks(
    const ImportDraft& draft, const std::vector<TaskView>& present, const UnitDirectory& directory)
{
    std::vector<MatchText> old;
    std::vector<MatchText> fresh;
    old.reserve(present.size());
    fresh.reserve(draft.tasks.size());
    for (const TaskView& view : present)
        old.push_back(matchText(view.task));
    for (const DraftTask& task : draft.tasks)
        fresh.push_back(matchText(task));
    std::vector<std::optional<int>> matches = matchTasks(old, fresh);
    dropStrays(matches, present);
    const DifferenceFinder finder(draft, directory);
    const PlaceKeeper places(matches, present);
    const std::vector<std::optional<int>> similar = likeTasks(old, fresh);
    const std::vector<std::optional<int>> repeated = repeatedTasks(fresh);
    std::vector<TaskDecision> decisions;
    for (std::size_t i = 0; i < draft.tasks.size(); ++i) {
        TaskDecision decision;
        decision.draftIndex = static_cast<int>(i);
        decision.repeats = repeated[i];
        if (!matches[i] && similar[i])
            decision.similar = present[static_cast<std::size_t>(*similar[i])].task.id;
        decision.reworded = places.formerOf(i, draft.tasks[i]);
        if (matches[i]) {
            const TaskView& view = present[static_cast<std::size_t>(*matches[i])];
            decision.task = view.task.id;
            decision.differences = finder.differences(view, draft.tasks[i]);
            decision.match = decision.differences.empty() ? TaskMatch::Same : TaskMatch::Changed;
        }
        decisions.push_back(decision);
    }
    return decisions;
}

// A list counts as this one's earlier version where at least a third of its tasks came again.
std::vector<TaskId> goneTasks(const std::vector<TaskView>& present, const std::vector<TaskDecision>& decisions)
{
    QSet<TaskId> matched;
    for (const TaskDecision& decision : decisions) {
        if (decision.task)
            matched.insert(*decision.task);
    }
    QHash<qint64, int> all;
    QHash<qint64, int> again;
    for (const TaskView& view : present) {
        ++all[listOf(view)];
        again[listOf(view)] += matched.contains(*view.task.id) ? 1 : 0;
    }
    std::vector<TaskId> gone;
    for (const TaskView& view : present) {
        const bool ended = view.task.status == TaskStatus::Cancelled || view.task.status == TaskStatus::Merged;
        if (!matched.contains(*view.task.id) && !ended && again[listOf(view)] * 3 >= all[listOf(view)])
            gone.push_back(*view.task.id);
    }
    return gone;
}

UnitDecision decideUnit(const DraftUnit& unit, const UnitMatch& match)
{
    UnitDecision decision;
    decision.written = unit.written;
    decision.match = match;
    decision.newKind = guessUnitKind(unit.written);
    if (match.kind == UnitMatchKind::Equivalent) {
        decision.kind = UnitDecision::Kind::UseUnit;
        decision.unit = match.unit;
    } else if (unit.groupPhrase || isGroupPhrase(unit.written)) {
        decision.kind = UnitDecision::Kind::NewGroup;
    }
    return decision;
}

std::vector<UnitDecision> decideUnits(const ImportDraft& draft, const UnitDirectory& directory)
{
    std::vector<UnitDecision> decisions;
    QSet<QString> seen;
    for (const DraftTask& task : draft.tasks) {
        for (const DraftUnit& unit : task.units) {
            if (seen.contains(unit.written))
                continue;
            seen.insert(unit.written);
            const UnitMatch match = directory.resolve(unit.written);
            if (match.kind != UnitMatchKind::Exact && match.kind != UnitMatchKind::Group)
                decisions.push_back(decideUnit(unit, match));
        }
    }
    return decisions;
}

// As it will be once the names that the user recognised are further spellings of their units.
UnitDirectory withDecided(const UnitDirectory& directory, const std::vector<UnitDecision>& decided)
{
    std::vector<Unit> units = directory.units();
    for (const UnitDecision& decision : decided) {
        for (Unit& unit : units) {
            if (decision.kind == UnitDecision::Kind::UseUnit && decision.unit && unit.id == decision.unit)
                unit.aliases.append(decision.written);
        }
    }
    return UnitDirectory(units, directory.groups());
}

void keepDecided(std::vector<UnitDecision>& open, const std::vector<UnitDecision>& decided)
{
    for (UnitDecision& decision : open) {
        const auto found = std::find_if(
            decided.begin(), decided.end(), [&](const UnitDecision& one) { return one.written == decision.written; });
        if (found != decided.end())
            decision = *found;
    }
}

QString listTitle(const ImportDraft& draft)
{
    if (!draft.title.isEmpty())
        return draft.title;
    const qsizetype dot = draft.fileName.lastIndexOf(u'.');
    return dot > 0 ? draft.fileName.left(dot) : draft.fileName;
}

} // namespace

ImportPlan planImport(const ImportDraft& draft, const ImportBase& base)
{
    const std::vector<TaskView> present = topTasks(base.tasks);
    ImportPlan plan;
    plan.tasks = decideTasks(
        draft, present, base.decided.empty() ? base.directory : withDecided(base.directory, base.decided));
    plan.gone = goneTasks(present, plan.tasks);
    plan.units = decideUnits(draft, base.directory);
    keepDecided(plan.units, base.decided);
    plan.listTitle = listTitle(draft);
    plan.year = draft.year.value_or(base.year);
    plan.asOf = base.today;
    return plan;
}

} // namespace taizhang
