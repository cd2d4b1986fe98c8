// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartink.h"
#include "core/report/chartpress.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace taizhang {

namespace {

constexpr QColor gridColor(0xd5, 0xda, 0xdf);

} // namespace

void ChartPress::paintTitle()
{
    if (m_layout.title.isEmpty())
        return;
    const QString title = m_text.fitted(m_spec.title, chartText + 1.5, m_layout.title.width());
    m_text.draw(m_painter, m_layout.title, Qt::AlignLeft | Qt::AlignVCenter, chartText + 1.5, title, true);
}

bool ChartPress::shown(int series) const
{
    const std::vector<double>& values = m_spec.series[static_cast<size_t>(series)].values;
    const bool off = m_spec.shape == ChartShape::StackedBars
        && std::all_of(values.begin(), values.end(), [](double value) { return value == 0; });
    return m_spec.series.size() > 1 && !off;
}

void ChartPress::paintLegend()
{
    const QRectF& legend = m_layout.legend;
    if (legend.isEmpty())
        return;
    const double size = chartText - 1;
    double x = legend.left();
    for (int i = 0; i < static_cast<int>(m_spec.series.size()); ++i) {
        if (!shown(i))
            continue;
        const QString& name = m_spec.series[static_cast<size_t>(i)].name;
        paintSwatch(QRectF(x, legend.center().y() - 4, 12, 8), i);
        const QRectF place(x + 15, legend.top(), 1, legend.height());
        m_text.draw(m_painter, place, Qt::AlignLeft | Qt::AlignVCenter, size, name);
        x += 15 + m_text.width(name, size) + 12;
    }
    m_text.draw(m_painter, legend, Qt::AlignRight | Qt::AlignVCenter, size, m_spec.unit);
}

void ChartPress::paintSwatch(const QRectF& rect, int index)
{
    const ChartSeries& series = m_spec.series[static_cast<size_t>(index)];
    const QPointF center = rect.center();
    if (isMark(m_spec, index)) {
        m_painter.setPen(QPen(chartInkColor, 2));
        m_painter.drawLine(QLineF(center.x(), rect.top(), center.x(), rect.bottom()));
    } else if (m_spec.shape == ChartShape::Lines) {
        m_painter.setPen(chartLinePen(series, index));
        m_painter.drawLine(QLineF(rect.left(), center.y(), rect.right(), center.y()));
    } else {
        fillInked(m_painter, rect, chartInk(series, index));
    }
    m_painter.setPen(chartInkColor);
}

void ChartPress::paintBarGrid()
{
    const ChartLayout& layout = m_layout;
    m_painter.setPen(QPen(gridColor, 0.5));
    for (int tick = 0; tick < layout.scale.ticks(); ++tick) {
        const double x = layout.x(tick * layout.scale.step);
        m_painter.drawLine(QLineF(x, layout.plot.top(), x, layout.plot.bottom() + 2));
    }
    m_painter.setPen(chartInkColor);
    for (int tick = 0; tick < layout.scale.ticks(); ++tick) {
        const double value = tick * layout.scale.step;
        const QRectF label(layout.x(value) - 30, layout.axis.top() + 3, 60, layout.axis.height() - 3);
        write(label, Qt::AlignHCenter | Qt::AlignTop, chartFigure(value, layout.scale.decimals));
    }
}

void ChartPress::paintLineGrid()
{
    const ChartLayout& layout = m_layout;
    for (int tick = 0; tick < layout.scale.ticks(); ++tick) {
        const double value = tick * layout.scale.step;
        const double y = layout.y(value);
        m_painter.setPen(QPen(gridColor, 0.5));
        m_painter.drawLine(QLineF(layout.plot.left(), y, layout.plot.right(), y));
        m_painter.setPen(chartInkColor);
        const QRectF label(layout.axis.left(), y - 6, layout.axis.width() - 4, 12);
        write(label, Qt::AlignRight | Qt::AlignVCenter, chartFigure(value, layout.scale.decimals));
    }
    paintPointNames();
}

// As many as there is room for, at even distances back from the last; the table beside the chart has them all.
void ChartPress::paintPointNames()
{
    const ChartLayout& layout = m_layout;
    double widest = 0;
    for (const QString& name : m_spec.categories)
        widest = std::max(widest, m_text.width(name, layout.textSize));
    const int step = std::max(1, static_cast<int>(std::ceil((widest + 6) / layout.rowHeight)));
    for (auto i = static_cast<int>(m_spec.categories.size()) - 1; i >= 0; i -= step) {
        const double center = layout.plot.left() + (i + 0.5) * layout.rowHeight;
        const double left = std::min(center - widest / 2, layout.plot.right() - widest);
        const QRectF label(left, layout.labels.top() + 2, widest, layout.labels.height());
        write(label, Qt::AlignHCenter | Qt::AlignTop, m_spec.categories.at(i));
    }
}

void ChartPress::paintLabels()
{
    m_painter.setPen(chartInkColor);
    for (int category = m_rows.first; category < m_rows.first + m_rows.count; ++category) {
        QRectF cell = m_layout.row(category);
        cell.setLeft(m_layout.labels.left());
        cell.setRight(m_layout.labels.right() - 5);
        const QString name = m_text.fitted(m_spec.categories.at(category), m_layout.textSize, cell.width());
        write(cell, Qt::AlignRight | Qt::AlignVCenter, name);
    }
}

void ChartPress::paintMark()
{
    if (!m_spec.markAt)
        return;
    const double x = m_layout.x(*m_spec.markAt);
    m_painter.setPen(QPen(chartInkColor, 1, Qt::DashLine));
    m_painter.drawLine(QLineF(x, m_layout.plot.top() - 2, x, m_layout.plot.bottom()));
    m_painter.setPen(chartInkColor);
    const double half = m_text.width(m_spec.markLabel, chartText - 1) / 2;
    const double left = std::clamp(x - half, m_layout.labels.left(), m_layout.plot.right() - half);
    m_text.draw(m_painter, QRectF(left, m_layout.mark.top(), 2 * half, m_layout.mark.height()),
        Qt::AlignHCenter | Qt::AlignVCenter, chartText - 1, m_spec.markLabel);
}

} // namespace taizhang
