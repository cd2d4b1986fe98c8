// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table.h"

#include <algorithm>
#include <utility>

namespace taizhang {

const Cell* Table::at(int row, int column) const
{
    const auto before
        = [](const Cell& cell, std::pair<int, int> address) { return std::pair(cell.row, cell.column) < address; };
    const auto found = std::lower_bound(cells.begin(), cells.end(), std::pair(row, column), before);
    return found != cells.end() && found->row == row && found->column == column ? &*found : nullptr;
}

} // namespace taizhang
