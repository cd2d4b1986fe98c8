// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartgeometry.h"

#include <algorithm>
#include <cmath>

namespace taizhang {

namespace {

constexpr double markReach = 4; // pixels beside a mark that still belong to it

} // namespace

ChartGeometry::ChartGeometry(const ChartSpec& spec, const QRectF& plot)
    : m_spec(spec)
    , m_plot(plot)
    , m_scale(axisScale(spec))
{ }

double ChartGeometry::x(double value) const
{
    return m_plot.left() + m_plot.width() * value / m_scale.maximum;
}

double ChartGeometry::y(double value) const
{
    return m_plot.bottom() - m_plot.height() * value / m_scale.maximum;
}

QRectF ChartGeometry::strip(int category) const
{
    const auto count = static_cast<double>(std::max<qsizetype>(1, m_spec.categories.size()));
    if (lines())
        return {
            m_plot.left() + category * m_plot.width() / count, m_plot.top(), m_plot.width() / count, m_plot.height()};
    return {m_plot.left(), m_plot.top() + category * m_plot.height() / count, m_plot.width(), m_plot.height() / count};
}

double ChartGeometry::stackedBefore(ChartSpot spot) const
{
    double before = 0;
    for (int i = 0; i < spot.series; ++i)
        before += std::fmax(0, chartValue(m_spec.series[static_cast<size_t>(i)], spot.category));
    return before;
}

QRectF ChartGeometry::bar(ChartSpot spot) const
{
    if (spot.series < 0 || static_cast<size_t>(spot.series) >= m_spec.series.size())
        return {};
    const double value = chartValue(m_spec.series[static_cast<size_t>(spot.series)], spot.category);
    QRectF rect = strip(spot.category);
    if (lines()) {
        const QPointF point(rect.center().x(), y(value));
        return std::isfinite(value) ? QRectF(point - QPointF(6, 6), QSizeF(12, 12)) : QRectF();
    }
    if (isMark(m_spec, spot.series))
        return std::isfinite(value) ? mark(spot.category, value) : QRectF();
    if (!(value > 0))
        return {};
    rect = row(spot);
    const double from = m_spec.shape == ChartShape::StackedBars ? stackedBefore(spot) : 0;
    return {x(from), rect.top(), x(from + value) - x(from), rect.height()};
}

QRectF ChartGeometry::row(ChartSpot spot) const
{
    QRectF rect = strip(spot.category);
    const double margin = rect.height() * (1 - barShare) / 2;
    rect.adjust(0, margin, 0, -margin);
    if (m_spec.shape != ChartShape::Bars)
        return rect;
    const double height = rect.height() / std::max(1, barCount(m_spec));
    return {rect.left(), rect.top() + spot.series * height, rect.width(), height};
}

QRectF ChartGeometry::mark(int category, double value) const
{
    const QRectF rect = strip(category);
    const double height = rect.height() * barShare + 4;
    return {x(value) - markReach, rect.center().y() - height / 2, 2 * markReach, height};
}

ChartSpot ChartGeometry::at(const QPointF& point) const
{
    const auto categories = static_cast<int>(m_spec.categories.size());
    for (int category = 0; category < categories; ++category) {
        const QRectF rect = strip(category);
        const bool inside = lines() ? point.x() >= rect.left() && point.x() < rect.right()
                                    : point.y() >= rect.top() && point.y() < rect.bottom();
        if (!inside)
            continue;
        for (int series = static_cast<int>(m_spec.series.size()) - 1; series >= 0; --series) {
            if (bar({category, series}).contains(point))
                return {category, series};
        }
        return {category, -1};
    }
    return {};
}

} // namespace taizhang
