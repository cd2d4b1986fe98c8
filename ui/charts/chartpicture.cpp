// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartpainting.h"
#include "ui/charts/chartcard.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace taizhang {

namespace {

constexpr double pictureWidth = 480; // points
constexpr double margin = 12;
constexpr double dotsPerPoint = 3; // 216 dpi
constexpr double pointsPerMm = 72 / 25.4;

} // namespace

QImage chartPicture(const ChartSpec& spec, const QFont& font)
{
    const QSizeF content(pictureWidth, chartHeightMm(spec) * pointsPerMm);
    const QSizeF points = content + QSizeF(2 * margin, 2 * margin);
    QImage image((points * dotsPerPoint).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(dotsPerPoint * pointsPerMm * 1000));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Theme(false).color(ThemeRole::CardBase));
    QPainter painter(&image);
    painter.scale(dotsPerPoint, dotsPerPoint);
    painter.setFont(font);
    paintChart(painter, QRectF(QPointF(margin, margin), content), spec);
    return image;
}

} // namespace taizhang
