// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbuilder.h"

#include "core/report/chartink.h"
#include "core/report/chartscale.h"
#include "ui/charts/chartgeometry.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QPen>
#include <QSet>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace taizhang {

namespace {

// Qt Charts 5.15 has no such call and needs rows of at least 28 pixels instead (chartview.cpp gives them).
template <class Axis>
void showWholeLabels(Axis& axis)
{
    if constexpr (requires { axis.setTruncateLabels(false); })
        axis.setTruncateLabels(false);
}

void styleAxis(QAbstractAxis& axis, const Theme& theme, const QFont& font)
{
    axis.setLabelsFont(font);
    axis.setLabelsColor(theme.palette().color(QPalette::Text));
    axis.setGridLineColor(theme.color(ThemeRole::ChartGrid));
    axis.setLinePenColor(theme.color(ThemeRole::ChartGrid));
    showWholeLabels(axis);
}

void setScale(QValueAxis& axis, const AxisScale& scale)
{
    axis.setRange(0, scale.maximum);
    axis.setTickCount(scale.ticks());
    // Qt Charts lays out all anew for a format, be it the same.
    if (const QString format = QStringLiteral("%.%1f").arg(scale.decimals); format != axis.labelFormat())
        axis.setLabelFormat(format);
}

QBarCategoryAxis* categoryAxis(const QStringList& names)
{
    auto* axis = new QBarCategoryAxis;
    axis->append(axisLabels(names));
    Q_ASSERT(axis->count() == names.size());
    axis->setGridLineVisible(false);
    return axis;
}

QString shortened(const QString& name)
{
    constexpr int kept = 7; // at the end, which often tells names apart
    return name.size() <= longestLabel ? name : name.left(longestLabel - kept - 1) + u'…' + name.right(kept);
}

void paintSet(QBarSet& set, const QColor& color)
{
    set.setBrush(color);
    set.setPen(QPen(Qt::NoPen));
}

// The series that are bars, in the order of their sets: those of a group run upwards like the categories.
std::vector<size_t> barOrder(const ChartSpec& spec)
{
    std::vector<size_t> order(static_cast<size_t>(barCount(spec)));
    std::iota(order.begin(), order.end(), size_t{0});
    if (spec.shape == ChartShape::Bars)
        std::reverse(order.begin(), order.end());
    return order;
}

// Of a category, counted from the bottom as the vertical axis does.
double barValue(const ChartSpec& spec, size_t series, qsizetype fromBottom)
{
    const auto category = static_cast<int>(spec.categories.size() - 1 - fromBottom);
    return std::fmax(0, chartValue(spec.series[series], category));
}

void addBars(QChart& chart, const ChartSpec& spec, const Theme& theme)
{
    auto* series = spec.shape == ChartShape::StackedBars
        ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries)
        : new QHorizontalBarSeries;
    series->setBarWidth(barShare);
    const std::vector<size_t> order = barOrder(spec);
    for (const size_t i : order) {
        auto* set = new QBarSet(spec.series[i].name.toHtmlEscaped());
        for (qsizetype k = 0; k < spec.categories.size(); ++k)
            set->append(barValue(spec, i, k));
        series->append(set);
    }
    chart.addSeries(series);
    // After addSeries: it repaints the sets with the colours of the chart's own theme.
    for (int k = 0; k < series->barSets().size(); ++k) {
        const size_t i = order[static_cast<size_t>(k)];
        paintSet(*series->barSets().at(k), seriesColor(spec.series[i], static_cast<int>(i), theme));
    }
}

void updateBars(QAbstractBarSeries& series, const ChartSpec& spec)
{
    const std::vector<size_t> order = barOrder(spec);
    const QList<QBarSet*> sets = series.barSets();
    for (size_t k = 0; k < order.size(); ++k) {
        QBarSet& set = *sets.at(static_cast<int>(k));
        for (int row = 0; row < set.count(); ++row) {
            if (const double value = barValue(spec, order[k], row); value != set.at(row))
                set.replace(row, value);
        }
    }
}

QList<QPointF> linePoints(const ChartSpec& spec, const ChartSeries& series)
{
    QList<QPointF> points;
    for (int category = 0; category < spec.categories.size(); ++category) {
        const double value = chartValue(series, category);
        if (std::isfinite(value))
            points.append(QPointF(category, value));
    }
    return points;
}

void addLines(QChart& chart, const ChartSpec& spec, const Theme& theme)
{
    for (size_t i = 0; i < spec.series.size(); ++i) {
        const ChartSeries& values = spec.series[i];
        auto* series = new QLineSeries;
        series->setName(values.name.toHtmlEscaped());
        series->append(linePoints(spec, values));
        chart.addSeries(series);
        const QColor color
            = values.emphasis ? theme.color(ThemeRole::ChartMark) : seriesColor(values, static_cast<int>(i), theme);
        series->setPen(QPen(color, 2.2, values.emphasis ? Qt::DashLine : Qt::SolidLine));
        series->setPointsVisible(!values.emphasis);
    }
}

bool sameButValues(const ChartSpec& a, const ChartSpec& b)
{
    const auto alike = [](const ChartSeries& left, const ChartSeries& right) {
        return left.name == right.name && left.light == right.light && left.emphasis == right.emphasis;
    };
    return a.shape == b.shape && a.categories == b.categories && a.markAt == b.markAt && a.markLabel == b.markLabel
        && std::equal(a.series.begin(), a.series.end(), b.series.begin(), b.series.end(), alike);
}

void attachAxes(QChart& chart, const ChartSpec& spec, const Theme& theme, const QFont& font)
{
    const bool lines = spec.shape == ChartShape::Lines;
    QStringList names = spec.categories;
    if (!lines)
        std::reverse(names.begin(), names.end());
    auto* values = new QValueAxis;
    setScale(*values, axisScale(spec));
    QBarCategoryAxis* categories = categoryAxis(names);
    chart.addAxis(values, lines ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(categories, lines ? Qt::AlignBottom : Qt::AlignLeft);
    for (QAbstractSeries* series : chart.series()) {
        series->attachAxis(values);
        series->attachAxis(categories);
    }
    styleAxis(*values, theme, font);
    styleAxis(*categories, theme, font);
}

} // namespace

QColor seriesColor(const ChartSeries& series, int index, const Theme& theme)
{
    return series.light ? theme.fill(*series.light) : theme.series(index);
}

void drawSeriesHatch(QPainter& painter, const QRectF& rect, const ChartSeries& series, int index, const Theme& theme)
{
    const double step = std::clamp(rect.height() / 4, 5.0, 12.0); // seen from the back of a meeting room, too
    const QPen pen(hatchColor(seriesColor(series, index, theme)), step / 5);
    drawHatch(painter, rect, chartInk(series, index).hatch, pen, step);
}

QStringList axisLabels(const QStringList& categories)
{
    QStringList labels;
    QSet<QString> seen;
    for (const QString& category : categories) {
        QString label = shortened(category).toHtmlEscaped();
        while (seen.contains(label))
            label += QChar(0x200B);
        seen.insert(label);
        labels << label;
    }
    return labels;
}

std::unique_ptr<QChart> buildChart(const ChartSpec& spec, const Theme& theme, const QFont& font)
{
    auto chart = std::make_unique<QChart>();
    // The theme comes first: it overwrites every brush and font that was set before.
    chart->setTheme(theme.dark() ? QChart::ChartThemeDark : QChart::ChartThemeLight);
    chart->setBackgroundVisible(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setMargins(QMargins(0, 0, 0, 0));
    if (chart->layout())
        chart->layout()->setContentsMargins(0, 0, 0, 0);
    if (spec.shape == ChartShape::Lines)
        addLines(*chart, spec, theme);
    else
        addBars(*chart, spec, theme);
    attachAxes(*chart, spec, theme, font);
    return chart;
}

bool updateChart(QChart& chart, const ChartSpec& shown, const ChartSpec& spec)
{
    if (!sameButValues(shown, spec))
        return false;
    for (QAbstractAxis* axis : chart.axes()) {
        if (auto* values = qobject_cast<QValueAxis*>(axis))
            setScale(*values, axisScale(spec));
    }
    int line = 0;
    for (QAbstractSeries* series : chart.series()) {
        if (auto* bars = qobject_cast<QAbstractBarSeries*>(series))
            updateBars(*bars, spec);
        else if (auto* points = qobject_cast<QXYSeries*>(series))
            points->replace(linePoints(spec, spec.series[static_cast<size_t>(line++)]));
    }
    return true;
}

} // namespace taizhang
