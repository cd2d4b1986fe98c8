// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/glyphpainter.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>

#include <memory>

namespace taizhang {

// A device on which a chart is painted: shapes go straight to the page as vectors; text is set by GlyphPainter like all
// other text, so that it has the page's fonts and an exact text layer.
class ChartCanvas final : public QPaintDevice
{
public:
    // `box` in points of the page; the canvas' own unit is the point, too.
    ChartCanvas(QPainter& page, GlyphPainter& glyphs, const QRectF& box);
    ~ChartCanvas() override;

    QRectF chartRect() const; // the box in the canvas' own coordinates
    QPaintEngine* paintEngine() const override { return m_engine.get(); }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size; // points
    std::unique_ptr<QPaintEngine> m_engine;
};

} // namespace taizhang
