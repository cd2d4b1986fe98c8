// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/overviewcharts.h"

#include "core/report/querywords.h"
#include "core/report/reportfigures.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace taizhang {

namespace {

struct OverviewCharts
{
    Q_DECLARE_TR_FUNCTIONS(OverviewCharts)
};

// From good to bad, then what is not judged.
constexpr std::array lightOrder{Light::Done, Light::Green, Light::Blue, Light::Yellow, Light::Red, Light::Grey};

void addLights(LinkedChart& chart, const std::vector<TallyRow>& rows)
{
    for (const Light light : lightOrder) {
        ChartSeries series{word(light), {}, light, false};
        for (const TallyRow& row : rows)
            series.values.push_back(row.tally.lights[static_cast<size_t>(light)]);
        chart.spec.series.push_back(std::move(series));
        chart.seriesQueries << lightQuery({light});
    }
}

struct CompletionPart
{
    QString name;
    Light light;
    int Tally::*count;
    std::vector<Light> lights;
};

std::vector<CompletionPart> completionParts()
{
    return {
        {OverviewCharts::tr("Closed"), Light::Done, &Tally::closed, {Light::Done}},
        {OverviewCharts::tr("On schedule"), Light::Green, &Tally::onSchedule, {Light::Green, Light::Blue}},
        {OverviewCharts::tr("Behind schedule"), Light::Red, &Tally::behind, {Light::Yellow, Light::Red}},
        {OverviewCharts::tr("Other"), Light::Grey, &Tally::other, {Light::Grey}},
    };
}

void addRanks(ChartSpec& spec, const std::vector<TallyRow>& rows)
{
    ChartColumn rates{OverviewCharts::tr("Completion rate"), {}, true};
    ChartColumn places{OverviewCharts::tr("Rank"), {}, false};
    for (const TallyRow& row : rows)
        rates.cells << rateText(row.tally.closed, row.tally.total);
    for (const std::optional<UnitRank>& rank : unitRanks(rows))
        places.cells << rankText(rank);
    spec.columns = {rates, places};
}

struct DueSlot
{
    QString name;
    QDate from;
    QDate to;
};

std::vector<DueSlot> dueSlots(QDate today)
{
    return {
        {OverviewCharts::tr("Overdue"), {}, today.addDays(-1)},
        {OverviewCharts::tr("Within 15 days"), today, today.addDays(15)},
        {OverviewCharts::tr("In 16 to 30 days"), today.addDays(16), today.addDays(30)},
        {OverviewCharts::tr("In 31 to 60 days"), today.addDays(31), today.addDays(60)},
    };
}

// How many counted tasks of each light are due in each slot.
using DueCounts = std::vector<std::array<int, lightOrder.size()>>;

DueCounts countDue(const TaskSelection& tasks, const std::vector<DueSlot>& times)
{
    DueCounts counts(times.size(), DueCounts::value_type{});
    for (const TaskView* view : tasks) {
        const std::optional<QDate>& due = view->task.deadline.due;
        if (!view->counted || !due)
            continue;
        const auto slot
            = std::find_if(times.begin(), times.end(), [&](const DueSlot& time) { return *due <= time.to; });
        if (slot != times.end())
            ++counts[static_cast<size_t>(slot - times.begin())][static_cast<size_t>(view->verdict.light)];
    }
    return counts;
}

} // namespace

QString LinkedChart::query(int category, int series) const
{
    if (category < 0 || category >= categoryQueries.size() || categoryQueries.at(category).isEmpty())
        return {};
    return joinedQuery({categoryQueries.at(category), seriesQueries.value(series)});
}

LinkedChart lightsByAspect(const std::vector<TallyRow>& aspects)
{
    LinkedChart chart;
    chart.spec.title = OverviewCharts::tr("Is the work on schedule in every aspect?");
    chart.spec.unit = OverviewCharts::tr("tasks");
    chart.spec.categoryName = OverviewCharts::tr("Aspect");
    for (const TallyRow& row : aspects) {
        chart.spec.categories << (row.name.isEmpty() ? OverviewCharts::tr("No aspect") : row.name);
        chart.categoryQueries << aspectQuery(row.name);
    }
    addLights(chart, aspects);
    return chart;
}

QString rankText(const std::optional<UnitRank>& rank)
{
    if (!rank)
        return QStringLiteral("—");
    const QString place = QString::number(rank->place);
    //: a place that several units have
    return rank->shared ? OverviewCharts::tr("joint %1").arg(place) : place;
}

LinkedChart completionByLeadUnit(std::vector<TallyRow> units, UnitOrder order)
{
    LinkedChart chart;
    chart.spec.title = OverviewCharts::tr("How far is each lead unit?");
    chart.spec.unit = OverviewCharts::tr("tasks");
    chart.spec.categoryName = OverviewCharts::tr("Lead unit");
    if (order == UnitOrder::Rank)
        units = ranked(std::move(units));
    for (const TallyRow& row : units) {
        chart.spec.categories << (row.name.isEmpty() ? OverviewCharts::tr("No lead unit") : row.name);
        chart.categoryQueries << leadQuery(row.name);
    }
    for (const CompletionPart& part : completionParts()) {
        ChartSeries series{part.name, {}, part.light, false};
        for (const TallyRow& row : units)
            series.values.push_back(row.tally.*part.count);
        chart.spec.series.push_back(std::move(series));
        chart.seriesQueries << lightQuery(part.lights);
    }
    addRanks(chart.spec, units);
    return chart;
}

LinkedChart dueSoon(const TaskSelection& tasks, QDate today)
{
    LinkedChart chart;
    chart.spec.title = OverviewCharts::tr("What is due next?");
    chart.spec.unit = OverviewCharts::tr("open tasks");
    chart.spec.categoryName = OverviewCharts::tr("Time left");
    const std::vector<DueSlot> times = dueSlots(today);
    const DueCounts counts = countDue(tasks, times);
    std::vector<Light> open(lightOrder.begin() + 1, lightOrder.end());
    for (const DueSlot& slot : times) {
        chart.spec.categories << slot.name;
        chart.categoryQueries << joinedQuery(
            {dueQuery(slot.from, slot.to), QLatin1Char('-') + lightQuery({Light::Done})});
    }
    for (const Light light : open) {
        ChartSeries series{word(light), {}, light, false};
        for (const auto& lights : counts)
            series.values.push_back(lights.at(static_cast<size_t>(light)));
        chart.spec.series.push_back(std::move(series));
        chart.seriesQueries << lightQuery({light});
    }
    return chart;
}

LinkedChart progressOverTime(const std::vector<ProgressPoint>& points)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    LinkedChart chart;
    ChartSpec& spec = chart.spec;
    spec.shape = ChartShape::Lines;
    spec.title = OverviewCharts::tr("Does progress keep up with the schedule?");
    spec.unit = QStringLiteral("%");
    spec.categoryName = OverviewCharts::tr("Day");
    spec.maximum = 100;
    spec.decimals = 1;
    ChartSeries actual{OverviewCharts::tr("Mean progress"), {}, {}, false};
    ChartSeries scheduled{OverviewCharts::tr("Schedule"), {}, {}, true};
    bool known = false; // before the first report there is no progress, not one of 0 %
    const bool any = std::any_of(points.begin(), points.end(), [](const auto& point) { return point.actual > 0.0; });
    for (const ProgressPoint& point : points) {
        known = known || !any || point.actual > 0.0;
        spec.categories << OverviewCharts::tr("%1/%2", "month/day").arg(point.day.month()).arg(point.day.day());
        chart.categoryQueries << datedQuery(); // the tasks of the mean
        actual.values.push_back(known ? point.actual.value_or(none) : none);
        scheduled.values.push_back(point.scheduled.value_or(none));
    }
    spec.series = {actual, scheduled};
    return chart;
}

} // namespace taizhang
