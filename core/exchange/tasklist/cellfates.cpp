// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/cellfates.h"

#include <algorithm>

namespace taizhang {

namespace {

// Beyond this a sheet is mostly holes (a stray cell in row 1,048,576), and only its listed cells are counted.
constexpr qint64 densest = 4'000'000;

std::size_t denseSpot(int row, int column, int columns)
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column);
}

CellFate initialFate(const Cell& cell)
{
    if (cell.continuation)
        return CellFate::Merged;
    return cell.text.trimmed().isEmpty() ? CellFate::Empty : CellFate::Ignored;
}

} // namespace

CellFates::CellFates(const std::vector<Table>& tables)
{
    for (std::size_t index = 0; index < tables.size(); ++index) {
        const Table& table = tables[index];
        const bool dense = static_cast<qint64>(table.rows) * table.columns <= densest;
        m_sheets.push_back(dense ? denseSheet(table) : sparseSheet(table, static_cast<int>(index)));
    }
}

CellFates::Sheet CellFates::denseSheet(const Table& table)
{
    Sheet sheet;
    sheet.columns = table.columns;
    sheet.fates.assign(static_cast<std::size_t>(table.rows) * static_cast<std::size_t>(table.columns), CellFate::Empty);
    for (const Cell& cell : table.cells) {
        if (cell.row < table.rows && cell.column < table.columns)
            sheet.fates[denseSpot(cell.row, cell.column, table.columns)] = initialFate(cell);
    }
    return sheet;
}

CellFates::Sheet CellFates::sparseSheet(const Table& table, int index)
{
    Sheet sheet;
    sheet.columns = table.columns;
    sheet.dense = false;
    for (const Cell& cell : table.cells) {
        sheet.listed.push_back({index, cell.row, cell.column});
        sheet.fates.push_back(initialFate(cell));
    }
    return sheet;
}

void CellFates::claim(const CellRef& where, CellFate fate)
{
    Sheet& sheet = m_sheets[static_cast<std::size_t>(where.table)];
    std::size_t position = denseSpot(where.row, where.column, sheet.columns);
    if (!sheet.dense) {
        const auto found = std::lower_bound(sheet.listed.begin(), sheet.listed.end(), where);
        if (found == sheet.listed.end() || *found != where)
            return;
        position = static_cast<std::size_t>(found - sheet.listed.begin());
    }
    if (position < sheet.fates.size() && sheet.fates[position] == CellFate::Ignored)
        sheet.fates[position] = fate;
}

CellAccount CellFates::account() const
{
    CellAccount account;
    for (const Sheet& sheet : m_sheets) {
        const auto count
            = [&](CellFate fate) { return static_cast<int>(std::count(sheet.fates.begin(), sheet.fates.end(), fate)); };
        account.total += static_cast<int>(sheet.fates.size());
        account.field += count(CellFate::Field);
        account.header += count(CellFate::Header);
        account.merged += count(CellFate::Merged);
        account.empty += count(CellFate::Empty);
        account.ignored += count(CellFate::Ignored);
    }
    return account;
}

std::vector<std::pair<CellRef, CellFate>> CellFates::list() const
{
    std::vector<std::pair<CellRef, CellFate>> all;
    for (std::size_t index = 0; index < m_sheets.size(); ++index) {
        const Sheet& sheet = m_sheets[index];
        for (std::size_t i = 0; i < sheet.fates.size(); ++i) {
            const int position = static_cast<int>(i);
            const CellRef where = sheet.dense
                ? CellRef{static_cast<int>(index), position / sheet.columns, position % sheet.columns}
                : sheet.listed[i];
            all.emplace_back(where, sheet.fates[i]);
        }
    }
    return all;
}

} // namespace taizhang
