// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/cellfates.h"
#include "core/exchange/tasklist/tablegrid.h"
#include "core/exchange/valuetable.h"
#include "core/model/figure.h"

#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

enum class ValueField
{
    None,
    Number,
    Name,
    Source,
    Kind,
    Budget,
    Allocated,
    Paid,
    Rate,
    People,
    Firms,
    Talents,
    Policy,
    Owner,
    Unit,
    Target,
    Actual,
    YearOnYear,
    Rank,
    Definition,
    DataSource,
    OnSchedule,
    Years,
    PerUnit,
    UnitCount,
    Tranches,
    Tasks,
    Numerator,
    Denominator,
    Direction,
    StartOn,
    Note,
    Day,
    State,
    Recipients,
    Steps,
    Code,
    Aspect,
    Dimension,
    Members,
    NumeratorName,
    DenominatorName,
    Content,
    Member,
    Value,
    Basis,
    Mark,
};

struct ValueColumn
{
    int column = 0;
    ValueField field = ValueField::None;
    QString header; // outer text first
    QString unit; // of the brackets: 万元, 人, %
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

    const ValueColumn* find(ValueField field) const;
};

// The first row (or two, where the upper one is merged over several columns) that names `needed` and at least one of
// `values`.
std::optional<ValueHeader> findHeader(
    const TableGrid& grid, HeaderReader read, ValueField needed, const std::vector<ValueField>& values);

// The exact text of a cell: of a number its full value, not the rounded one that is shown.
QString exactText(const TableGrid& grid, int row, int column);
MoneyScale scaleOfUnit(const QString& unit, MoneyScale otherwise);

} // namespace taizhang
