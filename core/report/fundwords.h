// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fundrules.h"

#include <QString>

namespace taizhang {

// The words of money, in the language of the installed translation. All texts are plain text.

QString word(FundKind kind);
QString word(FundSource source);
QString word(DisbursementState state);
QString fundReasonText(const FundSummary& summary); // 拨付率 40%，序时 50%，差 10 个百分点 → 红
QString faultText(FundFault fault);

QString hedged(Hedge hedge, const QString& figure); // 约400万元, 逾1亿元
QString moneyText(Money amount, Hedge hedge);
// A single hedged amount as it was written, 400余万元; others as they are known.
QString amountText(const MoneySum& amount);
// In the unit of the scale, without it: 8764.94, 400余.
QString amountText(const MoneySum& amount, MoneyScale scale);
QString amountText(const std::optional<MoneySum>& amount, MoneyScale scale); // "—" for none
QString rateText(Percent rate); // one decimal: 45.8%
QString gapText(const FundSummary& summary); // points ahead of the schedule: +1.7, -20.9; "—" without one

} // namespace taizhang
