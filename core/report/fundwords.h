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
QString wanText(Money amount, Hedge hedge = Hedge::Exact); // in 万元, exact, without the unit: 8764.94
Hedge balanceHedge(const FundItem& item, const FundSummary& summary); // a difference of hedged amounts is About
Hedge perHeadHedge(const FundSummary& summary);
QString rateText(Percent rate); // one decimal: 45.8%
QString gapText(const FundSummary& summary); // points ahead of the schedule: +1.7, -20.9; "—" without one

} // namespace taizhang
