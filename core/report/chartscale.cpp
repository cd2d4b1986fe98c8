// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartscale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace taizhang {

namespace {

double largestValue(const ChartSpec& spec)
{
    double largest = spec.markAt.value_or(0);
    for (int category = 0; category < spec.categories.size(); ++category) {
        if (spec.shape == ChartShape::StackedBars)
            largest = std::max(largest, categoryTotal(spec, category));
        for (const ChartSeries& series : spec.series)
            largest = std::max(largest, std::fmax(0, chartValue(series, category)));
    }
    return largest;
}

// The smallest of 1, 2, 5, 10, 20 ... (or 0.1, 0.2, 0.5 ...) that is not below `least`.
double niceStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

int AxisScale::ticks() const
{
    return static_cast<int>(std::lround(maximum / step)) + 1;
}

AxisScale axisScale(const ChartSpec& spec, int mostTicks)
{
    const double largest = std::max(largestValue(spec), spec.maximum.value_or(0));
    AxisScale scale;
    if (largest <= 0)
        return scale;
    scale.step = niceStep(largest / (std::max(mostTicks, 2) - 1));
    if (spec.decimals == 0)
        scale.step = std::max(1.0, scale.step);
    scale.maximum = scale.step * std::ceil(largest / scale.step * (1 - 1e-9));
    scale.decimals = std::max(0, -static_cast<int>(std::floor(std::log10(scale.step) + 1e-9)));
    return scale;
}

QString chartFigure(double value, int decimals)
{
    if (!std::isfinite(value))
        return QStringLiteral("—");
    QString text = QString::number(value, 'f', decimals);
    if (text.contains(QLatin1Char('.'))) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
    }
    return text == QStringLiteral("-0") ? QStringLiteral("0") : text;
}

QString seriesFigure(const ChartSpec& spec, int series, int category)
{
    const ChartSeries& values = spec.series[static_cast<size_t>(series)];
    const QString written = values.written.value(category);
    return written.isEmpty() ? chartFigure(chartValue(values, category), spec.decimals) : written;
}

double categoryTotal(const ChartSpec& spec, int category)
{
    double total = 0;
    for (const ChartSeries& series : spec.series) {
        const double value = chartValue(series, category);
        total += std::isfinite(value) ? value : 0;
    }
    return total;
}

QString atBarsText(const ChartSpec& spec, int category)
{
    QString text;
    for (const ChartColumn& column : spec.columns) {
        if (const QString cell = column.cells.value(category); column.atBars && !cell.isEmpty())
            text += QStringLiteral(" · ") + cell;
    }
    return text;
}

QString bulletText(const ChartSpec& spec, int category)
{
    const double actual = spec.series.empty() ? std::nan("") : chartValue(spec.series.front(), category);
    const double target = spec.series.size() < 2 ? std::nan("") : chartValue(spec.series[1], category);
    const QString more = atBarsText(spec, category);
    QString text = chartFigure(actual, spec.decimals);
    if (more.isEmpty() && std::isfinite(target))
        text += QStringLiteral(" / ") + chartFigure(target, spec.decimals);
    return text + more;
}

bool isMark(const ChartSpec& spec, int series)
{
    if (spec.shape == ChartShape::Bullet)
        return series > 0;
    return spec.shape == ChartShape::Bars && spec.series[static_cast<size_t>(series)].emphasis;
}

int barCount(const ChartSpec& spec)
{
    int bars = 0;
    for (int i = 0; i < static_cast<int>(spec.series.size()) && !isMark(spec, i); ++i)
        ++bars;
    return bars;
}

double groupMark(const ChartSpec& spec, int category)
{
    const auto mark = static_cast<size_t>(barCount(spec));
    return mark < spec.series.size() ? chartValue(spec.series[mark], category) : std::nan("");
}

double chartValue(const ChartSeries& series, int category)
{
    const auto index = static_cast<size_t>(category);
    return index < series.values.size() ? series.values[index] : std::numeric_limits<double>::quiet_NaN();
}

} // namespace taizhang
