// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/columnplan.h"
#include "core/exchange/tasklist/rawtask.h"

#include <optional>

namespace taizhang {

// A run of body rows below one header.
struct TableSection
{
    const TableGrid* grid = nullptr;
    int table = 0; // index in the document
    TableHeader header;
    int firstRow = 0;
    int lastRow = 0;
    ColumnPlan plan;
    std::optional<RawText> unit; // of all tasks, where no column says who leads
};

} // namespace taizhang
