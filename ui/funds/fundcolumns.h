// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/funds.h"
#include "ui/shared/tablemodel.h"

#include <vector>

namespace taizhang {

// A fund item and the scale in which its amounts are shown.
struct FundTableRow
{
    FundView view;
    MoneyScale scale = MoneyScale::TenThousandYuan;

    friend bool operator==(const FundTableRow&, const FundTableRow&) = default;
};

std::vector<TableColumn<FundTableRow>> fundColumns();
QString scaleWord(MoneyScale scale); // 元, 万元, 亿元

} // namespace taizhang
