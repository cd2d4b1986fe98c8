// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/officestyle_parts.h"

#include "ui/shared/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace taizhang::office {

namespace {

constexpr qreal radius = 5;

// Restores the painter and makes half-pixel lines sharp.
class Pen
{
public:
    explicit Pen(QPainter& painter)
        : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Pen() { m_painter.restore(); }
    Pen(const Pen&) = delete;
    Pen& operator=(const Pen&) = delete;

    void box(const QRect& rect, const QColor& line, const QColor& fill)
    {
        m_painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
        m_painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
        m_painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }

private:
    QPainter& m_painter;
};

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

bool isMain(const QStyleOption& option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button && (button->features & QStyleOptionButton::DefaultButton) && has(option, QStyle::State_Enabled);
}

} // namespace

void drawField(QPainter& painter, const QStyleOption& option)
{
    const Theme theme = Theme::of(option.palette);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    const bool bare = frame && frame->lineWidth <= 0;
    Pen pen(painter);
    const QColor base = option.palette.color(QPalette::Base);
    if (bare)
        return painter.fillRect(option.rect, base);
    const bool focus = has(option, QStyle::State_HasFocus);
    pen.box(option.rect, focus ? theme.color(ThemeRole::Accent) : option.palette.color(QPalette::Mid),
        has(option, QStyle::State_Enabled) ? base : option.palette.color(QPalette::Window));
}

void drawButton(QPainter& painter, const QStyleOption& option)
{
    const Theme theme = Theme::of(option.palette);
    Pen pen(painter);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = has(option, QStyle::State_MouseOver);
    if (isMain(option)) {
        QColor fill = option.palette.color(QPalette::Active, QPalette::Highlight);
        if (down || hover)
            fill = down ? fill.darker(118) : fill.lighter(112);
        return pen.box(option.rect, fill, fill);
    }
    const QColor line
        = has(option, QStyle::State_HasFocus) ? theme.color(ThemeRole::Accent) : option.palette.color(QPalette::Mid);
    const QColor fill = down ? theme.color(ThemeRole::AccentBase)
                             : option.palette.color(hover ? QPalette::Midlight : QPalette::Button);
    pen.box(option.rect, line, fill);
}

QPalette buttonLabelPalette(const QStyleOptionButton& option)
{
    QPalette palette = option.palette;
    if (isMain(option))
        palette.setColor(QPalette::ButtonText, palette.color(QPalette::Active, QPalette::HighlightedText));
    return palette;
}

void drawToolButton(QPainter& painter, const QStyleOption& option)
{
    const Theme theme = Theme::of(option.palette);
    const bool on = has(option, QStyle::State_On);
    const bool active = on || has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver);
    if (has(option, QStyle::State_AutoRaise) && !active)
        return;
    Pen pen(painter);
    const QColor line = has(option, QStyle::State_AutoRaise) ? QColor() : option.palette.color(QPalette::Mid);
    pen.box(option.rect, on ? theme.color(ThemeRole::Accent) : line,
        on ? theme.color(ThemeRole::AccentBase) : option.palette.color(active ? QPalette::Midlight : QPalette::Button));
}

void drawFocus(QPainter& painter, const QStyleOption& option)
{
    Pen(painter).box(option.rect, Theme::of(option.palette).color(ThemeRole::Accent), {});
}

void drawFrame(QPainter& painter, const QStyleOption& option)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (frame && frame->lineWidth <= 0)
        return;
    const Theme theme = Theme::of(option.palette);
    const bool focus = has(option, QStyle::State_HasFocus);
    painter.save();
    painter.setPen(theme.color(focus ? ThemeRole::Accent : ThemeRole::Border));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1)); // square, as the header and the rows within are
    painter.restore();
}

void drawSplitter(QPainter& painter, const QStyleOption& option)
{
    painter.save();
    painter.setPen(Theme::of(option.palette).color(ThemeRole::Border));
    const QPoint middle = option.rect.center();
    if (has(option, QStyle::State_Horizontal))
        painter.drawLine(middle.x(), option.rect.top(), middle.x(), option.rect.bottom());
    else
        painter.drawLine(option.rect.left(), middle.y(), option.rect.right(), middle.y());
    painter.restore();
}

void drawHeader(QPainter& painter, const QStyleOption& option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    painter.fillRect(
        option.rect.adjusted(0, option.rect.height() - 1, 0, 0), Theme::of(option.palette).color(ThemeRole::Border));
}

void drawTabBase(QPainter& painter, const QStyleOption& option)
{
    const auto* base = qstyleoption_cast<const QStyleOptionTabBarBase*>(&option);
    const QRect bar = base ? base->tabBarRect : option.rect;
    const QRect line(option.rect.left(), bar.bottom(), option.rect.width(), 1);
    painter.fillRect(line, Theme::of(option.palette).color(ThemeRole::Border));
}

void drawTab(QPainter& painter, const QStyleOption& option)
{
    const Theme theme = Theme::of(option.palette);
    painter.save();
    const QRect line(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2);
    painter.fillRect(QRect(line.left(), line.bottom(), line.width(), 1), theme.color(ThemeRole::Border));
    if (has(option, QStyle::State_Selected))
        painter.fillRect(line.adjusted(6, 0, -6, 0), theme.color(ThemeRole::Accent));
    else if (has(option, QStyle::State_MouseOver))
        painter.fillRect(line.adjusted(6, 0, -6, 0), option.palette.color(QPalette::Mid));
    painter.restore();
}

void drawScrollBar(QPainter& painter, const QStyleOption& option, const QRect& slider)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    painter.setBrush(option.palette.color(active ? QPalette::Dark : QPalette::Mid));
    const bool upright = !has(option, QStyle::State_Horizontal);
    const QRectF handle
        = QRectF(slider).adjusted(upright ? 3 : 1, upright ? 1 : 3, upright ? -3 : -1, upright ? -1 : -3);
    const qreal round = std::min(handle.width(), handle.height()) / 2;
    painter.drawRoundedRect(handle, round, round);
    painter.restore();
}

void drawMenuBarItem(QPainter& painter, const QStyleOption& option)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (!item)
        return;
    if (has(option, QStyle::State_Selected))
        Pen(painter).box(
            option.rect.adjusted(1, 1, -1, -1), {}, Theme::of(option.palette).color(ThemeRole::AccentBase));
    painter.setPen(option.palette.color(QPalette::WindowText));
    const int mnemonic = has(option, QStyle::State_KeyboardFocusChange) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, item->text);
}

void drawComboBox(QPainter& painter, const QStyleOption& option)
{
    const Theme theme = Theme::of(option.palette);
    Pen pen(painter);
    const bool focus = has(option, QStyle::State_HasFocus);
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(&option);
    const bool hover = has(option, QStyle::State_MouseOver) && !(box && box->editable);
    pen.box(option.rect, focus ? theme.color(ThemeRole::Accent) : option.palette.color(QPalette::Mid),
        option.palette.color(hover ? QPalette::Midlight : QPalette::Base));
    const QPointF tip(option.rect.right() - 13, option.rect.center().y() + 3);
    QPainterPath arrow;
    arrow.moveTo(tip + QPointF(-4, -4));
    arrow.lineTo(tip);
    arrow.lineTo(tip + QPointF(4, -4));
    painter.setPen(QPen(theme.color(ThemeRole::MutedText), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(arrow);
}

} // namespace taizhang::office
