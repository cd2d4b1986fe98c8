// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/namedcolumns.h"

#include "core/exchange/tasklist/numberlabel.h"
#include "core/exchange/tasklist/tableheader.h"
#include "core/exchange/tasklist/unitcell.h"
#include "core/exchange/tasklistreader.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

constexpr qsizetype longestTitle = 30; // of a column

bool saysTitle(const QString& text)
{
    return text.size() <= longestTitle && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

// What lies below a header says nothing of it, and may be very long.
Table topOf(const Table& table, int rows)
{
    const auto end = std::lower_bound(
        table.cells.begin(), table.cells.end(), rows, [](const Cell& cell, int row) { return cell.row < row; });
    Table top;
    top.rows = std::min(table.rows, rows);
    top.columns = table.columns;
    top.cells.assign(table.cells.begin(), end);
    return top;
}

std::vector<bool> usedColumns(const Table& table)
{
    std::vector<bool> used(static_cast<std::size_t>(table.columns));
    int open = table.columns;
    for (auto cell = table.cells.begin(); cell != table.cells.end() && open > 0; ++cell) {
        auto known = used[static_cast<std::size_t>(cell->column)];
        if (!known && !cell->text.isEmpty()) {
            known = true;
            --open;
        }
    }
    return used;
}

// Latin, and without figures and marks: it passes for a header key.
QString contentKind(const TableGrid& grid, int column)
{
    static const QRegularExpression several(QStringLiteral("[、，,；;\\n]"));
    static const QRegularExpression time(QStringLiteral("[0-9]\\s*[年月]|季度|长期|年底|[0-9]{4}[-./][0-9]"));
    int filled = 0;
    int counts = 0;
    int units = 0;
    int times = 0;
    for (int row = 0; row < std::min(grid.rows(), headerSearchRows); ++row) {
        const QString text = grid.text(row, column);
        filled += text.isEmpty() ? 0 : 1;
        counts += isNumberCell(text) ? 1 : 0;
        units += looksLikeUnit(text.section(several, 0, 0)) ? 1 : 0;
        times += text.contains(time) ? 1 : 0;
    }
    const auto mostly = [filled](int count) { return filled > 0 && count * 4 >= filled * 3; };
    return mostly(counts) ? QStringLiteral("count")
        : mostly(units)   ? QStringLiteral("unit")
        : mostly(times)   ? QStringLiteral("time")
                          : QStringLiteral("text");
}

} // namespace

int likelyHeaderRow(const Table& table)
{
    std::vector<int> titles(static_cast<std::size_t>(std::min(table.rows, headerSearchRows)));
    for (const Cell& cell : table.cells) {
        if (cell.row >= static_cast<int>(titles.size()))
            break;
        titles[static_cast<std::size_t>(cell.row)] += saysTitle(cell.text) ? 1 : 0;
    }
    const auto most = std::max_element(titles.begin(), titles.end()); // the first of equals
    return most == titles.end() ? 0 : static_cast<int>(most - titles.begin());
}

std::vector<ColumnMeaning> columnsBelow(const SourceDocument& document, const HeaderRow& header)
{
    const Table& table = document.tables.at(static_cast<std::size_t>(header.table));
    const std::vector<bool> used = usedColumns(table);
    const Table top = topOf(table, header.row + headerSearchRows);
    const TableGrid grid(top, tidied);
    TableHeader found;
    if (header.row >= 0 && header.row < grid.rows())
        found = headerIn(grid, header.row, HeaderWords::builtIn());
    std::vector<ColumnMeaning> columns;
    for (int column = 0; column < grid.columns(); ++column) {
        const HeaderColumn* head = found.at(column);
        if (head != nullptr)
            columns.push_back({header.table, column, head->meaning.field, head->text, std::nullopt});
        else if (used[static_cast<std::size_t>(column)])
            columns.push_back({header.table, column, Field::None, {}, std::nullopt});
    }
    return columns;
}

std::vector<ColumnMeaning> columnsByContent(const SourceDocument& document, int table)
{
    std::vector<ColumnMeaning> columns = columnsBelow(document, {table, -1});
    const Table top = topOf(document.tables.at(static_cast<std::size_t>(table)), headerSearchRows);
    const TableGrid grid(top, tidied);
    for (ColumnMeaning& column : columns) {
        const QString letters = cellAddress(0, column.column).chopped(1);
        column.header = QStringLiteral("untitled ") + letters + u' ' + contentKind(grid, column.column);
    }
    return columns;
}

} // namespace taizhang
