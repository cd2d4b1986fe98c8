// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/fontbook.h"

#include <QString>

#include <vector>

namespace taizhang {

// Lengths are in points.

struct TextStyle
{
    Typeface typeface = Typeface::FangSong;
    double size = 15.75;
    double pitch = 0; // advance of a full-width character; 0: its own
    double indent = 0; // of the first line
    bool justify = false; // full lines reach the right edge
};

struct PlacedGlyph
{
    GlyphRef ref;
    char32_t character = 0;
    double x = 0; // from the line's left edge
};

struct TextLine
{
    std::vector<PlacedGlyph> glyphs;
    double width = 0; // without white space at its end
};

// Breaks text into lines by the rules of Chinese type: no closing mark at a line's start, no opening mark at its end,
// words, numbers, —— and …… whole where they fit. Line feeds break. There is always at least one line. Control and
// formatting characters are left out; for characters that no font has, the book gives what stands in for them.
std::vector<TextLine> breakText(FontBook& fonts, const QString& text, const TextStyle& style, double width);

// Width of the text on one line.
double textWidth(FontBook& fonts, const QString& text, const TextStyle& style);
// Width of its widest word in letters or figures; 0 without one. Chinese breaks anywhere.
double widestWord(FontBook& fonts, const QString& text, const TextStyle& style);

} // namespace taizhang
