// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablebuilder.h"

#include "core/exchange/limits.h"
#include "core/model/textnormal.h"

#include <algorithm>
#include <iterator>

namespace taizhang {

namespace {

bool before(const Cell& a, const Cell& b)
{
    return std::pair(a.row, a.column) < std::pair(b.row, b.column);
}

bool atSameAddress(const Cell& a, const Cell& b)
{
    return a.row == b.row && a.column == b.column;
}

} // namespace

TableBuilder::TableBuilder(TableKind kind, QString name, ReadContext& context)
    : m_context(context)
{
    m_table.kind = kind;
    m_table.name = std::move(name);
}

QString TableBuilder::where(int row, int column) const
{
    return m_table.name + u'!' + cellAddress(row, column);
}

// Ranges may be as many as a hostile file likes, so each costs the same little.
void TableBuilder::hideColumns(int first, int last)
{
    first = std::max(first, 0);
    last = std::min(last, limits::columns - 1);
    if (first > last)
        return;
    m_hiddenSteps.resize(static_cast<size_t>(limits::columns) + 1);
    ++m_hiddenSteps[static_cast<size_t>(first)];
    --m_hiddenSteps[static_cast<size_t>(last) + 1];
}

std::optional<Error> TableBuilder::add(Cell cell)
{
    if (cell.text.isEmpty())
        return std::nullopt;
    if (cell.row >= limits::rows)
        return m_context.tooLarge(QStringLiteral("rows"), limits::rows, where(cell.row, cell.column));
    if (cell.column >= limits::columns)
        return m_context.tooLarge(QStringLiteral("columns"), limits::columns, where(cell.row, cell.column));
    if (cell.text.size() > limits::cellText)
        return m_context.tooLarge(QStringLiteral("cell-text"), limits::cellText, where(cell.row, cell.column));
    if (std::optional<Error> error = m_context.spendText(cell.text.size()))
        return error;
    if (cell.error)
        m_context.note(NoteCode::ErrorCell, where(cell.row, cell.column), cell.text);
    m_table.rows = std::max(m_table.rows, cell.row + 1);
    m_table.columns = std::max(m_table.columns, cell.column + 1);
    m_table.cells.push_back(std::move(cell));
    return std::nullopt;
}

// A cell that is bold throughout says no more than a plain one.
void TableBuilder::emphasize(const Cell& cell, const QStringList& parts)
{
    const QString emphasized = withoutSpaces(parts.join(QString()));
    const bool some = !emphasized.isEmpty() && emphasized.size() < withoutSpaces(cell.text).size();
    if (some && m_table.emphasis.size() < limits::emphasizedCells)
        m_table.emphasis.push_back({cell.row, cell.column, parts});
}

void TableBuilder::sortEmphasis()
{
    std::stable_sort(
        m_table.emphasis.begin(), m_table.emphasis.end(), [](const CellEmphasis& a, const CellEmphasis& b) {
            return std::pair(a.row, a.column) < std::pair(b.row, b.column);
        });
}

Result<Table> TableBuilder::finish()
{
    sortCells();
    sortEmphasis();
    if (const std::optional<Error> error = coverAreas())
        return *error;
    listHidden();
    return std::move(m_table);
}

void TableBuilder::sortCells()
{
    std::vector<Cell>& cells = m_table.cells;
    if (!std::is_sorted(cells.begin(), cells.end(), before))
        std::stable_sort(cells.begin(), cells.end(), before);
    cells.erase(std::unique(cells.begin(), cells.end(), atSameAddress), cells.end());
}

// What all areas cover is counted before a cell of it is made.
std::optional<Error> TableBuilder::clipAreas()
{
    qint64 total = 0;
    for (CellArea& area : m_areas) {
        area.lastRow = std::min(area.lastRow, m_table.rows - 1);
        area.lastColumn = std::min(area.lastColumn, m_table.columns - 1);
        const qint64 height = qint64(area.lastRow) - area.firstRow + 1;
        const qint64 width = qint64(area.lastColumn) - area.firstColumn + 1;
        if (height > 0 && width > 0 && height * width > 1)
            total += height * width;
        else
            area.lastRow = area.firstRow - 1; // nothing of it is left
        if (std::optional<Error> error = m_context.checkCells(total))
            return error;
    }
    return m_context.spendCells(total);
}

std::optional<Error> TableBuilder::coverAreas()
{
    if (m_areas.empty() || m_table.rows == 0)
        return std::nullopt;
    if (std::optional<Error> error = clipAreas())
        return error;
    m_occupied.resize(static_cast<size_t>(m_table.rows) * static_cast<size_t>(m_table.columns));
    for (size_t i = 0; i < m_areas.size(); ++i) {
        const CellArea& area = m_areas[i];
        if (area.lastRow < area.firstRow || !occupy(area))
            continue;
        for (int row = area.firstRow; row <= area.lastRow; ++row) {
            for (int column = area.firstColumn; column <= area.lastColumn; ++column)
                m_covered.push_back({row, column, i});
        }
    }
    insertCovered();
    return std::nullopt;
}

// Areas that overlap an earlier one are no areas: office programs repair such files by dropping them.
bool TableBuilder::occupy(const CellArea& area)
{
    const auto start = [this, &area](int row) {
        return m_occupied.begin() + (std::ptrdiff_t(row) * m_table.columns + area.firstColumn);
    };
    const int width = area.lastColumn - area.firstColumn + 1;
    for (int row = area.firstRow; row <= area.lastRow; ++row) {
        if (std::find(start(row), start(row) + width, true) != start(row) + width)
            return false;
    }
    for (int row = area.firstRow; row <= area.lastRow; ++row)
        std::fill_n(start(row), width, true);
    return true;
}

// `cell` is the one that was read at a covered address, or an empty one there.
void TableBuilder::mergeInto(Cell& cell, const Covered& covered)
{
    const CellArea& area = m_areas[covered.area];
    if (covered.row == area.firstRow && covered.column == area.firstColumn) {
        cell.rowSpan = area.lastRow - area.firstRow + 1;
        cell.columnSpan = area.lastColumn - area.firstColumn + 1;
        return;
    }
    if (!cell.text.isEmpty())
        m_context.note(NoteCode::CoveredTextSkipped, where(cell.row, cell.column), cell.text);
    cell = Cell();
    cell.row = covered.row;
    cell.column = covered.column;
    cell.continuation = true;
}

void TableBuilder::insertCovered()
{
    std::sort(m_covered.begin(), m_covered.end(),
        [](const Covered& a, const Covered& b) { return std::pair(a.row, a.column) < std::pair(b.row, b.column); });
    std::vector<Cell> merged;
    merged.reserve(m_table.cells.size() + m_covered.size());
    auto cell = m_table.cells.begin();
    const auto end = m_table.cells.end();
    for (const Covered& covered : m_covered) {
        Cell empty;
        empty.row = covered.row;
        empty.column = covered.column;
        while (cell != end && before(*cell, empty))
            merged.push_back(std::move(*cell++));
        merged.push_back(cell != end && atSameAddress(*cell, empty) ? std::move(*cell++) : std::move(empty));
        mergeInto(merged.back(), covered);
    }
    merged.insert(merged.end(), std::move_iterator(cell), std::move_iterator(end));
    m_table.cells = std::move(merged);
}

void TableBuilder::listHidden()
{
    std::sort(m_hiddenRows.begin(), m_hiddenRows.end());
    m_hiddenRows.erase(std::unique(m_hiddenRows.begin(), m_hiddenRows.end()), m_hiddenRows.end());
    m_hiddenRows.erase(std::lower_bound(m_hiddenRows.begin(), m_hiddenRows.end(), m_table.rows), m_hiddenRows.end());
    m_table.hiddenRows = std::move(m_hiddenRows);
    m_hiddenSteps.resize(static_cast<size_t>(limits::columns) + 1);
    int covering = 0;
    for (int column = 0; column < m_table.columns; ++column) {
        covering += m_hiddenSteps[static_cast<size_t>(column)];
        if (covering > 0)
            m_table.hiddenColumns.push_back(column);
    }
    if (!m_table.hiddenRows.empty() || !m_table.hiddenColumns.empty())
        m_context.note(NoteCode::HiddenRows, m_table.name);
}

} // namespace taizhang
