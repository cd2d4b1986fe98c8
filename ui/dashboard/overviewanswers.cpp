// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/overviewanswers.h"

#include "core/base/clock.h"
#include "core/ledger/ledger.h"

#include <algorithm>

namespace taizhang {

namespace {

size_t indexOf(Question question)
{
    return static_cast<size_t>(question);
}

// The day of the year that is nearest to today.
QDate dayIn(std::optional<int> year, QDate today)
{
    return year ? std::clamp(today, QDate(*year, 1, 1), QDate(*year, 12, 31)) : today;
}

ChartSpec titleOnly(const QString& title)
{
    ChartSpec spec;
    spec.title = title;
    return spec;
}

} // namespace

OverviewAnswers::OverviewAnswers(Ledger& ledger, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_tasks(ledger)
    , m_values(ledger)
{
    connect(&ledger.notifier(), &ChangeNotifier::changed, this, &OverviewAnswers::follow);
}

void OverviewAnswers::prepare()
{
    if (m_today == m_clock.today())
        return;
    m_today = m_clock.today();
    m_tasks.read();
    m_values.read(m_today);
    forget(Questions().set());
}

void OverviewAnswers::setFilter(const OverviewFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    forget(Questions().set());
}

void OverviewAnswers::setUnitOrder(UnitOrder order)
{
    m_order = order;
    forget(Questions().set(indexOf(Question::Units)));
}

void OverviewAnswers::forget(const Questions& questions)
{
    m_known &= ~questions;
    m_chosen.reset(); // may point to tasks that were read anew
    Q_EMIT outdated();
}

void OverviewAnswers::follow(const ChangeSet& changes)
{
    if (!m_today.isValid())
        return;
    m_tasks.follow(changes);
    m_values.follow(changes);
    const bool values = !changes.funds.empty() || !changes.indicators.empty();
    const bool tasks = changes.all || changes.settings || !changes.tasks.empty() || !changes.units.empty()
        || !changes.groups.empty() || !changes.rounds.empty();
    Questions touched;
    if (tasks || !values)
        touched.set();
    // Under a filter, funds and indicators depend on the tasks that they belong to.
    const bool filtered = m_filter != OverviewFilter();
    touched.set(indexOf(Question::Funds), !changes.funds.empty() || changes.all || (tasks && filtered));
    touched.set(indexOf(Question::Indicators),
        !changes.indicators.empty() || changes.all || changes.settings || (tasks && filtered));
    forget(touched);
}

void OverviewAnswers::choose()
{
    prepare();
    if (m_chosen)
        return;
    m_chosen.emplace(filtered(m_tasks.tasks(), m_filter));
    m_totals = tally(*m_chosen);
}

const Tally& OverviewAnswers::totals()
{
    choose();
    return m_totals;
}

const LinkedChart& OverviewAnswers::answer(Question question)
{
    choose();
    LinkedChart& answer = m_answers.at(indexOf(question));
    if (!m_known.test(indexOf(question)))
        answer = workOut(question);
    const bool ofTasks = question != Question::Funds && question != Question::Indicators;
    if (ofTasks && m_totals.total == 0)
        answer.spec.categories.clear(); // axes of nothing would look like an answer
    m_known.set(indexOf(question));
    return answer;
}

LinkedChart OverviewAnswers::workOut(Question question)
{
    switch (question) {
    case Question::Lights:
        return lightsByAspect(tallyByAspect(*m_chosen, m_ledger.aspects()));
    case Question::Due:
        return dueSoon(*m_chosen, m_today);
    case Question::Progress:
        return progress();
    case Question::Units:
        return completionByLeadUnit(tallyByLeadUnit(*m_chosen, m_ledger.directory()), m_order);
    case Question::Funds:
        return funds();
    case Question::Indicators:
        return indicators();
    case Question::Reporting:
        return reporting();
    }
    Q_UNREACHABLE();
}

// Over the filter's year, else the ledger's, as far as it has passed.
LinkedChart OverviewAnswers::progress()
{
    const int plan = m_ledger.info().year > 0 ? m_ledger.info().year : m_today.year();
    const int year = std::min(m_filter.year.value_or(plan), std::max(plan, m_today.year()));
    const std::vector<QDate> days = progressDays(year, m_today);
    const std::vector<const TaskView*> tasks(m_chosen->begin(), m_chosen->end());
    return progressOverTime(meanCourse(m_tasks.courses(tasks, days), days));
}

LinkedChart OverviewAnswers::funds() const
{
    std::vector<FundLine> lines;
    for (const FundView& view : m_values.funds()) {
        if (m_filter.passes(view.item, lookup()))
            lines.push_back({&view.item, view.summary});
    }
    return fundsAgainstSchedule(lines);
}

LinkedChart OverviewAnswers::indicators()
{
    m_values.judgeOn(dayIn(m_filter.year, m_today));
    std::vector<IndicatorLine> lines;
    for (const IndicatorView& view : m_values.indicators()) {
        if (m_filter.passes(view.card, lookup()))
            lines.push_back({static_cast<const IndicatorStanding&>(view), &view.card});
    }
    return indicatorsAgainstTargets(lines);
}

LinkedChart OverviewAnswers::reporting() const
{
    const std::optional<ReportingRound> round = currentRound(m_ledger.rounds());
    return round && round->from <= m_today ? reportedInRound(*m_chosen, m_ledger.directory(), *round)
                                           : LinkedChart{titleOnly(tr("Who has reported?")), {}, {}};
}

TaskLookup OverviewAnswers::lookup() const
{
    return [this](TaskId id) { return m_tasks.task(id); };
}

} // namespace taizhang
