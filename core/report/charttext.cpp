// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charttext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace taizhang {

namespace {

constexpr double enlargement = 20;

} // namespace

ChartText::ChartText(const QFont& font)
    : m_font(font)
{
    m_font.setHintingPreference(QFont::PreferNoHinting);
}

QFont ChartText::scaled(double points, bool bold) const
{
    QFont font = m_font;
    font.setPixelSize(static_cast<int>(std::lround(points * enlargement)));
    font.setBold(bold);
    return font;
}

double ChartText::width(const QString& text, double points, bool bold) const
{
    return QFontMetricsF(scaled(points, bold)).horizontalAdvance(text) / enlargement;
}

double ChartText::height(double points) const
{
    return QFontMetricsF(scaled(points, false)).height() / enlargement;
}

void ChartText::draw(
    QPainter& painter, const QRectF& rect, Qt::Alignment alignment, double points, const QString& text, bool bold) const
{
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(1 / enlargement, 1 / enlargement);
    painter.setFont(scaled(points, bold));
    painter.drawText(QRectF(0, 0, rect.width() * enlargement, rect.height() * enlargement),
        static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, text);
    painter.restore();
}

QString ChartText::fitted(const QString& text, double points, double width) const
{
    return QFontMetricsF(scaled(points, false)).elidedText(text, Qt::ElideMiddle, width * enlargement);
}

} // namespace taizhang
