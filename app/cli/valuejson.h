// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"

#include <vector>

namespace taizhang::cli {

// Funds and indicators for programs: exact 分 and basis points as integers, amounts also in 元 as decimal text, figures
// as decimal text, each with hedge and words as written, and what follows from them.
QJsonObject fundJson(const FundView& view, const std::vector<Disbursement>& disbursements);
QJsonObject indicatorJson(const IndicatorView& view, const std::vector<IndicatorReading>& readings);

} // namespace taizhang::cli
