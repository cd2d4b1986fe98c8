// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

struct FormatToken
{
    enum class Kind
    {
        Literal, // text
        Digit, // text: "0", "#" or "?"
        Point,
        Comma,
        Percent,
        Exponent,
        General,
        Text, // @
        DatePart, // text: "yyyy", "m", "d", "h", "s", "aaa" ...
        AmPm,
        Elapsed, // text: "h", "m", "s"
        Fraction, // a slash between digits
    };

    Kind kind;
    QString text;
};

struct FormatCondition
{
    QString comparison; // "<", "<=", "=", "<>", ">=", ">"
    double value = 0;

    bool holds(double number) const;
};

// One of the up to four parts between semicolons.
struct FormatSection
{
    std::vector<FormatToken> tokens;
    std::optional<FormatCondition> condition;
    bool chineseDigits = false; // [DBNum1]

    bool has(FormatToken::Kind kind) const;
    bool isDate() const;
};

std::vector<FormatSection> parseFormatCode(const QString& code);

} // namespace taizhang
