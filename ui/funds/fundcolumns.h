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

std::vector<TableColumn<FundTableRow>> fundColumns(bool editable);
QString scaleName(MoneyScale scale); // 元, 万元, 亿元
// How much is planned and paid in these items together; amounts for each member (各15万元) are in no sum.
QString fundTotalText(const std::vector<const FundView*>& funds);

} // namespace taizhang
