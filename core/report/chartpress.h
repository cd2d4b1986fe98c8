// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartlayout.h"

#include <QColor>

class QPen;

namespace taizhang {

inline constexpr QColor chartInkColor(0x14, 0x18, 0x1c); // of text, axes and marks

QPen chartLinePen(const ChartSeries& series, int index);

// Draws one chart, or a part of its rows, into its layout.
class ChartPress
{
public:
    ChartPress(QPainter& painter, GlyphPainter& glyphs, const QRectF& rect, const ChartSpec& spec, ChartRows rows);

    void paint();

private:
    void paintTitle();
    void paintLegend();
    void paintSwatch(const QRectF& rect, int index);
    void paintBarGrid();
    void paintLineGrid();
    void paintPointNames();
    void paintLabels();
    void paintMark();

    void paintRow(int category);
    void paintStack(const QRectF& bar, int category);
    void paintSegment(const QRectF& segment, int series, const QString& text);
    void paintGroup(const QRectF& bar, int category);
    void paintBullet(const QRectF& bar, int category);
    void paintTarget(double value, const QRectF& bar);
    void paintLine(const ChartSeries& series, int index);

    void write(const QRectF& rect, Qt::Alignment alignment, const QString& text, bool bold = false);
    void writeAfter(double x, const QRectF& bar, const QString& text, bool bold = false);
    double clearOf(double mark, double x, double width) const;
    QRectF span(const QRectF& bar, double from, double to) const;
    bool shown(int series) const; // a light that is not on anywhere needs no place in the legend

    QPainter& m_painter;
    const ChartSpec& m_spec;
    ChartRows m_rows;
    ChartText m_text;
    ChartLayout m_layout;
};

} // namespace taizhang
