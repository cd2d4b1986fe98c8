// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enumnames.h"

#include <QString>

#include <vector>

namespace taizhang {

// What a file brings.
enum class ImportKind
{
    Tasks,
    Funds,
    Indicators
};
std::span<const EnumName<ImportKind>> namesOf(ImportKind);

// Meaning of a column in a table of figures.
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
std::span<const EnumName<ValueField>> namesOf(ValueField);

// What a column of such a table can mean, in the order in which it is offered; None first. Nothing for task lists.
std::vector<ValueField> fieldsOf(ImportKind kind);

// Column of a table of figures with what it was taken for, or is to be taken for.
struct FigureColumn
{
    int table = 0; // index into SourceDocument::tables
    int column = 0;
    ValueField field = ValueField::None;
    QString header; // text of the header cells, outer first

    friend bool operator==(const FigureColumn&, const FigureColumn&) = default;
};

} // namespace taizhang
