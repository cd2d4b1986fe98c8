// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/percent.h"
#include "core/model/enums.h"

#include <QString>

#include <functional>
#include <optional>

namespace taizhang {

// A counted or measured figure as it stands in a text: exact decimal value, unit of measure, hedge, and the words.
// "近3000项" is {3000, 0 decimals, 项, Near, "近3000项"}. value() is mantissa × 10^-decimals.
struct Figure
{
    qint64 mantissa = 0;
    int decimals = 0; // 0–6
    QString unit; // 项, 人次, 家 ...; empty if none was written; never mixed: 人 and 人次 are different units
    Hedge hedge = Hedge::Exact;
    QString phrase; // as written

    friend bool operator==(const Figure&, const Figure&) = default;
};

// An amount of money as written: "8764.94万元", "1.5亿元", "152200元", "400余万元", "近亿元", "各15万元".
struct MoneyFigure
{
    Money amount;
    Hedge hedge = Hedge::Exact;
    bool each = false; // 各15万元: per member, not in sum
    QString phrase;

    friend bool operator==(const MoneyFigure&, const MoneyFigure&) = default;
};

// Scale of a column whose header says 万元 or 亿元: a bare number in it is multiplied.
enum class MoneyScale
{
    Yuan,
    TenThousandYuan,
    HundredMillionYuan
};

// The exact amount in the scale's unit with as few decimals as it needs: 8764.94 (万元), 152200 (元).
QString moneyText(Money amount, MoneyScale scale);
// The figure's exact number without unit and hedge: "3000", "98.10".
QString numberText(const Figure& figure);

// The number with its unit, in 万 or 亿 where that is exact and no longer: "32.76万次", "500人次", "63.2%". Only
// Chinese units have such a scale; a figure without a unit or with a Latin one is told in full.
QString countText(const Figure& figure);

// A number in one of the scales of Chinese figures.
struct ScaledNumber
{
    QString number;
    MoneyScale scale = MoneyScale::Yuan;
};
// Of the texts of one value in each scale the shortest, the scale counted as one character; of two equally short ones
// the larger scale, which reads better: 8764.94万, not 87649400.
ScaledNumber shortestNumber(const std::function<QString(MoneyScale)>& textIn);

// Nothing for text that is not an amount ("见附件", "-", ""): such text is kept as text, never read as zero.
std::optional<MoneyFigure> parseMoney(QStringView text, MoneyScale bareScale = MoneyScale::Yuan);
// Nothing for years (2022年), quoted plans ("十四五", "1+4"), hotlines (12345) and other text that is not a figure.
std::optional<Figure> parseFigure(QStringView text);
// "80%", "0.8" (as 80 %), "约80%", "100", "已完成"/"√" (as 100 %). Nothing outside 0–100 % unless `above100`.
std::optional<Percent> parsePercent(QStringView text, bool above100 = false);

} // namespace taizhang
