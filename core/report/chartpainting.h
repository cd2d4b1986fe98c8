// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartspec.h"

class QPainter;
class QRectF;

namespace taizhang {

class GlyphPainter;

// Draws categories of a chart for print as vectors and text into a rectangle in points; parts of one chart have the
// same scale and place of the axis. Every series has a hatch and its figures beside it, so that the print needs no
// colour. Safe in any thread that may use the painter: no widget and no Qt Charts.
void paintChart(QPainter& painter, GlyphPainter& glyphs, const QRectF& rect, const ChartSpec& spec, ChartRows rows);

// Points that so many categories need at normal text size; a chart of lines has its own height.
double chartHeight(const ChartSpec& spec, int categories);
// The categories that fit into a height at normal text size.
int categoriesIn(const ChartSpec& spec, double height);

} // namespace taizhang
