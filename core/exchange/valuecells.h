// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/valuetable.h"

#include <QString>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace taizhang {

// What stands in one cell of a table of figures, or is typed into one. Each reader gives nothing where a part of the
// text is not understood; what the writers write is read back as the same values.

// What the bare amounts of a column are in.
struct MoneyColumn
{
    MoneyColumn(MoneyScale of = MoneyScale::Yuan, QString unit = {})
        : scale(of)
        , unusual(std::move(unit))
    { }

    MoneyScale scale;
    QString unusual; // see unusualMoneyUnit(); not empty: instead of the scale
};
// An amount with a phrase that stands for itself: 8764.94 in a column of 万元 is "8764.94万元".
std::optional<MoneyFigure> readAmount(const QString& text, const MoneyColumn& column);
// The unit of money that a header's words name, beside those that MoneyScale has: 千元, 十万元, 百万元, 千万元, and
// 美元, which is no amount here; empty for none.
QString unusualMoneyUnit(const QString& words);
// "12.5" in a column of 千元 is 12.5千元; text with a unit of its own stays.
QString withMoneyUnit(const QString& text, const QString& unit);
// A count in `unit` where it tells none itself: "1.2" in a column of 万人次 is 1.2万人次.
std::optional<Figure> readCount(const QString& text, const QString& unit);
// "区财政、工会经费": as many as contribute.
std::vector<FundSource> fundSources(const QString& text);

// "29", "29、31", "29（60%）、31（40%）".
std::optional<std::vector<TaskReference>> readTaskReferences(const QString& text, const CellRef& where);
// "6月底前50%；12月底前50%（余款）", "3月31日300万元"; days without a year are of `year`. What stands in brackets is
// the note of its part; a bracket in it that closes is written twice.
std::optional<std::vector<FundTranche>> readTranches(const QString& text, int year, const MoneyColumn& column);
// "2026", "2026年", "2025—2027年".
std::optional<std::pair<int, int>> readYears(const QString& text);
// "10万元/个", "每人1500元": the amount, and what it is for.
struct UnitPrice
{
    Money amount;
    QString of; // 个, 人; empty if it is not told

    friend bool operator==(const UnitPrice&, const UnitPrice&) = default;
};
std::optional<UnitPrice> readUnitPrice(const QString& text, const MoneyColumn& column);
// "全市第3", "3": the place, and among whom.
struct RankText
{
    int rank = 0;
    QString scope;

    friend bool operator==(const RankText&, const RankText&) = default;
};
std::optional<RankText> readRank(const QString& text);
// Year on year, signed: "40%", "-3.5%", "下降3.5%", "↓3.5%".
std::optional<Percent> readGrowth(const QString& text);

// 申请, 审核, 公示, 拨付.
std::optional<DisbursementState> readState(const QString& word);
// "申请 2026-03-01；公示 4月2日 无异议": one step a part, a state, a day, and what else stands there as its note. The
// words of the states are those of `stateOf`; days without a year are of `year`.
using StateReader = std::function<std::optional<DisbursementState>(const QString& word)>;
std::optional<std::vector<DisbursementStep>> readSteps(const QString& text, int year, const StateReader& stateOf);

QString yuanText(Money amount); // 152200元
// As written, an amount without a unit with 元; else the amount in 元, and the number with its unit.
QString writtenText(const std::optional<MoneyFigure>& amount);
QString writtenText(const std::optional<Figure>& figure);
QString referencesText(const std::vector<TaskReference>& references); // 29（60%）、31（40%）
QString tranchesText(const FundItem& item); // 2026年6月30日前50%（首期）；2026年12月31日前20000元
QString yearsText(const FundItem& item); // 2026, 2025—2027; empty where no year is known
QString unitPriceText(const FundItem& item); // 10000元/个
QString unitCountText(const FundItem& item); // 10个

} // namespace taizhang
