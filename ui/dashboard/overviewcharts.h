// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/overview.h"
#include "core/report/chartspec.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace taizhang {

// A chart whose figures lead to the tasks behind them.
struct LinkedChart
{
    ChartSpec spec;
    QStringList categoryQueries;
    QStringList seriesQueries; // empty: a series narrows nothing

    // Of a figure; of a whole category for series -1. Empty: leads nowhere.
    QString query(int category, int series) const;
};

enum class UnitOrder
{
    Official,
    Rank // best completion rate first; units that lead fewer than three tasks after the others
};

LinkedChart lightsByAspect(const std::vector<TaskView>& tasks, const std::vector<Aspect>& aspects);
LinkedChart completionByLeadUnit(const std::vector<TaskView>& tasks, const UnitDirectory& directory, UnitOrder order);
// Tasks that are still open, by the days that are left from `today`: overdue, 15, 30, 60.
LinkedChart dueSoon(const std::vector<TaskView>& tasks, QDate today);

// Means over the counted tasks that have a due day. A closed task counts as 100 %, one without report as 0 %.
struct ProgressPoint
{
    QDate day;
    std::optional<double> actual; // per cent
    std::optional<double> scheduled;
};
ProgressPoint progressPoint(QDate day, const std::vector<TaskView>& tasksAsOfDay, ScheduleBasis basis);
// Ends of the months of a year up to today, and today.
std::vector<QDate> progressDays(int year, QDate today);
ChartSpec progressOverTime(const std::vector<ProgressPoint>& points);

// Tasks of each lead unit with and without a report in the round. Closed tasks need none.
LinkedChart reportedInRound(
    const std::vector<TaskView>& tasks, const UnitDirectory& directory, const ReportingRound& round);
// The round that is being collected: of the open ones the one that began last; nothing if none is open.
std::optional<ReportingRound> currentRound(const std::vector<ReportingRound>& rounds);

std::vector<TallyRow> ranked(std::vector<TallyRow> rows);

} // namespace taizhang
