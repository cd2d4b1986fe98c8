// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <utility>
#include <vector>

namespace taizhang {

// The typefaces of official papers (GB/T 9704).
enum class Typeface
{
    FangSong, // 仿宋: body
    KaiTi, // 楷体: second headings
    HeiTi, // 黑体: first headings, table headers
    BiaoSong, // 小标宋: titles
    Song, // 宋体: page numbers, tables
};

struct GlyphRef
{
    int face = -1; // of the book; -1: there is no usable font at all
    quint32 glyph = 0;
    double advance = 0; // in em
    char32_t character = 0; // what the glyph shows: the asked one or what stands in for it
};

// Finds a glyph for every character: the typeface's own chain first, then any installed font that has it, then the
// mark 〓. Bullets of symbol fonts as Word stores them become the characters they look like. Only faces that may be
// embedded are used, and only real ones, never made bold by stroking. Lives in one thread.
class FontBook
{
public:
    FontBook();

    GlyphRef glyph(Typeface typeface, char32_t character);
    const QRawFont& font(int face, double size);
    bool hasGlyph(int face, char32_t character, quint32 glyph) const;
    int faces() const { return int(m_faces.size()); }

    // "仿宋 → Noto Serif CJK SC", for typefaces that had to be replaced.
    QStringList substitutions() const;
    // Characters asked for that no installed font has; 〓 was drawn for them.
    QString missing() const { return m_missing; }

private:
    struct Chain
    {
        std::vector<int> latin; // tried first for ASCII
        std::vector<int> faces;
        bool genuine = false;
    };

    int openFace(const QString& family, QFont::Weight weight);
    Chain openChain(Typeface typeface);
    GlyphRef find(Typeface typeface, char32_t character);
    GlyphRef placeholder(Typeface typeface);
    GlyphRef findIn(const std::vector<int>& faces, char32_t character) const;
    GlyphRef findAnywhere(char32_t character);

    std::vector<QRawFont> m_faces; // at 1000 pixels, for measures
    std::map<std::pair<QString, int>, int> m_opened;
    std::array<Chain, 5> m_chains;
    std::array<QHash<char32_t, GlyphRef>, 5> m_glyphs;
    std::map<std::pair<int, double>, QRawFont> m_sized;
    std::vector<int> m_others; // the remaining installed faces, opened when first needed
    bool m_othersOpened = false;
    QString m_missing;
};

} // namespace taizhang
