// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/overviewcharts.h"
#include "ui/dashboard/overviewfilter.h"
#include "ui/dashboard/taskcache.h"
#include "ui/dashboard/valuecache.h"

#include <QDate>
#include <QObject>

#include <array>
#include <bitset>

namespace taizhang {

class Clock;

// What the overview answers, in the order in which it is shown.
enum class Question
{
    Lights,
    Due,
    Progress,
    Units,
    Funds,
    Indicators,
    Reporting
};
inline constexpr int questionCount = 7;

// The answers to the questions of the overview, under one filter. An edit costs the answers that it can change; they
// are worked out when asked for.
class OverviewAnswers final : public QObject
{
    Q_OBJECT

public:
    // `ledger` and `clock` outlive the answers. Nothing is read before the first question.
    OverviewAnswers(Ledger& ledger, const Clock& clock, QObject* parent = nullptr);

    void setFilter(const OverviewFilter& filter);
    void setUnitOrder(UnitOrder order);
    // Reads the ledger if that has not been done on this day.
    void prepare();

    const std::vector<TaskView>& tasks() const { return m_tasks.tasks(); } // all of them
    const Tally& totals();
    // Without categories where there is nothing to answer with.
    const LinkedChart& answer(Question question);
    QDate today() const { return m_today; }

Q_SIGNALS:
    void outdated(); // some answer may differ now

private:
    using Questions = std::bitset<questionCount>;
    void follow(const ChangeSet& changes);
    void forget(const Questions& questions);
    void choose();
    LinkedChart workOut(Question question);
    LinkedChart progress();
    LinkedChart funds() const;
    LinkedChart indicators();
    LinkedChart reporting() const;
    TaskLookup lookup() const;

    Ledger& m_ledger;
    const Clock& m_clock;
    TaskCache m_tasks;
    ValueCache m_values;
    OverviewFilter m_filter;
    UnitOrder m_order = UnitOrder::Official;
    QDate m_today;
    std::optional<TaskSelection> m_chosen; // what passes the filter; nothing: to be chosen
    Tally m_totals;
    std::array<LinkedChart, questionCount> m_answers;
    Questions m_known;
};

} // namespace taizhang
