// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/snapshot.h"
#include "core/ledger/valueplan.h"

#include <optional>
#include <vector>

namespace taizhang {

// A row of a funds table held against the ledger: what would be stored. What a row leaves out stays as it is.
struct PlannedFund
{
    ValueRowPlan row;
    FundItem item; // with the id of the known one
    bool itemDiffers = true;
    // Of a total or of a period, what is new beyond the known payments; with the id of a known one, what corrects it.
    std::vector<Disbursement> payments;
};

std::vector<PlannedFund> planFunds(const Snapshot& snapshot, const FundTable& table, std::vector<ValueIssue>& issues);

} // namespace taizhang
