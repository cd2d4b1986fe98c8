// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartengine.h"

#include <QFontInfo>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace taizhang {

ChartEngine::ChartEngine(QPainter& page, GlyphPainter& glyphs, const QTransform& toPage)
    : QPaintEngine(QPaintEngine::AllFeatures)
    , m_page(page)
    , m_glyphs(glyphs)
    , m_toPage(toPage)
{ }

bool ChartEngine::begin(QPaintDevice* device)
{
    setPaintDevice(device);
    m_page.save();
    m_page.setTransform(m_toPage);
    setActive(true);
    return true;
}

bool ChartEngine::end()
{
    m_page.restore();
    setActive(false);
    return true;
}

void ChartEngine::updateState(const QPaintEngineState& now)
{
    const DirtyFlags dirty = now.state();
    if (dirty & DirtyTransform)
        m_page.setTransform(now.transform() * m_toPage);
    if (dirty & DirtyPen)
        m_page.setPen(now.pen());
    if (dirty & DirtyBrush)
        m_page.setBrush(now.brush());
    if (dirty & DirtyBrushOrigin)
        m_page.setBrushOrigin(now.brushOrigin());
    if (dirty & DirtyOpacity)
        m_page.setOpacity(now.opacity());
    if (dirty & DirtyHints)
        m_page.setRenderHints(now.renderHints());
    if (dirty & (DirtyClipPath | DirtyClipRegion | DirtyClipEnabled))
        updateClip(now);
}

void ChartEngine::updateClip(const QPaintEngineState& now)
{
    if (!now.isClipEnabled() || now.clipOperation() == Qt::NoClip) {
        m_page.setClipping(false);
        return;
    }
    if (now.state() & DirtyClipPath)
        m_page.setClipPath(now.clipPath(), now.clipOperation());
    else if (now.state() & DirtyClipRegion)
        m_page.setClipRegion(now.clipRegion(), now.clipOperation());
    else
        m_page.setClipping(true);
}

void ChartEngine::drawPath(const QPainterPath& path)
{
    m_page.drawPath(path);
}

void ChartEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    if (mode == PolylineMode)
        m_page.drawPolyline(points, count);
    else
        m_page.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
}

void ChartEngine::drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source)
{
    m_page.drawPixmap(target, pixmap, source);
}

void ChartEngine::drawImage(
    const QRectF& target, const QImage& image, const QRectF& source, Qt::ImageConversionFlags flags)
{
    m_page.drawImage(target, image, source, flags);
}

void ChartEngine::drawTextItem(const QPointF& at, const QTextItem& item)
{
    const QPen pen = m_page.pen();
    TextStyle style;
    style.typeface = item.font().bold() ? Typeface::HeiTi : Typeface::Song;
    style.size = QFontInfo(item.font()).pixelSize();
    // The chart was laid out with the width of another font; never wider than that, or labels would run into each
    // other.
    const double width = textWidth(m_glyphs.fonts(), item.text(), style);
    if (width > item.width() && item.width() > 0)
        style.size *= std::max(0.5, item.width() / width);
    for (const TextLine& line : breakText(m_glyphs.fonts(), item.text(), style, 1e6))
        m_glyphs.paint(m_page, line, style.size, at, pen.color());
    m_page.setPen(pen);
}

} // namespace taizhang
