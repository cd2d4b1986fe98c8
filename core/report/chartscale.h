// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartspec.h"

#include <QString>

namespace taizhang {

// A value axis from 0 to `maximum` in even steps of 1, 2 or 5 times a power of ten.
struct AxisScale
{
    double maximum = 1;
    double step = 1;
    int decimals = 0; // of the tick labels

    int ticks() const; // labels from 0 to maximum, both counted
};

// Covers every value, target and mark of the chart; whole steps for whole figures. At most `mostTicks` labels, at
// least 2.
AxisScale axisScale(const ChartSpec& spec, int mostTicks = 6);

// A figure without exponent; "—" for a value that was not reported (NaN).
QString chartFigure(double value, int decimals);

// What is told of a value: as it is written, else its figure.
QString seriesFigure(const ChartSpec& spec, int series, int category);

// Sum of a category's reported values.
double categoryTotal(const ChartSpec& spec, int category);
// What stands behind the bars: of a bullet the value, and the target unless a column says more; what the columns at
// the bars add.
QString bulletText(const ChartSpec& spec, int category);
QString atBarsText(const ChartSpec& spec, int category);

// Series that are drawn as bars, which come first; the others are marks across them.
int barCount(const ChartSpec& spec);
bool isMark(const ChartSpec& spec, int series);
// The value of the mark across a group of bars; NaN for none.
double groupMark(const ChartSpec& spec, int category);

// The value, or NaN where the series is shorter than the categories.
double chartValue(const ChartSeries& series, int category);

} // namespace taizhang
