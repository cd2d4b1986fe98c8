// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/textlayout.h"

#include <QColor>
#include <QPointF>

#include <vector>

class QPainter;

namespace taizhang {

// What was painted with one face, in the order of first use: Qt numbers the glyphs of an embedded font the same way.
struct FaceUse
{
    int face = 0;
    std::vector<quint32> glyphs; // distinct
    std::vector<char32_t> characters; // what glyphs[i] was painted for
};

// The one place where text reaches the PDF, so that its text layer can be made from what was really painted.
class GlyphPainter
{
public:
    explicit GlyphPainter(FontBook& fonts)
        : m_fonts(fonts)
    { }

    // Paints a line with the left end of its baseline at `at`, in the painter's present coordinates (points).
    void paint(QPainter& painter, const TextLine& line, double size, QPointF at, const QColor& colour = Qt::black);

    FontBook& fonts() { return m_fonts; }
    const std::vector<FaceUse>& uses() const { return m_uses; } // in the order of first use

private:
    void remember(const PlacedGlyph& glyph);
    void paintRun(QPainter& painter, const PlacedGlyph* first, const PlacedGlyph* last, double size, QPointF at);

    FontBook& m_fonts;
    std::vector<FaceUse> m_uses;
    std::vector<QHash<quint32, std::size_t>> m_positions; // glyph → place in FaceUse, per use
};

} // namespace taizhang
