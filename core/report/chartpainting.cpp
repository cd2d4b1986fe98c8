// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartpainting.h"

#include "core/report/chartink.h"
#include "core/report/chartlayout.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace taizhang {

namespace {

constexpr double barShare = 0.66; // of a row
constexpr double mmPerPoint = 25.4 / 72;

constexpr QColor textColor(0x14, 0x18, 0x1c);
constexpr QColor gridColor(0xd5, 0xda, 0xdf);

QPen linePen(const ChartSeries& series, int index)
{
    QPen pen(series.emphasis ? textColor : chartInk(series, index).fill, 1.5);
    constexpr std::array styles{Qt::SolidLine, Qt::DashDotLine, Qt::DotLine, Qt::DashDotDotLine};
    pen.setStyle(series.emphasis ? Qt::DashLine : styles.at(static_cast<size_t>(index) % styles.size()));
    return pen;
}

class Press
{
public:
    Press(QPainter& painter, const QRectF& rect, const ChartSpec& spec)
        : m_painter(painter)
        , m_spec(spec)
        , m_text(painter.font())
        , m_layout(layOut(m_spec, rect, m_text))
    { }

    void paint();

private:
    void paintTitle();
    void paintLegend();
    void paintSwatch(const QRectF& rect, int index);
    void paintBarGrid();
    void paintLineGrid();
    void paintLabels();
    void paintRow(int category);
    void paintStack(const QRectF& bar, int category);
    void paintGroup(const QRectF& bar, int category);
    void paintBullet(const QRectF& bar, int category);
    void paintLine(const ChartSeries& series, int index);
    void paintMark();
    void write(const QRectF& rect, Qt::Alignment alignment, const QString& text, bool bold = false);
    void writeAfter(double x, const QRectF& bar, const QString& text, bool bold = false);
    double clearOf(double mark, double x, double width) const;
    void paintTarget(double value, const QRectF& bar);
    QRectF span(const QRectF& bar, double from, double to) const;
    QString figure(double value) const { return chartFigure(value, m_spec.decimals); }

    QPainter& m_painter;
    ChartSpec m_spec;
    ChartText m_text;
    ChartLayout m_layout;
};

void Press::paint()
{
    paintTitle();
    paintLegend();
    if (m_spec.shape == ChartShape::Lines) {
        paintLineGrid();
        for (size_t i = 0; i < m_spec.series.size(); ++i)
            paintLine(m_spec.series[i], static_cast<int>(i));
        return;
    }
    paintBarGrid();
    paintLabels();
    for (int category = 0; category < m_spec.categories.size(); ++category)
        paintRow(category);
    paintMark();
}

void Press::write(const QRectF& rect, Qt::Alignment alignment, const QString& text, bool bold)
{
    m_text.draw(m_painter, rect, alignment, m_layout.textSize, text, bold);
}

void Press::writeAfter(double x, const QRectF& bar, const QString& text, bool bold)
{
    double left = x + 2;
    if (m_spec.markAt)
        left = clearOf(m_layout.x(*m_spec.markAt), left, m_text.width(text, m_layout.textSize, bold));
    write(QRectF(left, bar.top(), 1, bar.height()), Qt::AlignLeft | Qt::AlignVCenter, text, bold);
}

// Where a figure that a mark line would cross has to begin instead: behind the line.
double Press::clearOf(double mark, double x, double width) const
{
    return mark > x - 2 && mark < x + width + 2 ? mark + 3 : x;
}

void Press::paintTarget(double value, const QRectF& bar)
{
    m_painter.setPen(QPen(textColor, 2));
    const double x = m_layout.x(value);
    m_painter.drawLine(QLineF(x, bar.top() - 1.5, x, bar.bottom() + 1.5));
    m_painter.setPen(textColor);
}

void Press::paintTitle()
{
    if (m_layout.title.isEmpty())
        return;
    const QString title = m_text.fitted(m_spec.title, chartText + 1.5, m_layout.title.width());
    m_text.draw(m_painter, m_layout.title, Qt::AlignLeft | Qt::AlignVCenter, chartText + 1.5, title, true);
}

void Press::paintLegend()
{
    const QRectF& legend = m_layout.legend;
    if (legend.isEmpty())
        return;
    const double size = chartText - 1;
    double x = legend.left();
    for (size_t i = 0; i < m_spec.series.size() && m_spec.series.size() > 1; ++i) {
        const ChartSeries& series = m_spec.series[i];
        paintSwatch(QRectF(x, legend.center().y() - 4, 12, 8), static_cast<int>(i));
        const QRectF name(x + 15, legend.top(), 1, legend.height());
        m_text.draw(m_painter, name, Qt::AlignLeft | Qt::AlignVCenter, size, series.name);
        x += 15 + m_text.width(series.name, size) + 12;
    }
    m_text.draw(m_painter, legend, Qt::AlignRight | Qt::AlignVCenter, size, m_spec.unit);
}

void Press::paintSwatch(const QRectF& rect, int index)
{
    const ChartSeries& series = m_spec.series[static_cast<size_t>(index)];
    const QPointF center = rect.center();
    if (isMark(m_spec, index)) {
        m_painter.setPen(QPen(textColor, 2));
        m_painter.drawLine(QLineF(center.x(), rect.top(), center.x(), rect.bottom()));
    } else if (m_spec.shape == ChartShape::Lines) {
        m_painter.setPen(linePen(series, index));
        m_painter.drawLine(QLineF(rect.left(), center.y(), rect.right(), center.y()));
    } else {
        fillInked(m_painter, rect, chartInk(series, index));
    }
    m_painter.setPen(textColor);
}

void Press::paintBarGrid()
{
    const ChartLayout& layout = m_layout;
    m_painter.setPen(QPen(gridColor, 0.5));
    for (int tick = 0; tick < layout.scale.ticks(); ++tick) {
        const double x = layout.x(tick * layout.scale.step);
        m_painter.drawLine(QLineF(x, layout.plot.top(), x, layout.plot.bottom() + 2));
    }
    m_painter.setPen(textColor);
    for (int tick = 0; tick < layout.scale.ticks(); ++tick) {
        const double value = tick * layout.scale.step;
        const QRectF label(layout.x(value) - 30, layout.axis.top() + 3, 60, layout.axis.height() - 3);
        write(label, Qt::AlignHCenter | Qt::AlignTop, chartFigure(value, layout.scale.decimals));
    }
}

void Press::paintLineGrid()
{
    const ChartLayout& layout = m_layout;
    for (int tick = 0; tick < layout.scale.ticks(); ++tick) {
        const double value = tick * layout.scale.step;
        const double y = layout.y(value);
        m_painter.setPen(QPen(gridColor, 0.5));
        m_painter.drawLine(QLineF(layout.plot.left(), y, layout.plot.right(), y));
        m_painter.setPen(textColor);
        const QRectF label(layout.axis.left(), y - 6, layout.axis.width() - 4, 12);
        write(label, Qt::AlignRight | Qt::AlignVCenter, chartFigure(value, layout.scale.decimals));
    }
    double free = layout.plot.left() - 1;
    for (int i = 0; i < m_spec.categories.size(); ++i) {
        const double center = layout.plot.left() + (i + 0.5) * layout.rowHeight;
        const double half = m_text.width(m_spec.categories.at(i), layout.textSize) / 2;
        if (center - half < free)
            continue; // no room; the table beside the chart has it
        free = center + half + 6;
        const QRectF label(center - half, layout.labels.top() + 2, 2 * half, layout.labels.height());
        write(label, Qt::AlignHCenter | Qt::AlignTop, m_spec.categories.at(i));
    }
}

void Press::paintLabels()
{
    m_painter.setPen(textColor);
    for (int category = 0; category < m_spec.categories.size(); ++category) {
        QRectF cell = m_layout.row(category);
        cell.setLeft(m_layout.labels.left());
        cell.setRight(m_layout.labels.right() - 5);
        const QString name = m_text.fitted(m_spec.categories.at(category), m_layout.textSize, cell.width());
        write(cell, Qt::AlignRight | Qt::AlignVCenter, name);
    }
}

void Press::paintRow(int category)
{
    QRectF bar = m_layout.row(category);
    const double margin = bar.height() * (1 - barShare) / 2;
    bar.adjust(0, margin, 0, -margin);
    switch (m_spec.shape) {
    case ChartShape::StackedBars:
        paintStack(bar, category);
        break;
    case ChartShape::Bars:
        paintGroup(bar, category);
        break;
    case ChartShape::Bullet:
        paintBullet(bar, category);
        break;
    case ChartShape::Lines:
        break;
    }
}

QRectF Press::span(const QRectF& bar, double from, double to) const
{
    return {m_layout.x(from), bar.top(), m_layout.x(to) - m_layout.x(from), bar.height()};
}

void Press::paintStack(const QRectF& bar, int category)
{
    double from = 0;
    int parts = 0;
    for (size_t i = 0; i < m_spec.series.size(); ++i) {
        const double value = chartValue(m_spec.series[i], category);
        if (!(value > 0))
            continue;
        const QRectF segment = span(bar, from, from + value);
        const ChartInk ink = chartInk(m_spec.series[i], static_cast<int>(i));
        fillInked(m_painter, segment, ink);
        const QString text = figure(value);
        const QSizeF room(m_text.width(text, m_layout.textSize) + 4, m_layout.textSize + 1);
        if (m_spec.series.size() > 1 && room.width() <= segment.width() && room.height() <= segment.height() + 2) {
            QRectF plate(QPointF(), room);
            plate.moveCenter(segment.center());
            m_painter.fillRect(plate & segment, ink.fill);
            m_painter.setPen(ink.text);
            write(segment, Qt::AlignCenter, text);
        }
        from += value;
        ++parts;
    }
    m_painter.setPen(textColor);
    const QString total = figure(categoryTotal(m_spec, category)) + atBarsText(m_spec, category);
    writeAfter(m_layout.x(from), bar, total, parts > 1);
}

void Press::paintGroup(const QRectF& bar, int category)
{
    const int bars = barCount(m_spec);
    const double height = bar.height() / std::max(1, bars);
    const double mark = groupMark(m_spec, category);
    const QString more = atBarsText(m_spec, category);
    for (int i = 0; i < bars; ++i) {
        const ChartSeries& series = m_spec.series[static_cast<size_t>(i)];
        const double value = chartValue(series, category);
        const QRectF slot(bar.left(), bar.top() + i * height, bar.width(), height);
        if (value > 0)
            fillInked(m_painter, span(slot, 0, value), chartInk(series, i));
        const QString text = seriesFigure(m_spec, i, category) + (i + 1 == bars ? more : QString());
        double x = m_layout.x(std::fmax(0, value));
        if (std::isfinite(mark))
            x = clearOf(m_layout.x(mark), x + 2, m_text.width(text, m_layout.textSize)) - 2;
        m_painter.setPen(textColor);
        writeAfter(x, slot, text);
    }
    if (std::isfinite(mark))
        paintTarget(mark, bar);
}

void Press::paintBullet(const QRectF& bar, int category)
{
    if (m_spec.series.empty())
        return;
    const double actual = chartValue(m_spec.series.front(), category);
    const double target = m_spec.series.size() > 1 ? chartValue(m_spec.series[1], category) : std::nan("");
    if (actual > 0)
        fillInked(m_painter, span(bar, 0, actual), chartInk(m_spec.series.front(), 0));
    if (std::isfinite(target))
        paintTarget(target, bar);
    m_painter.setPen(textColor);
    writeAfter(m_layout.x(std::fmax(std::fmax(0, actual), target)), bar, bulletText(m_spec, category));
}

void Press::paintLine(const ChartSeries& series, int index)
{
    QPainterPath path;
    bool drawing = false;
    const QPen pen = linePen(series, index);
    m_painter.setBrush(pen.color());
    for (int category = 0; category < m_spec.categories.size(); ++category) {
        const double value = chartValue(series, category);
        const QPointF point(m_layout.plot.left() + (category + 0.5) * m_layout.rowHeight, m_layout.y(value));
        if (!std::isfinite(value)) {
            drawing = false;
            continue;
        }
        if (drawing)
            path.lineTo(point);
        else
            path.moveTo(point);
        drawing = true;
        m_painter.setPen(Qt::NoPen);
        m_painter.drawEllipse(point, 2.2, 2.2);
    }
    m_painter.strokePath(path, pen);
}

void Press::paintMark()
{
    if (!m_spec.markAt)
        return;
    const double x = m_layout.x(*m_spec.markAt);
    m_painter.setPen(QPen(textColor, 1, Qt::DashLine));
    m_painter.drawLine(QLineF(x, m_layout.plot.top() - 2, x, m_layout.plot.bottom()));
    m_painter.setPen(textColor);
    const double half = m_text.width(m_spec.markLabel, chartText - 1) / 2;
    const double left = std::clamp(x - half, m_layout.labels.left(), m_layout.plot.right() - half);
    m_text.draw(m_painter, QRectF(left, m_layout.mark.top(), 2 * half, m_layout.mark.height()),
        Qt::AlignHCenter | Qt::AlignVCenter, chartText - 1, m_spec.markLabel);
}

} // namespace

void paintChart(QPainter& painter, const QRectF& rect, const ChartSpec& spec)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Press(painter, rect, spec).paint();
    painter.restore();
}

double chartHeightMm(const ChartSpec& spec)
{
    if (spec.shape == ChartShape::Lines)
        return 75;
    const double perCategory
        = spec.shape == ChartShape::Bars ? 6 + 11 * std::max(1.0, static_cast<double>(barCount(spec))) : chartRow;
    const auto categories = static_cast<double>(std::max<qsizetype>(1, spec.categories.size()));
    return mmPerPoint * (chartFurniture(spec) + categories * std::max(chartRow, perCategory));
}

std::vector<ChartSpec> chartParts(const ChartSpec& spec, int categories)
{
    std::vector<ChartSpec> parts;
    for (qsizetype from = 0; from < spec.categories.size(); from += categories) {
        ChartSpec part = spec;
        part.maximum = axisScale(spec).maximum;
        part.categories = spec.categories.mid(from, categories);
        for (size_t i = 0; i < part.series.size(); ++i) {
            part.series[i].written = spec.series[i].written.mid(from, categories);
            part.series[i].values.clear();
            for (qsizetype k = from; k < from + part.categories.size(); ++k)
                part.series[i].values.push_back(chartValue(spec.series[i], static_cast<int>(k)));
        }
        for (size_t i = 0; i < part.columns.size(); ++i)
            part.columns[i].cells = spec.columns[i].cells.mid(from, categories);
        parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<ChartSpec> evenChartParts(const ChartSpec& spec, int mostCategories)
{
    const auto count = static_cast<int>(spec.categories.size());
    const int parts = std::max(1, (count + mostCategories - 1) / mostCategories);
    return chartParts(spec, std::max(1, (count + parts - 1) / parts));
}

} // namespace taizhang
