// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerimpl.h"
#include "core/ledger/recordorder.h"
#include "core/ledger/taskviews.h"

namespace taizhang {

namespace {

const ReportingRound* roundBefore(const std::vector<ReportingRound>& rounds, QDate day)
{
    const ReportingRound* newest = nullptr;
    for (const ReportingRound& round : rounds) {
        if (round.dueOn < day && (!newest || round.dueOn > newest->dueOn))
            newest = &round;
    }
    return newest;
}

template <class Key, class Record>
void append(std::vector<Record>& all, const std::map<Key, std::vector<Record>>& lists, Key id)
{
    if (const auto found = lists.find(id); found != lists.end())
        all.insert(all.end(), found->second.begin(), found->second.end());
}

void addFunds(ProgressReportData& data, const FundBook& book)
{
    for (const FundItem* item : inOrder(book.items)) {
        data.funds.push_back(*item);
        append(data.disbursements, book.disbursements, *item->id);
    }
}

void addIndicators(ProgressReportData& data, const IndicatorBook& book)
{
    for (const Indicator* card : inOrder(book.cards)) {
        data.indicators.push_back(*card);
        append(data.targets, book.targets, *card->id);
        append(data.readings, book.readings, *card->id);
    }
}

std::vector<ProgressPoint> courseOfAll(const Snapshot& snapshot, QDate asOf)
{
    const std::vector<QDate> days = progressDays(snapshot.ledger.year > 0 ? snapshot.ledger.year : asOf.year(), asOf);
    const TaskViews views(snapshot, asOf);
    std::vector<TaskCourse> courses;
    courses.reserve(snapshot.tasks.size());
    for (const auto& entry : snapshot.tasks)
        courses.push_back(views.course(entry.second, days));
    std::vector<const TaskCourse*> all;
    all.reserve(courses.size());
    for (const TaskCourse& course : courses)
        all.push_back(&course);
    return meanCourse(all, days);
}

} // namespace

ProgressReportData Ledger::reportData(QDate asOf) const
{
    const Snapshot& snapshot = m_impl->snapshot;
    ProgressReportData data;
    data.ledgerTitle = m_impl->title();
    data.office = snapshot.ledger.office;
    data.asOf = asOf;
    data.invented = snapshot.ledger.invented;
    data.aspects = snapshot.aspects;
    data.directory = snapshot.directory;
    data.tasks = tasksAsOf(asOf);
    data.fingerprint = m_impl->headHash;
    addFunds(data, snapshot.funds);
    addIndicators(data, snapshot.indicators);
    data.rounds = snapshot.rounds;
    if (const ReportingRound* const round = roundBefore(snapshot.rounds, asOf))
        data.before = EarlierState{round->name, round->dueOn, tasksAsOf(round->dueOn)};
    data.course = courseOfAll(snapshot, asOf);
    return data;
}

std::vector<TaskCourse> Ledger::taskCourses(const std::vector<TaskId>& ids, const std::vector<QDate>& days) const
{
    const TaskViews views(m_impl->snapshot, m_impl->today());
    std::vector<TaskCourse> courses;
    courses.reserve(ids.size());
    for (const TaskId id : ids) {
        const Task* const task = m_impl->task(id);
        courses.push_back(task ? views.course(*task, days) : TaskCourse());
    }
    return courses;
}

} // namespace taizhang
