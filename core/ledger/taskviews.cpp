// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/taskviews.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace taizhang {

namespace {

bool countsIn(TaskStatus status)
{
    return status == TaskStatus::Active || status == TaskStatus::Suspended || status == TaskStatus::Closed;
}

// The status that a task had on an earlier day, as far as the day of its closing tells.
TaskStatus statusOn(const Task& task, QDate day)
{
    const bool closedLater = task.status == TaskStatus::Closed && task.closedOn && *task.closedOn > day;
    return closedLater ? TaskStatus::Active : task.status;
}

QString unitName(const UnitDirectory& directory, const Assignment& assignment)
{
    if (assignment.unit) {
        const Unit* unit = directory.unit(*assignment.unit);
        if (unit)
            return unit->shortName.isEmpty() ? unit->name : unit->shortName;
    }
    const UnitGroup* group = assignment.group ? directory.group(*assignment.group) : nullptr;
    return group ? group->name : assignment.written;
}

std::vector<TaskUnit> taskUnits(const Task& task, const UnitDirectory& directory)
{
    std::vector<TaskUnit> units;
    for (Role role : {Role::Lead, Role::Responsible, Role::Support}) {
        for (const Assignment& a : task.assignments) {
            if (a.role == role)
                units.push_back({a.unit, a.group, role, unitName(directory, a), a.written});
        }
    }
    return units;
}

QStringList aspectNames(const Task& task, const std::vector<Aspect>& scheme)
{
    QStringList names;
    for (const Aspect& aspect : scheme) {
        if (std::find(task.aspects.begin(), task.aspects.end(), *aspect.id) != task.aspects.end())
            names.append(aspect.name);
    }
    return names;
}

// A report without a round belongs to the one in whose days it was made.
bool isAnswered(const ReportingRound& round, QDate last, const std::vector<ProgressRecord>& reported)
{
    return std::any_of(reported.begin(), reported.end(), [&](const ProgressRecord& record) {
        return record.round ? record.round == round.id : record.on >= round.from && record.on <= last;
    });
}

// Sub-tasks stand behind their task: the keys of all ancestors come first. The depth is bounded, because a damaged file
// could hold a circle.
std::vector<std::tuple<int, qint64>> orderKey(const Snapshot& snapshot, const Task& task)
{
    constexpr int deepest = 32;
    std::vector<std::tuple<int, qint64>> key;
    const Task* step = &task;
    for (int depth = 0; step && depth < deepest; ++depth) {
        key.insert(key.begin(), {step->position, step->id->value()});
        const auto parent = step->parent ? snapshot.tasks.find(*step->parent) : snapshot.tasks.end();
        step = parent == snapshot.tasks.end() ? nullptr : &parent->second;
    }
    key.insert(key.begin(), {0, task.list ? task.list->value() : 0});
    return key;
}

} // namespace

std::vector<const Task*> inListOrder(const Snapshot& snapshot)
{
    std::vector<std::pair<std::vector<std::tuple<int, qint64>>, const Task*>> keyed;
    keyed.reserve(snapshot.tasks.size());
    for (const auto& [id, task] : snapshot.tasks)
        keyed.emplace_back(orderKey(snapshot, task), &task);
    std::sort(keyed.begin(), keyed.end());
    std::vector<const Task*> tasks;
    tasks.reserve(keyed.size());
    for (const auto& [key, task] : keyed)
        tasks.push_back(task);
    return tasks;
}

TaskViews::TaskViews(const Snapshot& snapshot, QDate day)
    : m_snapshot(snapshot)
    , m_day(day)
{
    for (const auto& [id, task] : snapshot.tasks) {
        if (task.parent)
            m_parents.insert(*task.parent);
    }
}

std::vector<TaskView> TaskViews::all() const
{
    std::vector<TaskView> views;
    views.reserve(m_snapshot.tasks.size());
    for (const Task* task : inListOrder(m_snapshot))
        views.push_back(view(*task));
    return views;
}

std::vector<ProgressRecord> TaskViews::reportedBy(TaskId id) const
{
    std::vector<ProgressRecord> reported;
    const auto found = m_snapshot.progress.find(id);
    if (found == m_snapshot.progress.end())
        return reported;
    std::copy_if(found->second.begin(), found->second.end(), std::back_inserter(reported),
        [&](const ProgressRecord& record) { return record.on <= m_day; });
    return reported;
}

TaskView TaskViews::view(const Task& task) const
{
    TaskView view;
    view.task = task;
    view.aspects = aspectNames(task, m_snapshot.aspects);
    view.units = taskUnits(task, m_snapshot.directory);
    const std::vector<ProgressRecord> reported = reportedBy(*task.id);
    if (!reported.empty())
        view.latest = reported.front();
    const auto measured = std::find_if(
        reported.begin(), reported.end(), [](const ProgressRecord& record) { return record.percent.has_value(); });
    if (measured != reported.end())
        view.percent = measured->percent;
    view.reportedRounds = roundsOf(reported);
    view.verdict = verdict(task, view, reported);
    view.counted = countsIn(task.status) && !splitUp(task);
    return view;
}

TaskCourse TaskViews::course(const Task& task, const std::vector<QDate>& days) const
{
    if (!task.deadline.due || !countsIn(task.status) || splitUp(task))
        return {};
    CourseInput input;
    input.start = task.deadline.start.value_or(startOfList(task));
    input.due = *task.deadline.due;
    if (task.status == TaskStatus::Closed)
        input.closedOn = task.closedOn.value_or(QDate(1900, 1, 1));
    input.reported = percentsOf(task);
    return courseOf(input, days, m_snapshot.rules.basis);
}

// What was reported of the task, by day.
std::vector<DatedPercent> TaskViews::percentsOf(const Task& task) const
{
    std::vector<DatedPercent> percents;
    const auto found = m_snapshot.progress.find(*task.id);
    if (found == m_snapshot.progress.end())
        return percents;
    for (auto record = found->second.rbegin(); record != found->second.rend(); ++record) {
        if (record->percent)
            percents.push_back({record->on, *record->percent});
    }
    return percents;
}

QStringList TaskViews::roundsOf(const std::vector<ProgressRecord>& reported) const
{
    QStringList names;
    for (const ReportingRound& round : m_snapshot.rounds) {
        const bool open = round.state == RoundState::Open; // takes late reports, too
        if (isAnswered(round, open ? m_day : round.dueOn, reported))
            names.append(round.name);
    }
    return names;
}

// Rounds that are over without a report on the task; only those that began after it did.
std::vector<QDate> TaskViews::missedRounds(const Task& task, const std::vector<ProgressRecord>& reported) const
{
    std::vector<QDate> missed;
    for (const ReportingRound& round : m_snapshot.rounds) {
        const bool over = round.dueOn < m_day || (round.state == RoundState::Closed && round.to <= m_day);
        const bool began = !task.deadline.start || *task.deadline.start <= round.to;
        if (over && began && !isAnswered(round, round.dueOn, reported))
            missed.push_back(round.dueOn);
    }
    return missed;
}

// 印发日期, else the first day of the list's year: a task until 2027 on the list of 2026 has begun in 2026.
QDate TaskViews::startOfList(const Task& task) const
{
    const TaskList* const list = task.list ? m_snapshot.list(*task.list) : nullptr;
    if (!list)
        return {};
    return list->issuedOn.value_or(list->year > 0 ? QDate(list->year, 1, 1) : QDate());
}

LightVerdict TaskViews::verdict(
    const Task& task, const TaskView& view, const std::vector<ProgressRecord>& reported) const
{
    LightInput input;
    input.status = statusOn(task, m_day);
    input.deadline = task.deadline;
    input.start = task.deadline.start.value_or(startOfList(task));
    input.today = m_day;
    input.percent = view.percent;
    input.closedOn = task.closedOn;
    for (const ProgressRecord& record : reported)
        input.reportedOn.push_back(record.on);
    input.missedRoundsDue = missedRounds(task, reported);
    const LightVerdict now = judge(input, m_snapshot.rules);
    // What was red earlier in the round matters only to a light that is good again; the days cost their judging.
    const bool good = now.light == Light::Green || now.light == Light::Blue;
    const ReportingRound* const round = good && m_snapshot.rules.redFallsToYellow ? presentRound() : nullptr;
    if (!round)
        return now;
    input.redOn = lastRedDay(input, m_snapshot.rules, round->from, percentsOf(task));
    return input.redOn ? judge(input, m_snapshot.rules) : now;
}

// The round that holds the day; of several the one that began last.
const ReportingRound* TaskViews::presentRound() const
{
    const ReportingRound* present = nullptr;
    for (const ReportingRound& round : m_snapshot.rounds) {
        if (round.from <= m_day && m_day <= std::max(round.to, round.dueOn) && (!present || round.from > present->from))
            present = &round;
    }
    return present;
}

} // namespace taizhang
