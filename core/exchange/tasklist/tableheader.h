// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/headerwords.h"
#include "core/exchange/tasklist/tablegrid.h"

#include <optional>
#include <vector>

namespace taizhang {

struct HeaderColumn
{
    int column = 0;
    QString text; // outer header first
    HeaderMeaning meaning;
};

// The header rows of a table and what they say of its columns.
struct TableHeader
{
    int firstRow = 0;
    int lastRow = 0;
    std::vector<HeaderColumn> columns; // those with a text

    bool has(Field field) const;
    const HeaderColumn* at(int column) const;
};

// What a header tells of the table below it.
enum class TableNature
{
    TaskList,
    NoUnits, // tasks, but no column of units
    Foreign, // a table of something else: funds, indicators, resolutions ...
    Hidden, // a list on a hidden sheet, beside lists that are seen
    Unknown,
};

// The header that begins at a row, of one to three rows; nothing if the row does not read like one.
std::optional<TableHeader> headerAt(const TableGrid& grid, int row, const HeaderWords& words);
// The same for a row that is known to be one.
TableHeader headerIn(const TableGrid& grid, int row, const HeaderWords& words);
// `listTitle`: the table or sheet is called 任务清单 or the like, which settles doubtful cases.
TableNature natureOf(const TableHeader& header, bool listTitle);
// The kind of table whose words a Foreign header uses: "funds" ...
QString foreignKind(const TableHeader& header);

} // namespace taizhang
