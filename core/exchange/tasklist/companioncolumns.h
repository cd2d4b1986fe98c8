// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/tableheader.h"

#include <optional>

namespace taizhang {

// Rows of a table that hold data, for looking at what its columns contain.
struct RowRange
{
    int first = 0;
    int last = -1;
};

// 单位 | 角色: a column of units and one beside it that says the role of each.
struct RoleColumns
{
    int units = -1;
    int roles = -1;
};

// 完成年份 | 完成月份: one deadline in two columns.
struct YearColumns
{
    int years = -1;
    int months = -1;
};

std::optional<RoleColumns> roleColumns(const TableGrid& grid, const TableHeader& header, RowRange rows);
std::optional<YearColumns> yearColumns(const TableGrid& grid, const TableHeader& header, RowRange rows);

} // namespace taizhang
