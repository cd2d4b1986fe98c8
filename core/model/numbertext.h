// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace taizhang {

// mantissa × 10^-decimals.
struct Decimal
{
    qint64 mantissa = 0;
    int decimals = 0;

    friend bool operator==(const Decimal&, const Decimal&) = default;
};

// Exact value × 10^power, with as few decimals as it needs where power > 0; nothing if it leaves the range.
std::optional<Decimal> shifted(Decimal value, int power);

// A number as it begins a text, with what stands around it:
//     近  |  3,000  |  余  |  万  |  人次以上
struct NumberText
{
    Decimal value; // scale included
    bool scaled = false; // 万, 亿, 千 ... was written
    bool each = false; // 各15万元, 1万元/人
    Hedge hedge = Hedge::Exact;
    QString unit; // what follows the number, without hedges
};

// Reads a text that is one number with hedges and a unit: full width, thousands separators, Chinese numbers, scales,
// words such as 共计 before it. Nothing for ranges, for 数百 and 几十, and for any other text.
std::optional<NumberText> readNumber(QStringView text);

} // namespace taizhang
