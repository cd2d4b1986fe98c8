// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/textlayout.h"

#include <vector>

namespace taizhang {

// How GB/T 9704 sets a level of text. Lengths in points.
struct LevelStyle
{
    TextStyle text;
    double linePitch = 0;
    double before = 0;
    double after = 0;
    bool centred = false;
    int outline = -1; // level in the outline of the PDF; -1: not in it
};

LevelStyle levelStyle(TextLevel level);

// Baseline below the top of a line of the given height, so that Chinese characters stand in its middle.
double baselineIn(double lineHeight, const TextStyle& style);

// Lines of about equal length instead of a full one and a rest, as titles are set.
std::vector<TextLine> breakBalanced(FontBook& fonts, const QString& text, const TextStyle& style, double width);

} // namespace taizhang
