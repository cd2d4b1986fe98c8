// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"

#include "core/report/chartink.h"
#include "ui/charts/chartbuilder.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>
#include <QStyleOptionGraphicsItem>

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

bool hasMarks(const ChartSpec& spec)
{
    return spec.shape != ChartShape::Lines && barCount(spec) < static_cast<int>(spec.series.size());
}

// What the columns add stands behind the last bar of a group.
QString figureBeside(const ChartSpec& spec, int category, int series)
{
    const QString figure = seriesFigure(spec, series, category);
    return series + 1 == barCount(spec) ? figure + atBarsText(spec, category) : figure;
}

} // namespace

double figureMargin(const ChartSpec& spec, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (int category = 0; category < spec.categories.size(); ++category) {
        if (spec.shape != ChartShape::Bars)
            widest = std::max(widest, metrics.horizontalAdvance(endFigure(spec, category).text));
        for (int i = 0; i < barCount(spec) && spec.shape == ChartShape::Bars; ++i)
            widest = std::max(widest, metrics.horizontalAdvance(figureBeside(spec, category, i)));
    }
    return widest + (hasMarks(spec) ? 4 : 2) * gap; // a figure may step aside for a mark
}

ChartOverlay::ChartOverlay(const ChartSpec& spec, const Theme& theme, const QFont& font, QGraphicsItem* parent)
    : QGraphicsItem(parent)
    , m_spec(spec)
    , m_theme(theme)
    , m_font(font)
    , m_geometry(spec, QRectF())
    , m_margin(figureMargin(spec, font))
{
    setZValue(100);
    setFlag(ItemUsesExtendedStyleOption); // for the exposed part
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

void ChartOverlay::setSpec(const ChartSpec& spec)
{
    prepareGeometryChange();
    m_spec = spec;
    m_margin = figureMargin(spec, m_font);
    setPlot(m_geometry.plot());
    update();
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
    return m_geometry.plot().adjusted(-m_geometry.plot().left(), -4, m_margin, 4);
}

void ChartOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    painter->setFont(m_font);
    paintCurrent(*painter);
    const QRectF& exposed = option->exposedRect;
    for (int category = 0; category < m_spec.categories.size() && m_spec.shape != ChartShape::Lines; ++category) {
        const QRectF strip = m_geometry.strip(category).adjusted(0, -4, 0, 4);
        if (strip.bottom() < exposed.top() || strip.top() > exposed.bottom())
            continue; // of 120 rows a card shows a dozen
        paintHatches(*painter, category);
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

void ChartOverlay::paintHatches(QPainter& painter, int category) const
{
    for (int i = 0; i < barCount(m_spec); ++i)
        drawSeriesHatch(painter, m_geometry.bar({category, i}), m_spec.series[static_cast<size_t>(i)], i, m_theme);
}

void ChartOverlay::paintTarget(QPainter& painter, int category) const
{
    const QRectF mark = m_geometry.bar({category, barCount(m_spec)});
    if (mark.isEmpty())
        return;
    painter.setPen(QPen(m_theme.color(ThemeRole::ChartMark), 3));
    painter.drawLine(QLineF(mark.center().x(), mark.top(), mark.center().x(), mark.bottom()));
}

void ChartOverlay::paintFigures(QPainter& painter, int category) const
{
    if (m_spec.shape == ChartShape::StackedBars && m_spec.series.size() > 1)
        paintInside(painter, category);
    if (m_spec.shape == ChartShape::Bars && m_spec.series.size() > 1)
        return paintBeside(painter, category);
    const EndFigure end = endFigure(m_spec, category);
    QRectF place = m_geometry.strip(category);
    place.setLeft(m_geometry.x(end.value) + gap);
    painter.setPen(m_theme.palette().color(QPalette::Text));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, end.text);
}

// Into the parts of a stacked bar that have room.
void ChartOverlay::paintInside(QPainter& painter, int category) const
{
    const QFontMetricsF metrics(m_font);
    for (int i = 0; i < static_cast<int>(m_spec.series.size()); ++i) {
        const ChartSeries& series = m_spec.series[static_cast<size_t>(i)];
        const QString text = chartFigure(chartValue(series, category), m_spec.decimals);
        const QRectF bar = m_geometry.bar({category, i});
        if (metrics.horizontalAdvance(text) + 4 > bar.width())
            continue;
        const QColor fill = seriesColor(series, i, m_theme);
        QRectF plate = metrics.boundingRect(text).adjusted(-2, 0, 2, 0);
        plate.moveCenter(bar.center());
        painter.fillRect(plate & bar, fill);
        painter.setPen(inkText(fill));
        painter.drawText(bar, Qt::AlignCenter | Qt::TextDontClip, text);
    }
}

// Behind each bar of a group; where the mark would cross a figure, behind the mark.
void ChartOverlay::paintBeside(QPainter& painter, int category) const
{
    const QFontMetricsF metrics(m_font);
    const QRectF mark = m_geometry.bar({category, barCount(m_spec)});
    painter.setPen(m_theme.palette().color(QPalette::Text));
    for (int i = 0; i < barCount(m_spec); ++i) {
        const QString text = figureBeside(m_spec, category, i);
        QRectF place = m_geometry.row({category, i});
        place.setLeft(std::fmax(place.left(), m_geometry.bar({category, i}).right()) + gap);
        place.setWidth(metrics.horizontalAdvance(text));
        if (!mark.isEmpty() && mark.right() > place.left() && mark.left() < place.right())
            place.moveLeft(mark.right() + 1);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
    }
}

} // namespace taizhang
