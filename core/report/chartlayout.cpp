// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartlayout.h"

#include <algorithm>

namespace taizhang {

namespace {

constexpr double titleHeight = 18;
constexpr double legendHeight = 16;
constexpr double markHeight = 13;
constexpr double axisHeight = 15;
constexpr double gap = 5;

QRectF takeTop(QRectF& rest, double height)
{
    QRectF taken = rest;
    taken.setHeight(height);
    rest.setTop(taken.bottom());
    return taken;
}

QRectF takeBottom(QRectF& rest, double height)
{
    QRectF taken = rest;
    taken.setTop(rest.bottom() - height);
    rest.setBottom(taken.top());
    return taken;
}

double widestLabel(const ChartSpec& spec, const ChartText& text, double size)
{
    double widest = 0;
    for (const QString& category : spec.categories)
        widest = std::max(widest, text.width(category, size));
    return widest;
}

double widestFigure(const ChartSpec& spec, const ChartText& text, double size)
{
    double widest = 0;
    const auto see = [&](const QString& figure) { widest = std::max(widest, text.width(figure, size, true)); };
    for (int category = 0; category < spec.categories.size(); ++category) {
        const QString more = atBarsText(spec, category);
        if (spec.shape == ChartShape::Bullet) {
            see(bulletText(spec, category));
            continue;
        }
        see(chartFigure(categoryTotal(spec, category), spec.decimals) + more);
        for (int series = 0; series < static_cast<int>(spec.series.size()); ++series)
            see(seriesFigure(spec, series, category) + more);
    }
    // A figure that steps aside for a mark line needs its room, too.
    return spec.markAt || groupMark(spec, 0) > 0 ? widest + 5 : widest;
}

// Names and figures of all categories count, so that the parts of a chart stand exactly below each other.
void layOutBars(ChartLayout& layout, int rows, QRectF rest, const ChartSpec& spec, const ChartText& text)
{
    layout.axis = takeBottom(rest, axisHeight);
    layout.rowHeight = std::min(rest.height() / rows, 2 * usualRow(spec));
    rest.setHeight(layout.rowHeight * rows);
    layout.axis.moveTop(rest.bottom());
    layout.textSize = std::clamp(layout.rowHeight * chartText / usualRow(spec), smallestChartText, chartText);
    // Names may take half of the width before they are cut.
    const double names = std::min(widestLabel(spec, text, layout.textSize) + gap, rest.width() / 2);
    layout.labels = rest;
    layout.labels.setWidth(names);
    layout.plot = rest;
    layout.plot.setLeft(rest.left() + names);
    layout.plot.setRight(rest.right() - widestFigure(spec, text, layout.textSize) - gap);
    layout.axis.setLeft(layout.plot.left());
    layout.axis.setRight(layout.plot.right());
}

void layOutLines(ChartLayout& layout, int points, QRectF rest, const ChartText& text)
{
    layout.labels = takeBottom(rest, axisHeight);
    const QString top = chartFigure(layout.scale.maximum, layout.scale.decimals);
    layout.axis = rest;
    layout.axis.setWidth(text.width(top, layout.textSize) + gap);
    layout.plot = rest;
    layout.plot.setLeft(layout.axis.right());
    layout.plot.setTop(rest.top() + gap);
    layout.axis.setTop(layout.plot.top());
    layout.labels.setLeft(layout.plot.left());
    layout.rowHeight = layout.plot.width() / points;
}

} // namespace

double ChartLayout::x(double value) const
{
    return plot.left() + plot.width() * value / scale.maximum;
}

double ChartLayout::y(double value) const
{
    return plot.bottom() - plot.height() * value / scale.maximum;
}

QRectF ChartLayout::row(int category) const
{
    return {plot.left(), plot.top() + (category - first) * rowHeight, plot.width(), rowHeight};
}

ChartLayout layOut(const ChartSpec& spec, ChartRows rows, const QRectF& rect, const ChartText& text)
{
    ChartLayout layout;
    layout.scale = axisScale(spec);
    layout.first = rows.first;
    const int count = std::max(1, rows.count);
    QRectF rest = rect;
    if (!spec.title.isEmpty())
        layout.title = takeTop(rest, titleHeight);
    if (spec.series.size() > 1 || !spec.unit.isEmpty())
        layout.legend = takeTop(rest, legendHeight);
    if (spec.markAt)
        layout.mark = takeTop(rest, markHeight);
    if (spec.shape == ChartShape::Lines)
        layOutLines(layout, count, rest, text);
    else
        layOutBars(layout, count, rest, spec, text);
    return layout;
}

double usualRow(const ChartSpec& spec)
{
    return spec.shape == ChartShape::Bars ? std::max(chartRow, 6 + 11.0 * barCount(spec)) : chartRow;
}

double chartFurniture(const ChartSpec& spec)
{
    return (spec.title.isEmpty() ? 0 : titleHeight) + legendHeight + (spec.markAt ? markHeight : 0) + axisHeight;
}

} // namespace taizhang
