// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/valueplan.h"
#include "ui/imports/reviewrow.h"
#include "ui/shared/tablemodel.h"

#include <vector>

namespace taizhang {

// A row of a table of figures in its review.
struct ValueReviewRow
{
    qint64 index = 0; // in the plan
    ValueRowPlan plan;
    ReviewFlags flags;

    friend bool operator==(const ValueReviewRow&, const ValueReviewRow&) = default;
};

std::vector<TableColumn<ValueReviewRow>> valueReviewColumns();
// What was typed into the column that says whether a row is taken.
bool saysTake(const QString& typed);

} // namespace taizhang
