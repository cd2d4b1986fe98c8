// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/columnplan.h"

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
};

} // namespace taizhang
