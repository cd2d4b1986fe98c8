// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartscale.h"

#include <QPointF>
#include <QRectF>

namespace taizhang {

// A place in a chart: a category, and one of its series or the category as a whole (-1).
struct ChartSpot
{
    int category = -1;
    int series = -1;

    bool valid() const { return category >= 0; }
    friend bool operator==(const ChartSpot&, const ChartSpot&) = default;
};

// Where the values of a chart lie inside the plot area, in scene coordinates. Categories run from top to bottom, those
// of lines from left to right.
class ChartGeometry
{
public:
    ChartGeometry(const ChartSpec& spec, const QRectF& plot);

    double x(double value) const;
    double y(double value) const;
    // The strip of a category across the plot.
    QRectF strip(int category) const;
    // The place of one bar of a category, from the axis to the end of the plot.
    QRectF row(ChartSpot spot) const;
    // The bar of a value; empty where nothing is drawn. For lines and marks the surroundings of the point or mark.
    QRectF bar(ChartSpot spot) const;
    // What lies under a point of the plot or beside it (the name of a category belongs to its strip).
    ChartSpot at(const QPointF& point) const;

    const QRectF& plot() const { return m_plot; }
    const AxisScale& scale() const { return m_scale; }

private:
    bool lines() const { return m_spec.shape == ChartShape::Lines; }
    double stackedBefore(ChartSpot spot) const;
    QRectF mark(int category, double value) const;

    ChartSpec m_spec;
    QRectF m_plot;
    AxisScale m_scale;
};

// Share of a category's strip that its bars fill.
inline constexpr double barShare = 0.64;

} // namespace taizhang
