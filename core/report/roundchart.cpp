// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/overviewcharts.h"
#include "core/report/querywords.h"
#include "core/report/reportfigures.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>

namespace taizhang {

namespace {

struct RoundChart
{
    Q_DECLARE_TR_FUNCTIONS(RoundChart)
};

bool reportedIn(const TaskView& view, const ReportingRound& round)
{
    return view.reportedRounds.contains(round.name);
}

} // namespace

std::optional<ReportingRound> currentRound(const std::vector<ReportingRound>& rounds)
{
    std::optional<ReportingRound> current;
    for (const ReportingRound& round : rounds) {
        if (round.state == RoundState::Open && (!current || round.from > current->from))
            current = round;
    }
    return current;
}

LinkedChart reportedInRound(const TaskSelection& tasks, const UnitDirectory& directory, const ReportingRound& round)
{
    std::vector<const TaskView*> expected;
    std::copy_if(tasks.begin(), tasks.end(), std::back_inserter(expected),
        [](const TaskView* view) { return view->counted && view->verdict.light != Light::Done; });
    std::vector<const TaskView*> reported;
    std::copy_if(expected.begin(), expected.end(), std::back_inserter(reported),
        [&round](const TaskView* view) { return reportedIn(*view, round); });
    std::map<std::pair<std::optional<UnitId>, std::optional<UnitGroupId>>, int> reportedBy;
    const TaskSelection reporting(std::move(reported));
    for (const TallyRow& row : tallyByLeadUnit(reporting, directory))
        reportedBy[{row.unit, row.group}] = row.tally.total;

    LinkedChart chart;
    chart.spec.title = RoundChart::tr("Who has reported for %1?").arg(round.name);
    chart.spec.unit = RoundChart::tr("open tasks");
    chart.spec.categoryName = RoundChart::tr("Lead unit");
    ChartSeries done{RoundChart::tr("Reported"), {}, Light::Green, false};
    ChartSeries missing{RoundChart::tr("Not reported"), {}, Light::Grey, false};
    ChartColumn share{RoundChart::tr("Reported share"), {}, true};
    const TaskSelection open(std::move(expected));
    for (const TallyRow& row : tallyByLeadUnit(open, directory)) {
        chart.spec.categories << (row.name.isEmpty() ? RoundChart::tr("No lead unit") : row.name);
        chart.categoryQueries << joinedQuery({leadQuery(row.name), QLatin1Char('-') + lightQuery({Light::Done})});
        const int given = reportedBy[{row.unit, row.group}];
        done.values.push_back(given);
        missing.values.push_back(row.tally.total - given);
        share.cells << rateText(given, row.tally.total);
    }
    chart.spec.series = {done, missing};
    chart.spec.columns = {share};
    chart.seriesQueries = QStringList{reportedQuery(round.name), QLatin1Char('-') + reportedQuery(round.name)};
    return chart;
}

} // namespace taizhang
