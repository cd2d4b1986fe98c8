// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "core/report/chartscale.h"
#include "core/report/words.h"
#include "ui/charts/chartbuilder.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QResizeEvent>

#include <cmath>

namespace taizhang {

namespace {

constexpr double gap = 6;
constexpr double between = 18;

// The light's shape stands in the legend too: state is never told by colour alone.
QString entryText(const ChartSeries& series)
{
    return series.light ? QStringLiteral("%1 %2").arg(lightShape(*series.light), series.name) : series.name;
}

} // namespace

ChartLegend::ChartLegend(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setSpec(const ChartSpec& spec)
{
    m_spec = spec;
    setVisible(!spec.unit.isEmpty() || spec.series.size() > 1);
    updateGeometry();
    update();
}

double ChartLegend::lineHeight() const
{
    return QFontMetricsF(font()).height() + 4;
}

double ChartLegend::swatch() const
{
    return QFontMetricsF(font()).ascent();
}

std::vector<ChartLegend::Entry> ChartLegend::arrange(double width) const
{
    const QFontMetricsF metrics(font());
    const double line = lineHeight();
    double x = 0;
    double y = 0;
    double room = width - metrics.horizontalAdvance(m_spec.unit) - between;
    std::vector<Entry> entries;
    for (size_t i = 0; i < m_spec.series.size() && m_spec.series.size() > 1; ++i) {
        const double entry = swatch() + gap + metrics.horizontalAdvance(entryText(m_spec.series[i]));
        if (x > 0 && x + entry > room) {
            x = 0;
            y += line;
            room = width;
        }
        entries.push_back({static_cast<int>(i), QRectF(x, y, entry, line)});
        x += entry + between;
    }
    return entries;
}

int ChartLegend::heightForWidth(int width) const
{
    const std::vector<Entry> entries = arrange(width);
    return static_cast<int>(std::ceil(entries.empty() ? lineHeight() : entries.back().rect.bottom()));
}

QSize ChartLegend::sizeHint() const
{
    return {320, heightForWidth(std::max(width(), 320))};
}

QSize ChartLegend::minimumSizeHint() const
{
    constexpr int least = 120;
    return {least, heightForWidth(std::max(width(), least))};
}

// Layouts that do not ask for the height of a width go by the minimum, which follows the names as they wrap.
void ChartLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (heightForWidth(event->oldSize().width()) != heightForWidth(width()))
        updateGeometry();
}

void ChartLegend::paintSwatch(QPainter& painter, const QRectF& rect, int index) const
{
    const Theme theme = Theme::of(palette());
    const ChartSeries& series = m_spec.series[static_cast<size_t>(index)];
    const QPointF center = rect.center();
    const QColor color = series.emphasis ? theme.color(ThemeRole::ChartMark) : seriesColor(series, index, theme);
    if (m_spec.shape != ChartShape::Lines && isMark(m_spec, index)) {
        painter.setPen(QPen(theme.color(ThemeRole::ChartMark), 3));
        painter.drawLine(QLineF(center.x(), rect.top(), center.x(), rect.bottom()));
    } else if (m_spec.shape == ChartShape::Lines) {
        painter.setPen(QPen(color, 2.2, series.emphasis ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(QLineF(rect.left(), center.y(), rect.right(), center.y()));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRect(rect);
        drawSeriesHatch(painter, rect, series, index, theme);
    }
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Entry& entry : arrange(width())) {
        QRectF mark(entry.rect.topLeft(), QSizeF(swatch(), swatch() * 0.8));
        mark.moveCenter(QPointF(mark.center().x(), entry.rect.center().y()));
        paintSwatch(painter, mark, entry.series);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(entry.rect.adjusted(swatch() + gap, 0, 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
            entryText(m_spec.series[static_cast<size_t>(entry.series)]));
    }
    painter.setPen(Theme::of(palette()).color(ThemeRole::MutedText));
    painter.drawText(QRectF(0, 0, width(), lineHeight()), Qt::AlignRight | Qt::AlignVCenter, m_spec.unit);
}

} // namespace taizhang
