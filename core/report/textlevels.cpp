// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/textlevels.h"

#include "core/report/pagebox.h"

#include <algorithm>
#include <cmath>

namespace taizhang {

namespace {

LevelStyle indented(Typeface typeface, int outline)
{
    LevelStyle style;
    style.text = {typeface, bodySize, characterPitch, 2 * characterPitch, true};
    style.linePitch = linePitch;
    style.outline = outline;
    return style;
}

LevelStyle centred(Typeface typeface, double size, double pitch)
{
    LevelStyle style;
    style.text = {typeface, size, 0, 0, false};
    style.linePitch = pitch;
    style.centred = true;
    return style;
}

} // namespace

LevelStyle levelStyle(TextLevel level)
{
    LevelStyle style;
    switch (level) {
    case TextLevel::Title:
        style = centred(Typeface::BiaoSong, 22, linePitch * 1.25);
        style.before = linePitch;
        style.after = linePitch * 0.5;
        style.outline = 0;
        return style;
    case TextLevel::Subtitle:
        style = centred(Typeface::KaiTi, bodySize, linePitch);
        style.after = linePitch * 0.25;
        return style;
    case TextLevel::Heading1:
        return indented(Typeface::HeiTi, 0);
    case TextLevel::Heading2:
        return indented(Typeface::KaiTi, 1);
    case TextLevel::Heading3:
        return indented(Typeface::FangSong, 2);
    case TextLevel::Body:
        return indented(Typeface::FangSong, -1);
    case TextLevel::Note:
        style.text = {Typeface::FangSong, 10.5, 0, 0, false};
        style.linePitch = 17;
        return style;
    }
    Q_UNREACHABLE();
}

double baselineIn(double lineHeight, const TextStyle& style)
{
    return (lineHeight - style.size) / 2 + style.size * 0.88;
}

namespace {

std::vector<TextLine> balancedParagraph(FontBook& fonts, const QString& text, const TextStyle& style, double width)
{
    std::vector<TextLine> lines = breakText(fonts, text, style, width);
    const std::size_t count = lines.size();
    if (count < 2)
        return lines;
    const double step = style.size / 2;
    const double least = std::max(textWidth(fonts, text, style) / double(count), widestWord(fonts, text, style));
    for (double narrow = std::ceil(least); narrow < width; narrow += step) {
        std::vector<TextLine> balanced = breakText(fonts, text, style, narrow);
        if (balanced.size() == count)
            return balanced;
    }
    return lines;
}

} // namespace

std::vector<TextLine> breakBalanced(FontBook& fonts, const QString& text, const TextStyle& style, double width)
{
    std::vector<TextLine> lines;
    for (const QString& paragraph : text.split(u'\n')) {
        for (TextLine& line : balancedParagraph(fonts, paragraph, style, width))
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace taizhang
