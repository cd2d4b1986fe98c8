// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/tableheader.h"
#include "core/exchange/tasklistreader.h"

#include <vector>

namespace taizhang {

// What each column of a task table is for, settled between header words, the cells below and the user's corrections.
struct ColumnPlan
{
    int number = -1; // columns; -1: none
    int title = -1;
    int roles = -1; // says the role of the units in the column beside it
    int years = -1; // of the months in the column of deadlines
    std::vector<int> aspects; // outermost first
    std::vector<HeaderColumn> columns; // all, with the settled fields

    std::vector<int> of(Field field) const;
};

// Whether two tables have the same fields in the same columns, as the parts of one table have.
bool sameFields(const ColumnPlan& a, const ColumnPlan& b);

// `corrections`: the user's, for this table. Rows from firstRow to lastRow are the table's body.
ColumnPlan planColumns(const TableGrid& grid, const TableHeader& header, int firstRow, int lastRow,
    const std::vector<ColumnMeaning>& corrections);

} // namespace taizhang
