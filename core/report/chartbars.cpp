// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartink.h"
#include "core/report/chartpress.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace taizhang {

namespace {

double barShare(const ChartSpec& spec) // of a row
{
    return spec.shape == ChartShape::Bars ? 0.86 : 0.66;
}

} // namespace

void ChartPress::writeAfter(double x, const QRectF& bar, const QString& text, bool bold)
{
    double left = x + 2;
    if (m_spec.markAt)
        left = clearOf(m_layout.x(*m_spec.markAt), left, m_text.width(text, m_layout.textSize, bold));
    write(QRectF(left, bar.top(), 1, bar.height()), Qt::AlignLeft | Qt::AlignVCenter, text, bold);
}

// Where a figure that a mark line would cross has to begin instead: behind the line.
double ChartPress::clearOf(double mark, double x, double width) const
{
    return mark > x - 2 && mark < x + width + 2 ? mark + 3 : x;
}

void ChartPress::paintTarget(double value, const QRectF& bar)
{
    m_painter.setPen(QPen(chartInkColor, 2));
    const double x = m_layout.x(value);
    m_painter.drawLine(QLineF(x, bar.top() - 1.5, x, bar.bottom() + 1.5));
    m_painter.setPen(chartInkColor);
}

void ChartPress::paintRow(int category)
{
    QRectF bar = m_layout.row(category);
    const double margin = bar.height() * (1 - barShare(m_spec)) / 2;
    bar.adjust(0, margin, 0, -margin);
    switch (m_spec.shape) {
    case ChartShape::StackedBars:
        paintStack(bar, category);
        break;
    case ChartShape::Bars:
        paintGroup(bar, category);
        break;
    case ChartShape::Bullet:
        paintBullet(bar, category);
        break;
    case ChartShape::Lines:
        break;
    }
}

QRectF ChartPress::span(const QRectF& bar, double from, double to) const
{
    return {m_layout.x(from), bar.top(), m_layout.x(to) - m_layout.x(from), bar.height()};
}

void ChartPress::paintStack(const QRectF& bar, int category)
{
    double from = 0;
    for (int i = 0; i < static_cast<int>(m_spec.series.size()); ++i) {
        const double value = chartValue(m_spec.series[static_cast<size_t>(i)], category);
        if (!(value > 0))
            continue;
        paintSegment(span(bar, from, from + value), i, chartFigure(value, m_spec.decimals));
        from += value;
    }
    const QString total = chartFigure(categoryTotal(m_spec, category), m_spec.decimals);
    writeAfter(m_layout.x(from), bar, total + atBarsText(m_spec, category), m_spec.series.size() > 1);
}

// A part of a stack, with its figure on a plate where there is room for it.
void ChartPress::paintSegment(const QRectF& segment, int series, const QString& text)
{
    const ChartInk ink = chartInk(m_spec.series[static_cast<size_t>(series)], series);
    fillInked(m_painter, segment, ink);
    const QSizeF room(m_text.width(text, m_layout.textSize) + 4, m_layout.textSize + 1);
    if (m_spec.series.size() < 2 || room.width() > segment.width() || room.height() > segment.height() + 2)
        return;
    QRectF plate(QPointF(), room);
    plate.moveCenter(segment.center());
    m_painter.fillRect(plate & segment, ink.fill);
    m_painter.setPen(ink.text);
    write(segment, Qt::AlignCenter, text);
    m_painter.setPen(chartInkColor);
}

void ChartPress::paintGroup(const QRectF& bar, int category)
{
    const int bars = barCount(m_spec);
    const double height = bar.height() / std::max(1, bars);
    const double mark = groupMark(m_spec, category);
    const QString more = atBarsText(m_spec, category);
    for (int i = 0; i < bars; ++i) {
        const ChartSeries& series = m_spec.series[static_cast<size_t>(i)];
        const double value = chartValue(series, category);
        const QRectF slot(bar.left(), bar.top() + i * height, bar.width(), height);
        if (value > 0)
            fillInked(m_painter, span(slot, 0, value), chartInk(series, i));
        const QString text = seriesFigure(m_spec, i, category) + (i + 1 == bars ? more : QString());
        double x = m_layout.x(std::fmax(0, value));
        if (std::isfinite(mark))
            x = clearOf(m_layout.x(mark), x + 2, m_text.width(text, m_layout.textSize)) - 2;
        m_painter.setPen(chartInkColor);
        writeAfter(x, slot, text);
    }
    if (std::isfinite(mark))
        paintTarget(mark, bar);
}

void ChartPress::paintBullet(const QRectF& bar, int category)
{
    if (m_spec.series.empty())
        return;
    const double actual = chartValue(m_spec.series.front(), category);
    const double target = m_spec.series.size() > 1 ? chartValue(m_spec.series[1], category) : std::nan("");
    if (actual > 0)
        fillInked(m_painter, span(bar, 0, actual), chartInk(m_spec.series.front(), 0));
    if (std::isfinite(target))
        paintTarget(target, bar);
    m_painter.setPen(chartInkColor);
    writeAfter(m_layout.x(std::fmax(std::fmax(0, actual), target)), bar, bulletText(m_spec, category));
}

} // namespace taizhang
