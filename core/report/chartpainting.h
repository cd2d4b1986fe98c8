// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartspec.h"

#include <vector>

class QPainter;
class QRectF;

namespace taizhang {

// Draws a chart for print as vectors and text, with the painter's font family, into a rectangle in points. Every
// series has a hatch and its figures beside it, so that the print needs no colour. Safe in any thread that may use the
// painter: no widget and no Qt Charts.
void paintChart(QPainter& painter, const QRectF& rect, const ChartSpec& spec);

// Height in millimetres at which every category has a row of normal text size.
double chartHeightMm(const ChartSpec& spec);
// The chart in parts of at most so many categories, for charts that are higher than a page; all on the same scale.
std::vector<ChartSpec> chartParts(const ChartSpec& spec, int categories);
// The same in parts of about equal length, so that none is a mere rest.
std::vector<ChartSpec> evenChartParts(const ChartSpec& spec, int mostCategories);

} // namespace taizhang
