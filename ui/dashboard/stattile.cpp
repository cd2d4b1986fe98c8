// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/stattile.h"

#include "core/report/words.h"
#include "ui/shared/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace taizhang {

namespace {

constexpr int margin = 14;

} // namespace

StatTile::StatTile(std::optional<Light> light, QWidget* parent)
    : QAbstractButton(parent)
    , m_light(light)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatTile::setFigure(const QString& name, int figure, const QString& note)
{
    m_name = m_light ? QStringLiteral("%1 %2").arg(lightShape(*m_light), name) : name;
    m_figure = QString::number(figure);
    m_note = note;
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(name, m_figure, note));
    updateGeometry();
    update();
}

QFont StatTile::largeFont() const
{
    QFont large = font();
    if (large.pixelSize() > 0) // as the projection sets it
        large.setPixelSize(static_cast<int>(large.pixelSize() * 2.1));
    else
        large.setPointSizeF(large.pointSizeF() * 2.1);
    large.setBold(true);
    return large;
}

QSize StatTile::sizeHint() const
{
    const QFontMetrics small = fontMetrics();
    const QFontMetrics large(largeFont());
    const int width = std::max(
        {small.horizontalAdvance(m_name), small.horizontalAdvance(m_note), large.horizontalAdvance(m_figure)});
    return {width + 2 * margin + 4, 2 * small.height() + large.height() + 2 * margin - 4};
}

void StatTile::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || underMouse();
    painter.setPen(QPen(theme.color(marked ? ThemeRole::Accent : ThemeRole::Border), hasFocus() ? 2 : 1));
    painter.setBrush(theme.color(isDown() ? ThemeRole::AccentBase : ThemeRole::CardBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    QRect text = rect().adjusted(margin, margin - 4, -margin, -margin + 4);
    painter.setPen(m_light ? theme.text(*m_light) : theme.color(ThemeRole::MutedText));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, m_name);
    painter.setPen(theme.color(ThemeRole::MutedText));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom, m_note);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(largeFont());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, m_figure);
}

void StatTile::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StatTile::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace taizhang
