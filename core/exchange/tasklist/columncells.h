// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/companioncolumns.h"
#include "core/exchange/tasklist/tablegrid.h"

#include <functional>

namespace taizhang {

// What the cells of a column have in common. The grid outlives it; of a long table the first rows tell enough.
class ColumnCells
{
public:
    ColumnCells(const TableGrid& grid, RowRange rows);

    RowRange rows() const { return m_rows; }
    int filled(int column) const;
    // Per cent of the filled cells; 0 for an empty column.
    int share(int column, const std::function<bool(const QString&)>& matches) const;
    // 1.… 2.… 3.… through the whole column, where measures begin anew below each title.
    bool runOn(int column) const;
    // What groups the tasks holds for several of them; a text for each row is its task.
    bool differInEveryRow(int column) const;

private:
    const TableGrid& m_grid;
    RowRange m_rows;
};

} // namespace taizhang
