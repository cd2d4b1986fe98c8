// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chartcanvas.h"

#include "core/report/chartengine.h"

#include <QPainter>

#include <limits>

namespace taizhang {

namespace {

constexpr int dotsPerInch = 72; // one unit is one point

} // namespace

ChartCanvas::ChartCanvas(QPainter& page, GlyphPainter& glyphs, const QRectF& box)
    : m_size(box.size())
{
    QTransform toPage = page.transform();
    toPage.translate(box.left(), box.top());
    m_engine = std::make_unique<ChartEngine>(page, glyphs, toPage);
}

ChartCanvas::~ChartCanvas() = default;

QRectF ChartCanvas::chartRect() const
{
    return {QPointF(), m_size};
}

int ChartCanvas::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return qRound(m_size.width());
    case PdmHeight:
        return qRound(m_size.height());
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmWidthMM:
        return qRound(m_size.width() * 25.4 / dotsPerInch);
    case PdmHeightMM:
        return qRound(m_size.height() * 25.4 / dotsPerInch);
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    }
    return QPaintDevice::metric(metric);
}

} // namespace taizhang
