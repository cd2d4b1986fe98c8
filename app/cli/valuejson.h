// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"

#include <functional>
#include <vector>

namespace taizhang::cli {

// The number that people know a task by.
using TaskNumbers = std::function<QString(TaskId)>;
TaskNumbers taskNumbers(const Ledger& ledger); // outlives what is returned

// Funds and indicators for programs: exact 分 and basis points as integers, amounts also in 元 as decimal text, figures
// as decimal text, each with hedge and words as written, and what follows from them.
QJsonObject fundJson(const FundView& view, const std::vector<Disbursement>& disbursements, const TaskNumbers& numbers);
// `findings` are those of all indicators.
QJsonObject indicatorJson(Ledger& ledger, const IndicatorView& view, const std::vector<IndicatorFinding>& findings);

} // namespace taizhang::cli
