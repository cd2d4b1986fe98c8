// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/glyphpainter.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>

namespace taizhang {

namespace {

bool isRadical(char32_t c)
{
    return c >= 0x2e80 && c <= 0x2fdf;
}

} // namespace

void GlyphPainter::paint(QPainter& painter, const TextLine& line, double size, QPointF at, const QColor& colour)
{
    painter.setPen(colour);
    const PlacedGlyph* const end = line.glyphs.data() + line.glyphs.size();
    for (const PlacedGlyph* first = line.glyphs.data(); first != end;) {
        const int face = first->ref.face;
        const PlacedGlyph* const last
            = std::find_if(first, end, [face](const PlacedGlyph& glyph) { return glyph.ref.face != face; });
        if (face >= 0)
            paintRun(painter, first, last, size, at);
        first = last;
    }
}

void GlyphPainter::paintRun(
    QPainter& painter, const PlacedGlyph* first, const PlacedGlyph* last, double size, QPointF at)
{
    QList<quint32> indexes;
    QList<QPointF> positions;
    for (const PlacedGlyph* glyph = first; glyph != last; ++glyph) {
        remember(*glyph);
        indexes.append(glyph->ref.glyph);
        positions.append(QPointF(glyph->x, 0));
    }
    QGlyphRun run;
    run.setRawFont(m_fonts.font(first->ref.face, size));
    run.setGlyphIndexes(indexes);
    run.setPositions(positions);
    painter.drawGlyphRun(at, run);
}

void GlyphPainter::remember(const PlacedGlyph& glyph)
{
    auto use = std::find_if(
        m_uses.begin(), m_uses.end(), [&](const FaceUse& known) { return known.face == glyph.ref.face; });
    if (use == m_uses.end()) {
        m_uses.push_back({glyph.ref.face, {}, {}});
        m_positions.emplace_back();
        use = m_uses.end() - 1;
    }
    QHash<quint32, std::size_t>& positions = m_positions[std::size_t(use - m_uses.begin())];
    const auto known = positions.constFind(glyph.ref.glyph);
    if (known == positions.constEnd()) {
        positions.insert(glyph.ref.glyph, use->glyphs.size());
        use->glyphs.push_back(glyph.ref.glyph);
        use->characters.push_back(glyph.character);
        return;
    }
    // A radical and its ideograph share a glyph, which can stand for one text only: the ideograph.
    if (isRadical(use->characters[*known]))
        use->characters[*known] = glyph.character;
}

} // namespace taizhang
