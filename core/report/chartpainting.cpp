// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartpainting.h"

#include "core/report/chartink.h"
#include "core/report/chartpress.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace taizhang {

namespace {

constexpr double linesHeight = 210; // of a chart of lines

} // namespace

QPen chartLinePen(const ChartSeries& series, int index)
{
    QPen pen(series.emphasis ? chartInkColor : chartInk(series, index).fill, 1.5);
    constexpr std::array styles{Qt::SolidLine, Qt::DashDotLine, Qt::DotLine, Qt::DashDotDotLine};
    pen.setStyle(series.emphasis ? Qt::DashLine : styles.at(static_cast<size_t>(index) % styles.size()));
    return pen;
}

ChartPress::ChartPress(
    QPainter& painter, GlyphPainter& glyphs, const QRectF& rect, const ChartSpec& spec, ChartRows rows)
    : m_painter(painter)
    , m_spec(spec)
    , m_rows(rows)
    , m_text(glyphs)
    , m_layout(layOut(m_spec, rows, rect, m_text))
{ }

void ChartPress::paint()
{
    paintTitle();
    paintLegend();
    if (m_spec.shape == ChartShape::Lines) {
        paintLineGrid();
        for (size_t i = 0; i < m_spec.series.size(); ++i)
            paintLine(m_spec.series[i], static_cast<int>(i));
        return;
    }
    paintBarGrid();
    paintLabels();
    for (int category = m_rows.first; category < m_rows.first + m_rows.count; ++category)
        paintRow(category);
    paintMark();
}

void ChartPress::write(const QRectF& rect, Qt::Alignment alignment, const QString& text, bool bold)
{
    m_text.draw(m_painter, rect, alignment, m_layout.textSize, text, bold);
}

void ChartPress::paintLine(const ChartSeries& series, int index)
{
    QPainterPath path;
    bool drawing = false;
    const QPen pen = chartLinePen(series, index);
    m_painter.setBrush(pen.color());
    for (int category = 0; category < m_spec.categories.size(); ++category) {
        const double value = chartValue(series, category);
        const QPointF point(m_layout.plot.left() + (category + 0.5) * m_layout.rowHeight, m_layout.y(value));
        if (!std::isfinite(value)) {
            drawing = false;
            continue;
        }
        if (drawing)
            path.lineTo(point);
        else
            path.moveTo(point);
        drawing = true;
        m_painter.setPen(Qt::NoPen);
        m_painter.drawEllipse(point, 2.2, 2.2);
    }
    m_painter.strokePath(path, pen);
}

void paintChart(QPainter& painter, GlyphPainter& glyphs, const QRectF& rect, const ChartSpec& spec, ChartRows rows)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    ChartPress(painter, glyphs, rect, spec, rows).paint();
    painter.restore();
}

double chartHeight(const ChartSpec& spec, int categories)
{
    return spec.shape == ChartShape::Lines ? linesHeight
                                           : chartFurniture(spec) + std::max(1, categories) * usualRow(spec);
}

int categoriesIn(const ChartSpec& spec, double height)
{
    return std::max(0, static_cast<int>((height - chartFurniture(spec)) / usualRow(spec) + 1e-6));
}

} // namespace taizhang
