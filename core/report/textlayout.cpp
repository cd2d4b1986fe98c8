// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/textlayout.h"

#include <QStringView>

#include <algorithm>
#include <limits>

namespace taizhang {

namespace {

bool contains(QStringView set, char32_t character)
{
    return character < 0x10000 && set.contains(QChar(char16_t(character)));
}

bool staysOffLineStart(char32_t c)
{
    return contains(u"，。、；：？！）》〉」』】〕’”…—％‰℃·,.;:?!)]}%", c);
}

bool staysOffLineEnd(char32_t c)
{
    return contains(u"（《〈「『【〔‘“([{￥$＃#№", c);
}

bool isWordCharacter(char32_t c)
{
    return (c > 0x20 && c < 0x2e80 && (QChar::isLetterOrNumber(c) || contains(u"._-+/%@&'’", c)));
}

bool mayBreak(char32_t before, char32_t after)
{
    if (before == U' ')
        return after != U' ';
    if (after == U' ' || staysOffLineStart(after) || staysOffLineEnd(before))
        return false;
    return !(isWordCharacter(before) && isWordCharacter(after));
}

bool isLeftOut(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    const bool selector = (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
    return selector || (category == QChar::Other_Control && c != U'\n' && c != U'\t')
        || category == QChar::Other_Format;
}

double advanceOf(const GlyphRef& ref, const TextStyle& style)
{
    const bool fullWidth = ref.advance > 0.99 && ref.advance < 1.01;
    return fullWidth && style.pitch > 0 ? style.pitch : ref.advance * style.size;
}

class Breaker
{
public:
    Breaker(FontBook& fonts, const TextStyle& style, double width)
        : m_fonts(fonts)
        , m_style(style)
        , m_width(width)
        , m_x(style.indent)
    { }

    std::vector<TextLine> lines(const QString& text)
    {
        for (char32_t c : text.toUcs4()) {
            if (c == U'\n')
                endLine(m_pending.size(), false);
            else if (!isLeftOut(c))
                add(c == U'\t' ? U' ' : c);
        }
        endLine(m_pending.size(), false);
        return std::move(m_lines);
    }

private:
    void add(char32_t c)
    {
        const GlyphRef ref = m_fonts.glyph(m_style.typeface, c);
        const double advance = advanceOf(ref, m_style);
        if (!m_pending.empty() && mayBreak(m_pending.back().character, c))
            m_breakAt = m_pending.size();
        // White space may hang over the edge; it is not drawn there.
        if (c != U' ' && m_x + advance > m_width + 0.01 && !m_pending.empty())
            endLine(m_breakAt > 0 ? m_breakAt : m_pending.size(), true);
        m_pending.push_back({ref, ref.face < 0 ? c : ref.character, m_x});
        m_x += advance;
    }

    // Ends the line before the pending glyph `count`; the rest moves to the next line.
    void endLine(std::size_t count, bool wrapped)
    {
        const auto end = m_pending.begin() + std::ptrdiff_t(count);
        TextLine line;
        line.glyphs.assign(m_pending.begin(), end);
        m_pending.erase(m_pending.begin(), end);
        while (!line.glyphs.empty() && line.glyphs.back().character == U' ')
            line.glyphs.pop_back();
        if (!line.glyphs.empty())
            line.width = line.glyphs.back().x + advanceOf(line.glyphs.back().ref, m_style);
        if (wrapped && m_style.justify)
            spread(line);
        m_lines.push_back(std::move(line));
        const double shift = m_pending.empty() ? m_x : m_pending.front().x;
        for (PlacedGlyph& glyph : m_pending)
            glyph.x -= shift;
        m_x -= shift;
        m_breakAt = 0;
    }

    // Shares the room left at the end among the gaps that may carry it.
    void spread(TextLine& line) const
    {
        std::vector<std::size_t> gaps;
        for (std::size_t i = 1; i < line.glyphs.size(); ++i) {
            const bool inWord
                = isWordCharacter(line.glyphs[i - 1].character) && isWordCharacter(line.glyphs[i].character);
            if (!inWord)
                gaps.push_back(i);
        }
        const double room = m_width - line.width;
        if (gaps.empty() || room > m_width / 4)
            return;
        double shift = 0;
        std::size_t next = 0;
        for (std::size_t i = 0; i < line.glyphs.size(); ++i) {
            if (next < gaps.size() && gaps[next] == i) {
                shift += room / double(gaps.size());
                ++next;
            }
            line.glyphs[i].x += shift;
        }
        line.width = m_width;
    }

    FontBook& m_fonts;
    const TextStyle& m_style;
    double m_width;
    double m_x;
    std::size_t m_breakAt = 0;
    std::vector<PlacedGlyph> m_pending;
    std::vector<TextLine> m_lines;
};

} // namespace

std::vector<TextLine> breakText(FontBook& fonts, const QString& text, const TextStyle& style, double width)
{
    return Breaker(fonts, style, width).lines(text);
}

double textWidth(FontBook& fonts, const QString& text, const TextStyle& style)
{
    const std::vector<TextLine> lines = breakText(fonts, text, style, std::numeric_limits<double>::max() / 4);
    const auto widest = std::max_element(
        lines.begin(), lines.end(), [](const TextLine& a, const TextLine& b) { return a.width < b.width; });
    return widest->width;
}

double widestWord(FontBook& fonts, const QString& text, const TextStyle& style)
{
    double widest = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x2e80; }))
            widest = std::max(widest, textWidth(fonts, word, style));
    }
    return widest;
}

} // namespace taizhang
