// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/glyphpainter.h"

#include <QPaintEngine>
#include <QTransform>

namespace taizhang {

// Hands every shape on to the page's painter and sets every text with GlyphPainter.
class ChartEngine final : public QPaintEngine
{
public:
    ChartEngine(QPainter& page, GlyphPainter& glyphs, const QTransform& toPage);

    bool begin(QPaintDevice* device) override;
    bool end() override;
    void updateState(const QPaintEngineState& now) override;
    void drawPath(const QPainterPath& path) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override;
    void drawImage(const QRectF& target, const QImage& image, const QRectF& source, Qt::ImageConversionFlags) override;
    void drawTextItem(const QPointF& at, const QTextItem& item) override;
    Type type() const override { return QPaintEngine::User; }

private:
    void updateClip(const QPaintEngineState& now);

    QPainter& m_page;
    GlyphPainter& m_glyphs;
    QTransform m_toPage;
};

} // namespace taizhang
