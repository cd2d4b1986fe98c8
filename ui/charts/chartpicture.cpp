// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartpainting.h"
#include "core/report/glyphpainter.h"
#include "ui/charts/chartcard.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace taizhang {

namespace {

constexpr double pictureWidth = 480; // points
constexpr double margin = 12;
constexpr double dotsPerPoint = 3; // 216 dpi
constexpr double pointsPerMetre = 72 / 0.0254;

} // namespace

QImage chartPicture(const ChartSpec& spec)
{
    const ChartRows all{0, static_cast<int>(spec.categories.size())};
    const QSizeF content(pictureWidth, chartHeight(spec, all.count));
    const QSizeF points = content + QSizeF(2 * margin, 2 * margin);
    QImage image((points * dotsPerPoint).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(dotsPerPoint * pointsPerMetre));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Theme(false).color(ThemeRole::CardBase));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerPoint, dotsPerPoint);
    FontBook fonts;
    GlyphPainter glyphs(fonts);
    paintChart(painter, glyphs, QRectF(QPointF(margin, margin), content), spec, all);
    return image;
}

} // namespace taizhang
