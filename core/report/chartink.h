// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"
#include "core/report/chartspec.h"

#include <QColor>

class QPainter;
class QPen;
class QRectF;

namespace taizhang {

// Lines over a fill, so that series stay apart in black-and-white print.
enum class Hatch
{
    None,
    Rising,
    Falling,
    Horizontal,
    Vertical,
    Crossed
};

// How a series is printed.
struct ChartInk
{
    QColor fill;
    QColor text; // readable on the fill
    Hatch hatch = Hatch::None;
};

// Colours on white of the lights and of series without a meaning (repeating); the window's light theme uses them too.
QColor inkFill(Light light);
QColor inkSeries(int index);
int inkSeriesCount();
// Near-black or white, whichever is readable on the fill.
QColor inkText(const QColor& fill);

ChartInk chartInk(const ChartSeries& series, int index);
// Draws the lines of a hatch over a filled rectangle; they are `step` apart.
void drawHatch(QPainter& painter, const QRectF& rect, Hatch hatch, const QPen& pen, double step);
// Seen on the fill, and never as strong as a figure.
QColor hatchColor(const QColor& fill);
// Fills a rectangle with colour and hatch.
void fillInked(QPainter& painter, const QRectF& rect, const ChartInk& ink);

} // namespace taizhang
