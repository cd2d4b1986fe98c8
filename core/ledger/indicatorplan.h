// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/snapshot.h"
#include "core/ledger/valueplan.h"

#include <optional>
#include <vector>

namespace taizhang {

// A row of an indicator table held against the ledger: what would be stored. What a row leaves out stays as it is.
struct PlannedIndicator
{
    ValueRowPlan row;
    Indicator card; // with the id of the known one
    bool cardDiffers = true;
    std::optional<size_t> parentRow; // the row of a new parent
    std::vector<IndicatorTarget> targets; // new and changed ones alone
    std::vector<IndicatorReading> readings; // new and corrected ones alone
};

std::vector<PlannedIndicator> planIndicators(
    const Snapshot& snapshot, const IndicatorTable& table, std::vector<ValueIssue>& issues);

} // namespace taizhang
