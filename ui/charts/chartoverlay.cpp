// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"

#include "core/report/chartink.h"
#include "ui/charts/chartbuilder.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace taizhang {

namespace {

constexpr double gap = 5;

// The figures behind a category's bars and how far they start from 0.
struct EndFigure
{
    QString text;
    double value = 0;
};

EndFigure endFigure(const ChartSpec& spec, int category)
{
    if (spec.shape != ChartShape::Bullet) {
        const double total = categoryTotal(spec, category);
        const bool reported = std::any_of(spec.series.begin(), spec.series.end(),
            [category](const ChartSeries& series) { return std::isfinite(chartValue(series, category)); });
        return {chartFigure(reported ? total : std::nan(""), spec.decimals) + atBarsText(spec, category), total};
    }
    const double actual = spec.series.empty() ? std::nan("") : chartValue(spec.series.front(), category);
    const double target = spec.series.size() < 2 ? std::nan("") : chartValue(spec.series[1], category);
    return {bulletText(spec, category), std::fmax(0, std::fmax(actual, target))};
}

} // namespace

double figureMargin(const ChartSpec& spec, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (int category = 0; category < spec.categories.size(); ++category) {
        widest = std::max(widest, metrics.horizontalAdvance(endFigure(spec, category).text));
        for (const ChartSeries& series : spec.series)
            widest
                = std::max(widest, metrics.horizontalAdvance(chartFigure(chartValue(series, category), spec.decimals)));
    }
    return widest + 2 * gap;
}

ChartOverlay::ChartOverlay(const ChartSpec& spec, const Theme& theme, const QFont& font, QGraphicsItem* parent)
    : QGraphicsItem(parent)
    , m_spec(spec)
    , m_theme(theme)
    , m_font(font)
    , m_geometry(spec, QRectF())
{
    setZValue(100);
    if (!spec.markAt || spec.shape == ChartShape::Lines)
        return;
    m_mark = new QGraphicsLineItem(this);
    m_mark->setPen(QPen(theme.color(ThemeRole::ChartMark), 1.4, Qt::DashLine));
    m_markText = new QGraphicsSimpleTextItem(spec.markLabel, this);
    m_markText->setFont(font);
    m_markText->setBrush(theme.color(ThemeRole::ChartMark));
}

void ChartOverlay::setPlot(const QRectF& plot)
{
    prepareGeometryChange();
    m_geometry = ChartGeometry(m_spec, plot);
    placeMark();
}

void ChartOverlay::placeMark()
{
    if (!m_mark)
        return;
    const QRectF& plot = m_geometry.plot();
    const double x = m_geometry.x(*m_spec.markAt);
    m_mark->setLine(x, plot.top() - 3, x, plot.bottom());
    const QRectF text = m_markText->boundingRect();
    const double left = std::clamp(x - text.width() / 2, 0.0, std::max(0.0, plot.right() - text.width()));
    m_markText->setPos(left, plot.top() - 4 - text.height());
}

void ChartOverlay::setCurrent(ChartSpot spot)
{
    if (m_current == spot)
        return;
    m_current = spot;
    update();
}

QRectF ChartOverlay::boundingRect() const
{
    // The figures stand to the right of the plot, the frame reaches over the names on its left.
    return m_geometry.plot().adjusted(-m_geometry.plot().left(), -4, figureMargin(m_spec, m_font), 4);
}

void ChartOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setFont(m_font);
    paintCurrent(*painter);
    for (int category = 0; category < m_spec.categories.size() && m_spec.shape != ChartShape::Lines; ++category) {
        paintTarget(*painter, category);
        paintFigures(*painter, category);
    }
}

void ChartOverlay::paintCurrent(QPainter& painter) const
{
    if (!m_current.valid())
        return;
    const QRectF bar = m_geometry.bar(m_current);
    painter.setPen(QPen(m_theme.color(ThemeRole::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    if (!bar.isEmpty())
        painter.drawRect(bar);
    QRectF strip = m_geometry.strip(m_current.category);
    if (m_spec.shape != ChartShape::Lines)
        strip.setLeft(1);
    painter.setPen(QPen(m_theme.color(ThemeRole::Accent), 1, Qt::DotLine));
    painter.drawRect(strip.adjusted(0, 1, 0, -1));
}

void ChartOverlay::paintTarget(QPainter& painter, int category) const
{
    if (m_spec.shape != ChartShape::Bullet || m_spec.series.size() < 2)
        return;
    const double target = chartValue(m_spec.series[1], category);
    if (!std::isfinite(target))
        return;
    const QRectF strip = m_geometry.strip(category);
    const double half = strip.height() * barShare / 2 + 2;
    const double x = m_geometry.x(target);
    painter.setPen(QPen(m_theme.color(ThemeRole::ChartMark), 3));
    painter.drawLine(QLineF(x, strip.center().y() - half, x, strip.center().y() + half));
}

void ChartOverlay::paintFigures(QPainter& painter, int category) const
{
    const QFontMetricsF metrics(m_font);
    const bool grouped = m_spec.shape == ChartShape::Bars && m_spec.series.size() > 1;
    const bool stacked = m_spec.shape == ChartShape::StackedBars && m_spec.series.size() > 1;
    for (int i = 0; i < static_cast<int>(m_spec.series.size()) && (grouped || stacked); ++i) {
        const ChartSeries& series = m_spec.series[static_cast<size_t>(i)];
        const QString text = chartFigure(chartValue(series, category), m_spec.decimals);
        const QRectF bar = m_geometry.bar({category, i});
        if (grouped && !bar.isEmpty()) {
            painter.setPen(m_theme.palette().color(QPalette::Text));
            painter.drawText(QPointF(bar.right() + gap, bar.center().y() + metrics.ascent() / 2 - 1), text);
        } else if (stacked && metrics.horizontalAdvance(text) + 4 <= bar.width()) {
            painter.setPen(inkText(seriesColor(series, i, m_theme)));
            painter.drawText(bar, Qt::AlignCenter | Qt::TextDontClip, text);
        }
    }
    if (grouped)
        return;
    const EndFigure end = endFigure(m_spec, category);
    QRectF place = m_geometry.strip(category);
    place.setLeft(m_geometry.x(end.value) + gap);
    painter.setPen(m_theme.palette().color(QPalette::Text));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, end.text);
}

} // namespace taizhang
