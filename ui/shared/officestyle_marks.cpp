// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/officestyle_marks.h"

#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace taizhang::office {

namespace {

struct MarkColours
{
    QColor line;
    QColor fill;
    QColor mark;
};

MarkColours coloursOf(const QStyleOption& option, bool on)
{
    const QPalette& palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool active = option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
    if (on && enabled)
        return {palette.color(QPalette::Active, QPalette::Highlight),
            palette.color(QPalette::Active, QPalette::Highlight),
            palette.color(QPalette::Active, QPalette::HighlightedText)};
    const QColor muted = Theme::of(palette).color(ThemeRole::MutedText);
    const QColor fill = palette.color(enabled ? QPalette::Base : QPalette::Window);
    if (!enabled)
        return {palette.color(QPalette::Mid), fill, muted};
    return {active ? Theme::of(palette).color(ThemeRole::Accent) : muted, fill, muted};
}

QRectF squareIn(const QRect& rect)
{
    const qreal side = std::min(rect.width(), rect.height()) - 1;
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

} // namespace

void drawCheckMark(QPainter& painter, const QStyleOption& option)
{
    const bool partly = option.state & QStyle::State_NoChange;
    const bool on = partly || (option.state & QStyle::State_On);
    const MarkColours colours = coloursOf(option, on);
    const QRectF box = squareIn(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(colours.mark, box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    if (partly)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else if (on)
        painter.drawPolyline(QPolygonF({at(0.22, 0.52), at(0.43, 0.72), at(0.78, 0.3)}));
    painter.restore();
}

void drawRadioMark(QPainter& painter, const QStyleOption& option)
{
    const bool on = option.state & QStyle::State_On;
    const MarkColours colours = coloursOf(option, on);
    const QRectF circle = squareIn(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.fill);
    painter.drawEllipse(circle);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.mark);
        painter.drawEllipse(circle.center(), circle.width() / 5, circle.width() / 5);
    }
    painter.restore();
}

} // namespace taizhang::office
