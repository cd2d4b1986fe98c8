// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/valuecells.h"

#include <QString>

#include <optional>

namespace taizhang {

// Units as headers, columns of units and lines above a table write them.

// What bare amounts are in whose column names `unit` in a table that names `otherwise`; either may be empty, and 元/人
// is an amount in 元.
MoneyColumn moneyColumn(const QString& unit, const QString& otherwise);

// What bare counts are in: 万人次 is the scale 万 of 人次.
struct CountUnit
{
    QString scale; // 万; empty: none
    QString unit; // 人次; empty: told elsewhere

    QString text() const { return scale + unit; }
};
// "家", "万人次", "人次（万）", "万"; nothing for text that is no unit of measure.
std::optional<CountUnit> countUnit(const QString& written);
// The same of a header's brackets, where 年 and 月 say what the values are of, not what they count.
std::optional<CountUnit> headedCountUnit(const QString& written);
// Of the line 单位：万人次 above a table.
QString countUnitAbove(const QString& above);

// "30以上" in 家 is 30家以上, "1.2" in 万人次 1.2万人次, "1.2万" 1.2万人次.
QString withCountUnit(const QString& text, const QString& unit);

} // namespace taizhang
