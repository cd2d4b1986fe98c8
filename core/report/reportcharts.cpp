// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartpainting.h"
#include "core/report/reporttables.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace taizhang {

namespace {

class ReportCharts
{
    Q_DECLARE_TR_FUNCTIONS(ReportCharts)
};

constexpr int mostCategories = 12; // of one chart: small ones fit between tables

} // namespace

std::vector<ChartBlock> chartBlocks(const ChartSpec& spec)
{
    std::vector<ChartBlock> charts;
    for (const ChartSpec& part : evenChartParts(spec, mostCategories))
        charts.push_back({part, chartHeightMm(part)});
    return charts;
}

std::vector<ChartBlock> aspectCharts(const ReportFigures& figures)
{
    ChartSpec spec;
    spec.shape = ChartShape::StackedBars;
    spec.title = ReportCharts::tr("Which aspects are on schedule?");
    spec.unit = ReportCharts::tr("tasks");
    for (const TallyRow& row : figures.byAspect)
        spec.categories.append(row.name.isEmpty() ? ReportCharts::tr("No aspect") : row.name);
    for (const Light light : {Light::Done, Light::Green, Light::Blue, Light::Yellow, Light::Red, Light::Grey}) {
        ChartSeries series;
        series.name = word(light);
        series.light = light;
        for (const TallyRow& row : figures.byAspect)
            series.values.push_back(row.tally.lights.at(std::size_t(light)));
        if (std::any_of(series.values.begin(), series.values.end(), [](double value) { return value > 0; }))
            spec.series.push_back(std::move(series));
    }
    return spec.series.empty() ? std::vector<ChartBlock>() : chartBlocks(spec);
}

std::vector<ChartBlock> leadUnitCharts(const ReportFigures& figures)
{
    ChartSpec spec;
    spec.shape = ChartShape::Bars;
    spec.title = ReportCharts::tr("How much have the lead units completed?");
    spec.unit = QStringLiteral("%");
    spec.maximum = 100;
    ChartSeries series;
    series.name = ReportCharts::tr("Completion rate");
    for (const TallyRow& row : figures.byLeadUnit) {
        if (row.name.isEmpty())
            continue;
        spec.categories.append(row.name);
        series.values.push_back(100.0 * row.tally.closed / row.tally.total);
    }
    spec.series.push_back(std::move(series));
    spec.decimals = 1;
    if (const std::optional<Percent> rate = figures.all.completionRate()) {
        spec.markAt = rate->basisPoints() / 100.0;
        spec.markLabel = ReportCharts::tr("all tasks");
    }
    return spec.categories.isEmpty() ? std::vector<ChartBlock>() : chartBlocks(spec);
}

} // namespace taizhang
