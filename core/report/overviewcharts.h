// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/overview.h"
#include "core/model/progresscourse.h"
#include "core/report/chartspec.h"
#include "core/report/fundreport.h"
#include "core/report/indicatorreport.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace taizhang {

// A chart whose figures lead to the records behind them.
struct LinkedChart
{
    ChartSpec spec;
    QStringList categoryQueries; // search texts for the task page; names for the pages of funds and indicators
    QStringList seriesQueries; // empty: a series narrows nothing

    // Of a figure; of a whole category for series -1. Empty: leads nowhere.
    QString query(int category, int series) const;
};

enum class UnitOrder
{
    Official,
    Rank // best completion rate first; units that lead fewer than three tasks after the others
};

LinkedChart lightsByAspect(const std::vector<TallyRow>& aspects); // as of tallyByAspect()
LinkedChart completionByLeadUnit(std::vector<TallyRow> units, UnitOrder order); // as of tallyByLeadUnit()
QString rankText(const std::optional<UnitRank>& rank); // "3", 并列3, "—"
// Tasks that are still open, by the days that are left from `today`: overdue, 15, 30, 60.
LinkedChart dueSoon(const TaskSelection& tasks, QDate today);
LinkedChart progressOverTime(const std::vector<ProgressPoint>& points);

// Tasks of each lead unit with and without a report in the round. Closed tasks need none.
LinkedChart reportedInRound(const TaskSelection& tasks, const UnitDirectory& directory, const ReportingRound& round);
// The round that is being collected: of the open ones the one that began last; nothing if none is open.
std::optional<ReportingRound> currentRound(const std::vector<ReportingRound>& rounds);

// Budget, allocated and paid of each item, and what should have been paid by now.
LinkedChart fundsAgainstSchedule(const std::vector<FundLine>& lines);
// Completion of each target that can be expressed as a share of it.
LinkedChart indicatorsAgainstTargets(const std::vector<IndicatorLine>& lines);

} // namespace taizhang
