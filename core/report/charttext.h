// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/textlayout.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace taizhang {

class GlyphPainter;

// The text of a chart on one line, measured and set with the fonts of the report, in points.
class ChartText
{
public:
    // `glyphs` outlives the text.
    explicit ChartText(GlyphPainter& glyphs)
        : m_glyphs(glyphs)
    { }

    double width(const QString& text, double points, bool bold = false) const;
    // `alignment` as in QPainter; in the colour of the painter's pen. The text is never clipped.
    void draw(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, double points, const QString& text,
        bool bold = false) const;
    // Cut in the middle with … if it is wider than allowed.
    QString fitted(const QString& text, double points, double width) const;

private:
    GlyphPainter& m_glyphs;
};

} // namespace taizhang
