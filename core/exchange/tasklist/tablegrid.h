// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QString>

#include <functional>
#include <vector>

namespace taizhang {

// A table seen as a grid in which merged areas can be asked from any of their cells. Keeps a pointer to the table.
class TableGrid
{
public:
    using TextFilter = std::function<QString(const QString&)>;

    // `filter` tidies (or cleans) every text once.
    TableGrid(const Table& table, const TextFilter& filter);

    const Table& table() const { return *m_table; }
    int rows() const { return m_table->rows; }
    int columns() const { return m_table->columns; }

    // The cell at the address; nothing for an empty cell.
    const Cell* cell(int row, int column) const;
    // The cell's own text; empty inside a merged area but for its first cell.
    QString text(int row, int column) const;
    // The first cell of a vertical merge in this column that covers the address, else cell().
    const Cell* cover(int row, int column) const;
    // Text of cover(): merged-down cells filled.
    QString filled(int row, int column) const;
    // Whether the address lies inside a merged area, below its first cell and in its first column.
    bool continuesDown(int row, int column) const;
    bool blank(int row) const;
    // Columns with own text, in order.
    std::vector<int> filledColumns(int row) const;

private:
    struct Span
    {
        int firstRow = 0;
        int lastRow = 0;
        const Cell* anchor = nullptr;
    };

    const Table* m_table;
    std::vector<QString> m_texts; // parallel to the table's cells
    std::vector<std::size_t> m_rowStart; // first cell of each row, one past the end at the back
    std::vector<std::vector<Span>> m_spans; // vertical merges per column, by row
};

} // namespace taizhang
