// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace taizhang {

// How a number before a text is written; outlines use a different style on each level.
enum class LabelStyle
{
    Part, // 第一部分, 任务一：
    ChineseDun, // 一、
    ChineseBracket, // （一）
    Arabic, // 1. 1、
    Dotted, // 1.1 1-1
    Combined, // 3.(2)
    ArabicBracket, // （1）
    ArabicHalfBracket, // 1)
    Circled, // ①
};

struct NumberLabel
{
    QString label; // as written, without the mark that parts it from the text: "1", "（一）", "3.(2)"
    LabelStyle style = LabelStyle::Arabic;
    int value = 0; // the last number of the label
    QString rest; // the text behind

    friend bool operator==(const NumberLabel&, const NumberLabel&) = default;
};

// The number glued to the start of a text; nothing for figures (1.5亿元, 2025年, 3个) and for a number alone.
std::optional<NumberLabel> gluedLabel(const QString& text);
// The text behind its glued number, or the text itself.
QString withoutLabel(const QString& text);
// Whether a whole cell is a number as lists count their items: 1, 1、, （一）, 1-1, ①, 01, 3.(2), 一.
bool isNumberCell(const QString& text);
// Whether a whole cell counts in Chinese numerals: 一, 一、, （二）, 第三部分.
bool isChineseCount(const QString& text);

} // namespace taizhang
