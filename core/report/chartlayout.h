// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartscale.h"
#include "core/report/charttext.h"

#include <QRectF>

namespace taizhang {

// Where the parts of a printed chart go, in points.
struct ChartLayout
{
    QRectF title;
    QRectF legend;
    QRectF mark; // strip for the label of the mark line; empty without one
    QRectF labels; // names of the categories: left of the plot, or below it for lines
    QRectF plot;
    QRectF axis; // tick labels: below the plot, or left of it for lines
    AxisScale scale;
    double textSize = 9;
    double rowHeight = 0; // of a category; its width for lines
    int first = 0; // category of the first row

    double x(double value) const; // horizontal charts
    double y(double value) const; // lines
    QRectF row(int category) const;
};

// Smallest and usual size of text and of a row with it, in points.
inline constexpr double smallestChartText = 6;
inline constexpr double chartText = 9;
inline constexpr double chartRow = 17;
double usualRow(const ChartSpec& spec); // of a category, with all of its bars

ChartLayout layOut(const ChartSpec& spec, ChartRows rows, const QRectF& rect, const ChartText& text);
// Points above and below the rows.
double chartFurniture(const ChartSpec& spec);

} // namespace taizhang
