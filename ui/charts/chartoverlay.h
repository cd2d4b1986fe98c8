// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartgeometry.h"
#include "ui/shared/theme.h"

#include <QFont>
#include <QGraphicsItem>

namespace taizhang {

// What Qt Charts cannot draw, on top of a chart: the figures inside and behind the bars, the targets of bullets, the
// mark line across all bars, and the frame around the current spot.
class ChartOverlay final : public QGraphicsItem
{
public:
    ChartOverlay(const ChartSpec& spec, const Theme& theme, const QFont& font, QGraphicsItem* parent);

    void setPlot(const QRectF& plot);
    void setSpec(const ChartSpec& spec); // other values under the same names
    void setCurrent(ChartSpot spot);
    const ChartGeometry& geometry() const { return m_geometry; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintCurrent(QPainter& painter) const;
    void paintHatches(QPainter& painter, int category) const;
    void paintFigures(QPainter& painter, int category) const;
    void paintInside(QPainter& painter, int category) const;
    void paintBeside(QPainter& painter, int category) const;
    void paintTarget(QPainter& painter, int category) const;
    void placeMark();

    ChartSpec m_spec;
    Theme m_theme;
    QFont m_font;
    ChartGeometry m_geometry;
    double m_margin; // of the figures behind the bars
    ChartSpot m_current;
    QGraphicsLineItem* m_mark = nullptr;
    QGraphicsSimpleTextItem* m_markText = nullptr;
};

// Pixels to the right of the longest bar that its figures need.
double figureMargin(const ChartSpec& spec, const QFont& font);

} // namespace taizhang
