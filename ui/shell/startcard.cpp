// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startcard.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace taizhang {

StartCard::StartCard(const Words& words, QWidget* parent)
    : QAbstractButton(parent)
    , m_words(words)
{
    setObjectName(words.name);
    setText(words.title);
    setAccessibleName(words.title);
    setAccessibleDescription(words.explanation);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StartCard::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int width = std::max(metrics.horizontalAdvance(m_words.explanation), metrics.height() * 18);
    return {width + 96, metrics.height() * 2 + 40};
}

void StartCard::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool active = underMouse() || hasFocus();
    painter.setPen(QPen(theme.color(active ? ThemeRole::Accent : ThemeRole::Border), 1));
    painter.setBrush(isDown() ? theme.color(ThemeRole::AccentBase) : theme.color(ThemeRole::CardBase));
    painter.drawRoundedRect(box, 8, 8);
    const int side = 28;
    const QRect mark(20, (height() - side) / 2, side, side);
    taizhang::icon(m_words.icon, ThemeRole::Accent).paint(&painter, mark);
    const QFontMetrics metrics = fontMetrics();
    const int left = mark.right() + 20;
    const int top = (height() - 2 * metrics.height() - 6) / 2;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(left, top, width() - left - 12, metrics.height()), Qt::AlignVCenter, m_words.title);
    painter.setFont(font());
    painter.setPen(theme.color(ThemeRole::MutedText));
    const QRect line(left, top + metrics.height() + 6, width() - left - 12, metrics.height());
    painter.drawText(line, Qt::AlignVCenter, metrics.elidedText(m_words.explanation, Qt::ElideRight, line.width()));
}

} // namespace taizhang
