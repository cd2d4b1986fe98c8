// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fundwords.h"
#include "core/report/indicatorwords.h"
#include "core/report/overviewcharts.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <limits>

namespace taizhang {

namespace {

struct ValueCharts
{
    Q_DECLARE_TR_FUNCTIONS(ValueCharts)
};

constexpr double fenPerWan = 1'000'000;

// Amounts as they are known: a hedge stays with its figure.
void addAmount(ChartSeries& series, const std::optional<MoneySum>& amount)
{
    series.values.push_back(
        amount ? double(amount->amount.fen()) / fenPerWan : std::numeric_limits<double>::quiet_NaN());
    series.written << (amount ? amountText(*amount, MoneyScale::TenThousandYuan) : QString());
}

} // namespace

LinkedChart fundsAgainstSchedule(const std::vector<FundLine>& lines)
{
    LinkedChart chart;
    ChartSpec& spec = chart.spec;
    spec.shape = ChartShape::Bars;
    spec.title = ValueCharts::tr("Is the money paid as scheduled?");
    spec.unit = ValueCharts::tr("10,000 yuan");
    spec.categoryName = ValueCharts::tr("Fund item");
    spec.decimals = 6; // exact to the 分; figures lose their trailing zeros
    ChartSeries budget{ValueCharts::tr("Budget"), {}, {}, false};
    ChartSeries allocated{ValueCharts::tr("Allocated"), {}, {}, false};
    ChartSeries paid{ValueCharts::tr("Paid"), {}, {}, false};
    ChartSeries scheduled{ValueCharts::tr("Payment scheduled by now"), {}, {}, true};
    ChartColumn rate{ValueCharts::tr("Rate"), {}, false};
    ChartColumn gap{ValueCharts::tr("Points ahead of schedule"), {}, false};
    ChartColumn light{ValueCharts::tr("Light"), {}, false};
    for (const FundLine& line : lines) {
        const FundSummary& summary = line.summary;
        spec.categories << line.item->name;
        chart.categoryQueries << line.item->name;
        const std::optional<MoneyFigure>& given = line.item->allocated;
        addAmount(budget, summary.budget);
        addAmount(allocated, given ? sumMoney({*given}) : std::nullopt);
        addAmount(paid, summary.paid);
        addAmount(scheduled, summary.scheduled);
        rate.cells << (summary.executionRate ? rateText(*summary.executionRate) : QStringLiteral("—"));
        gap.cells << gapText(summary);
        light.cells << lightShape(summary.light) + QLatin1Char(' ') + word(summary.light);
    }
    spec.series = {budget, allocated, paid, scheduled};
    spec.columns = {rate, gap, light};
    return chart;
}

LinkedChart indicatorsAgainstTargets(const std::vector<IndicatorLine>& lines)
{
    LinkedChart chart;
    ChartSpec& spec = chart.spec;
    spec.shape = ChartShape::Bullet;
    spec.title = ValueCharts::tr("Are the targets met?");
    spec.unit = QStringLiteral("%");
    spec.categoryName = ValueCharts::tr("Indicator");
    spec.decimals = 1;
    ChartSeries actual{ValueCharts::tr("Completion"), {}, {}, false};
    ChartSeries target{ValueCharts::tr("Target"), {}, {}, true};
    ChartColumn value{ValueCharts::tr("Actual figure"), {}, true};
    ChartColumn bound{ValueCharts::tr("Target figure"), {}, false};
    for (const IndicatorLine& line : lines) {
        const bool share = line.attainment && line.attainment->completion;
        if (!line.target || (line.current && !share))
            continue; // "at most" is met or not; the page of indicators says so
        spec.categories << line.indicator->name;
        chart.categoryQueries << line.indicator->name;
        actual.values.push_back(
            share ? line.attainment->completion->basisPoints() / 100.0 : std::numeric_limits<double>::quiet_NaN());
        target.values.push_back(100);
        value.cells << (line.current ? figureText(line.current->value) : ValueCharts::tr("not reported"));
        bound.cells << targetText(*line.target);
    }
    spec.series = {actual, target};
    spec.columns = {value, bound};
    return chart;
}

} // namespace taizhang
