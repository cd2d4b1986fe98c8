// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/cellfates.h"
#include "core/exchange/tasklist/tablegrid.h"
#include "core/exchange/valuetable.h"

#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

struct ValueColumn
{
    int column = 0;
    ValueField field = ValueField::None;
    QString header; // outer text first
    QString unit; // of the brackets: 万元, 人, %
    bool settled = false; // by the user
};

// What a header word means in one kind of table.
using HeaderReader = ValueField (*)(const QString& word);

struct ValueHeader
{
    int firstRow = 0;
    int lastRow = 0;
    std::vector<ValueColumn> columns;
    QString unit; // 单位：万元 above the table
    QString above; // all text above the header

    const ValueColumn* find(ValueField field) const; // of several the one that the user settled, else the first
};

// What the user said of the columns of one table.
struct ColumnCorrections
{
    const std::vector<FigureColumn>& columns;
    int table = 0;

    const FigureColumn* of(int column) const; // nullptr: nothing
};

// The first row (or two, where the upper one is merged over several columns) that names `needed` and at least one of
// `values`, with what the user said of the columns.
std::optional<ValueHeader> findHeader(const TableGrid& grid, HeaderReader read, ValueField needed,
    const std::vector<ValueField>& values, const ColumnCorrections& corrections);

// The exact text of a cell: of a number its full value, not the rounded one that is shown.
QString exactText(const TableGrid& grid, int row, int column);

} // namespace taizhang
