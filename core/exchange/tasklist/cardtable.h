// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/headerwords.h"
#include "core/exchange/tasklist/tablegrid.h"

#include <QString>

#include <vector>

namespace taizhang {

// Tables whose labels stand beside the values, not above them.
enum class TableLayout
{
    Rows, // as most lists, or none of the others
    Cards, // label | value | label | value, several rows a task
    Columns, // labels in the first column, then one column a task
};

TableLayout layoutOf(const TableGrid& grid, const HeaderWords& words);

// A cell's text as a labelled line: 经费预算（万元） | 300 is 经费预算：300万元.
struct CardLine
{
    int row = 0;
    int column = 0; // of the value
    QString label;
    QString text;
};

// Whether the label names the number or the title of a task; both come before all else that is said of it.
bool beginsTask(const QString& label, const HeaderWords& words);
// The lines of a row of a card, also for labels without value; none where the row is not one, or a header.
std::vector<CardLine> cardRow(const TableGrid& grid, int row, const HeaderWords& words);
// The lines of one task's column in a table with one column a task.
std::vector<CardLine> cardColumn(const TableGrid& grid, int column, const HeaderWords& words);

} // namespace taizhang
