// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartspec.h"
#include "ui/shared/theme.h"

#include <QFont>
#include <QStringList>

#include <memory>

class QChart;

namespace taizhang {

// Colour of a series in the window.
QColor seriesColor(const ChartSeries& series, int index, const Theme& theme);

// The names as axis labels: escaped, because Qt Charts draws labels as HTML, and told apart by zero-width spaces,
// because a category axis silently drops a name that it already has.
QStringList axisLabels(const QStringList& categories);

// A chart without title and legend (they are widgets beside it), coloured for the theme. Bars are horizontal and run
// from top to bottom.
std::unique_ptr<QChart> buildChart(const ChartSpec& spec, const Theme& theme, const QFont& font);

} // namespace taizhang
