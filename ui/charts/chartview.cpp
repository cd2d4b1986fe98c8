// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartbuilder.h"
#include "ui/charts/chartdescription.h"
#include "ui/charts/chartoverlay.h"
#include "ui/shared/plaintext.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QBarCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace taizhang {

namespace {

// Below this height Qt Charts replaces the names of rows by dots.
constexpr int leastRowHeight = 28;

} // namespace

int chartRowHeight(const ChartSpec& spec, const QFontMetrics& metrics)
{
    const bool grouped = spec.shape == ChartShape::Bars;
    return std::max(leastRowHeight, grouped ? barCount(spec) * (metrics.height() + 2) + 10 : metrics.height() + 12);
}

int chartFrameHeight(const ChartSpec& spec, const QFontMetrics& metrics)
{
    return 2 * metrics.height() + 16 + (spec.markAt ? metrics.height() + 6 : 0);
}

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
    , m_view(new QChartView(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
}

ChartView::~ChartView() = default;

void ChartView::setSpec(const ChartSpec& spec)
{
    const bool sameNames = m_chart && updateChart(*m_chart, m_spec, spec);
    m_spec = spec;
    setAccessibleName(m_spec.title);
    setAccessibleDescription(chartDescription(m_spec));
    if (sameNames) {
        m_overlay->setSpec(m_spec);
        // Room once given stays: with every other margin Qt Charts would set the names of all rows anew.
        return setChartMargins(m_chart->margins().right());
    }
    m_current = {};
    m_hovered = {};
    rebuild();
}

void ChartView::setChartMargins(int leastRight)
{
    const int top = m_spec.markAt ? fontMetrics().height() + 6 : 4;
    const int right = m_spec.shape == ChartShape::Lines ? 8 : static_cast<int>(figureMargin(m_spec, font()));
    m_chart->setMargins(QMargins(0, top, std::max(right, leastRight), 0));
}

void ChartView::setActivatable(const QString& hint)
{
    m_hint = hint;
    m_activatable = !hint.isEmpty();
}

int ChartView::neededHeight() const
{
    if (m_spec.shape == ChartShape::Lines)
        return 14 * fontMetrics().height();
    const int rows = std::max(1, static_cast<int>(m_spec.categories.size()));
    return rows * chartRowHeight(m_spec, fontMetrics()) + chartFrameHeight(m_spec, fontMetrics());
}

void ChartView::rebuild()
{
    const Theme theme = Theme::of(palette());
    const std::unique_ptr<QChart> old(m_chart);
    m_chart = buildChart(m_spec, theme, font()).release();
    setChartMargins();
    m_overlay = new ChartOverlay(m_spec, theme, font(), m_chart);
    connect(m_chart, &QChart::plotAreaChanged, this, [this](const QRectF& plot) { m_overlay->setPlot(plot); });
    m_view->setChart(m_chart); // hands the old chart back, which `old` deletes
    setMinimumHeight(neededHeight());
    m_overlay->setCurrent(hasFocus() ? m_current : ChartSpot());
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looks && m_chart)
        rebuild();
}

bool ChartView::labelsWhole() const
{
    if (!m_chart)
        return true;
    const QList<QAbstractAxis*> axes = m_chart->axes();
    return std::none_of(axes.begin(), axes.end(), [](const auto* axis) {
        if constexpr (requires { axis->labelsTruncated(); })
            return axis->labelsTruncated();
        else
            return false;
    });
}

const ChartGeometry& ChartView::geometry() const
{
    return m_overlay->geometry();
}

void ChartView::setCurrent(ChartSpot spot)
{
    m_current = spot;
    m_overlay->setCurrent(hasFocus() ? spot : ChartSpot());
    if (!spot.valid())
        return;
    setAccessibleDescription(chartDescription(m_spec, spot) + QStringLiteral("\n") + chartDescription(m_spec));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ChartView::move(int categories, int series)
{
    if (m_spec.categories.isEmpty())
        return;
    ChartSpot next = m_current.valid() ? m_current : ChartSpot{0, -1};
    if (m_current.valid()) {
        next.category = std::clamp(next.category + categories, 0, static_cast<int>(m_spec.categories.size()) - 1);
        next.series = std::clamp(next.series + series, -1, static_cast<int>(m_spec.series.size()) - 1);
    }
    setCurrent(next);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int step = m_spec.shape == ChartShape::Lines ? 0 : 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return move(-step, step - 1);
    case Qt::Key_Down:
        return move(step, 1 - step);
    case Qt::Key_Left:
        return move(step - 1, -step);
    case Qt::Key_Right:
        return move(1 - step, step);
    case Qt::Key_Home:
        return setCurrent(m_spec.categories.isEmpty() ? ChartSpot() : ChartSpot{0, -1});
    case Qt::Key_End:
        return setCurrent({static_cast<int>(m_spec.categories.size()) - 1, -1});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.valid() && m_activatable)
            Q_EMIT activated(m_current.category, m_current.series);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (!m_overlay)
        return;
    if (!m_current.valid() && event->reason() != Qt::MouseFocusReason)
        move(0, 0);
    m_overlay->setCurrent(m_current);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (m_overlay)
        m_overlay->setCurrent({});
}

ChartSpot ChartView::spotAt(const QPoint& point) const
{
    return m_overlay->geometry().at(m_chart->mapFromScene(m_view->mapToScene(point)));
}

void ChartView::hover(const QPoint& point, const QPoint& globalPoint)
{
    const ChartSpot spot = spotAt(point);
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    m_view->viewport()->setCursor(spot.valid() && m_activatable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT hovered(spot.category, spot.series);
    if (!spot.valid())
        return QToolTip::hideText();
    QString text = chartDescription(m_spec, spot);
    if (m_activatable)
        text += QLatin1Char('\n') + m_hint;
    QToolTip::showText(globalPoint, shownToolTip(text), m_view->viewport());
}

void ChartView::leave()
{
    m_hovered = {};
    Q_EMIT hovered(-1, -1);
}

void ChartView::press(const QPoint& point)
{
    setFocus(Qt::MouseFocusReason);
    const ChartSpot spot = spotAt(point);
    if (!spot.valid())
        return;
    setCurrent(spot);
    if (m_activatable)
        Q_EMIT activated(spot.category, spot.series);
}

bool ChartView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view->viewport() || !m_overlay)
        return false;
    if (event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        hover(mouse->position().toPoint(), mouse->globalPosition().toPoint());
    } else if (event->type() == QEvent::Leave) {
        leave();
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton)
            press(mouse->position().toPoint());
        return true;
    } else if (event->type() == QEvent::Wheel || event->type() == QEvent::ContextMenu) {
        event->ignore(); // the scroll area and the card around the chart take it
        return true;
    }
    return false;
}

} // namespace taizhang
