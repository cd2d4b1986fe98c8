// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/card.h"

#include "ui/shared/theme.h"

#include <QPainter>

namespace taizhang {

Card::Card(QWidget* parent)
    : QFrame(parent)
{
    setContentsMargins(4, 4, 4, 4);
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(ThemeRole::Border));
    painter.setBrush(theme.color(ThemeRole::CardBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace taizhang
