// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charttext.h"

#include "core/report/glyphpainter.h"
#include "core/report/textlevels.h"

#include <QPainter>

namespace taizhang {

namespace {

constexpr double endless = 1e6;

TextStyle styleOf(double points, bool bold)
{
    return {bold ? Typeface::HeiTi : Typeface::Song, points, 0, 0, false};
}

QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

double ChartText::width(const QString& text, double points, bool bold) const
{
    return textWidth(m_glyphs.fonts(), oneLine(text), styleOf(points, bold));
}

void ChartText::draw(
    QPainter& painter, const QRectF& rect, Qt::Alignment alignment, double points, const QString& text, bool bold) const
{
    const TextStyle style = styleOf(points, bold);
    const TextLine line = breakText(m_glyphs.fonts(), oneLine(text), style, endless).front();
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - line.width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - line.width / 2;
    const double height = alignment & Qt::AlignVCenter ? rect.height() : points;
    const QPen pen = painter.pen();
    m_glyphs.paint(painter, line, points, {x, rect.top() + baselineIn(height, style)}, pen.color());
    painter.setPen(pen);
}

QString ChartText::fitted(const QString& text, double points, double width) const
{
    constexpr double rounding = 0.01;
    if (this->width(text, points) <= width + rounding)
        return text;
    const std::u32string characters = oneLine(text).toStdU32String();
    std::u32string front;
    std::u32string back;
    double room = width - this->width(QStringLiteral("…"), points);
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const bool atFront = i % 2 == 0;
        const char32_t next = atFront ? characters[i / 2] : characters[characters.size() - 1 - i / 2];
        room -= this->width(QString::fromUcs4(&next, 1), points);
        if (room < 0)
            break;
        if (atFront)
            front.push_back(next);
        else
            back.insert(back.begin(), next);
    }
    return QString::fromStdU32String(front) + QStringLiteral("…") + QString::fromStdU32String(back);
}

} // namespace taizhang
