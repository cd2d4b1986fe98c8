// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/lightbadge.h"

#include "core/report/words.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace taizhang {

LightBadge::LightBadge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LightBadge::setLight(Light light)
{
    m_light = light;
    setAccessibleName(word(light));
    updateGeometry();
    update();
}

QString LightBadge::text() const
{
    return lightShape(m_light) + QLatin1Char(' ') + word(m_light);
}

QSize LightBadge::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 18, fontMetrics().height() + 4};
}

void LightBadge::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.fill(m_light));
    painter.drawRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    painter.setPen(theme.onFill(m_light));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace taizhang
