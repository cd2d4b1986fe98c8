// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/tablegrid.h"

#include <algorithm>

namespace taizhang {

TableGrid::TableGrid(const Table& table, const TextFilter& filter)
    : m_table(&table)
    , m_spans(static_cast<std::size_t>(std::max(0, table.columns)))
{
    m_texts.reserve(table.cells.size());
    m_rowStart.assign(static_cast<std::size_t>(std::max(0, table.rows)) + 1, table.cells.size());
    int next = 0;
    for (std::size_t index = 0; index < table.cells.size(); ++index) {
        const Cell& cell = table.cells[index];
        m_texts.push_back(cell.continuation ? QString() : filter(cell.text));
        while (next <= cell.row && next < static_cast<int>(m_rowStart.size()))
            m_rowStart[static_cast<std::size_t>(next++)] = index;
        const bool merged = !cell.continuation && cell.rowSpan > 1;
        if (merged && cell.column < table.columns)
            m_spans[static_cast<std::size_t>(cell.column)].push_back({cell.row, cell.row + cell.rowSpan - 1, &cell});
    }
}

const Cell* TableGrid::cell(int row, int column) const
{
    if (row < 0 || row >= rows())
        return nullptr;
    const auto begin = m_table->cells.begin() + static_cast<qsizetype>(m_rowStart[static_cast<std::size_t>(row)]);
    const auto end = m_table->cells.begin() + static_cast<qsizetype>(m_rowStart[static_cast<std::size_t>(row) + 1]);
    const auto found
        = std::lower_bound(begin, end, column, [](const Cell& c, int wanted) { return c.column < wanted; });
    return found != end && found->column == column ? &*found : nullptr;
}

QString TableGrid::text(int row, int column) const
{
    const Cell* found = cell(row, column);
    return found == nullptr ? QString() : m_texts[static_cast<std::size_t>(found - m_table->cells.data())];
}

const Cell* TableGrid::cover(int row, int column) const
{
    if (column < 0 || column >= columns())
        return nullptr;
    const std::vector<Span>& spans = m_spans[static_cast<std::size_t>(column)];
    const auto after = std::upper_bound(
        spans.begin(), spans.end(), row, [](int wanted, const Span& span) { return wanted < span.firstRow; });
    if (after != spans.begin() && row <= std::prev(after)->lastRow)
        return std::prev(after)->anchor;
    return cell(row, column);
}

QString TableGrid::filled(int row, int column) const
{
    const Cell* found = cover(row, column);
    return found == nullptr ? QString() : m_texts[static_cast<std::size_t>(found - m_table->cells.data())];
}

bool TableGrid::continuesDown(int row, int column) const
{
    const Cell* found = cover(row, column);
    return found != nullptr && found->row < row;
}

bool TableGrid::blank(int row) const
{
    return filledColumns(row).empty();
}

std::vector<int> TableGrid::filledColumns(int row) const
{
    std::vector<int> columns;
    if (row < 0 || row >= rows())
        return columns;
    const std::size_t end = m_rowStart[static_cast<std::size_t>(row) + 1];
    for (std::size_t index = m_rowStart[static_cast<std::size_t>(row)]; index < end; ++index) {
        if (!m_texts[index].isEmpty())
            columns.push_back(m_table->cells[index].column);
    }
    return columns;
}

} // namespace taizhang
