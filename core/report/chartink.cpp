// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartink.h"

#include <QLineF>
#include <QList>
#include <QPainter>
#include <QPen>

#include <array>

namespace taizhang {

namespace {

constexpr double hatchStep = 3.2; // points between lines

constexpr std::array<QRgb, 6> seriesFills{0xff2c6fb7, 0xffe08a1e, 0xff2a9d8f, 0xff8e5aa8, 0xff7a8793, 0xffb8485e};
constexpr std::array<Hatch, 6> seriesHatches{
    Hatch::None, Hatch::Rising, Hatch::Horizontal, Hatch::Crossed, Hatch::Vertical, Hatch::Falling};

Hatch lightHatch(Light light)
{
    switch (light) {
    case Light::Grey:
    case Light::Done:
    case Light::Green:
        return Hatch::None; // far apart in grey already
    case Light::Blue:
        return Hatch::Horizontal;
    case Light::Yellow:
        return Hatch::Rising;
    case Light::Red:
        return Hatch::Crossed;
    }
    Q_UNREACHABLE();
}

void addSlanted(QList<QLineF>& lines, const QRectF& rect, bool rising, double step)
{
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step) {
        const double left = rising ? rect.bottom() : rect.top();
        const double right = rising ? rect.top() : rect.bottom();
        lines << QLineF(x, left, x + rect.height(), right);
    }
}

QList<QLineF> hatchLines(const QRectF& rect, Hatch hatch, double step)
{
    QList<QLineF> lines;
    if (hatch == Hatch::Rising || hatch == Hatch::Crossed)
        addSlanted(lines, rect, true, step);
    if (hatch == Hatch::Falling || hatch == Hatch::Crossed)
        addSlanted(lines, rect, false, step);
    for (double y = rect.top() + step / 2; y < rect.bottom() && hatch == Hatch::Horizontal; y += step)
        lines << QLineF(rect.left(), y, rect.right(), y);
    for (double x = rect.left() + step / 2; x < rect.right() && hatch == Hatch::Vertical; x += step)
        lines << QLineF(x, rect.top(), x, rect.bottom());
    return lines;
}

// Opaque, because transparency makes printers rasterise the page.
QColor mixed(const QColor& a, const QColor& b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

} // namespace

// Ordered by luminance as well as by hue, so that the lights stay apart in grey and for the colour blind.
QColor inkFill(Light light)
{
    switch (light) {
    case Light::Grey:
        return QColor::fromRgb(0xffbcc3ca);
    case Light::Green:
        return QColor::fromRgb(0xff26966f);
    case Light::Blue:
        return QColor::fromRgb(0xff6db9ee);
    case Light::Yellow:
        return QColor::fromRgb(0xfff4c430);
    case Light::Red:
        return QColor::fromRgb(0xffc6311f);
    case Light::Done:
        return QColor::fromRgb(0xff24406b);
    }
    Q_UNREACHABLE();
}

QColor inkSeries(int index)
{
    return QColor::fromRgb(seriesFills.at(static_cast<size_t>(index) % seriesFills.size()));
}

int inkSeriesCount()
{
    return static_cast<int>(seriesFills.size());
}

QColor inkText(const QColor& fill)
{
    // Weights of perceived brightness (ITU-R BT.601); 110 keeps at least 4.5 contrast on every fill of the program.
    const double brightness = 0.299 * fill.red() + 0.587 * fill.green() + 0.114 * fill.blue();
    return QColor::fromRgb(brightness < 110 ? 0xffffffff : 0xff14181c);
}

ChartInk chartInk(const ChartSeries& series, int index)
{
    ChartInk ink;
    ink.fill = series.light ? inkFill(*series.light) : inkSeries(index);
    ink.text = inkText(ink.fill);
    ink.hatch = series.light ? lightHatch(*series.light)
                             : seriesHatches.at(static_cast<size_t>(index) % seriesHatches.size());
    return ink;
}

void drawHatch(QPainter& painter, const QRectF& rect, Hatch hatch, const QPen& pen, double step)
{
    if (hatch == Hatch::None || rect.isEmpty())
        return;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(pen);
    painter.drawLines(hatchLines(rect, hatch, step));
    painter.restore();
}

QColor hatchColor(const QColor& fill)
{
    return mixed(fill, inkText(fill));
}

void fillInked(QPainter& painter, const QRectF& rect, const ChartInk& ink)
{
    painter.fillRect(rect, ink.fill);
    drawHatch(painter, rect, ink.hatch, QPen(hatchColor(ink.fill), 0.5), hatchStep);
}

} // namespace taizhang
