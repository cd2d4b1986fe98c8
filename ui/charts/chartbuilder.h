// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartspec.h"
#include "ui/shared/theme.h"

#include <QFont>
#include <QStringList>

#include <memory>

class QChart;
class QPainter;

namespace taizhang {

// Names longer than this many characters are cut in the middle on the axis; the tool tip and the table have them whole.
inline constexpr int longestLabel = 20;

// Colour of a series in the window.
QColor seriesColor(const ChartSeries& series, int index, const Theme& theme);

// Lines over a bar in the window, as they are in print, so that series stay apart without colours.
void drawSeriesHatch(QPainter& painter, const QRectF& rect, const ChartSeries& series, int index, const Theme& theme);

// The names as axis labels: escaped, because Qt Charts draws labels as HTML, and told apart by zero-width spaces,
// because a category axis silently drops a name that it already has.
QStringList axisLabels(const QStringList& categories);

// A chart without title and legend (they are widgets beside it), coloured for the theme. Bars are horizontal and run
// from top to bottom.
std::unique_ptr<QChart> buildChart(const ChartSpec& spec, const Theme& theme, const QFont& font);
// Moves the bars and points of a chart, which shows `shown`, to the values of `spec`, at the cost of those that differ.
// False, and nothing done, where more than values differs.
bool updateChart(QChart& chart, const ChartSpec& shown, const ChartSpec& spec);

} // namespace taizhang
