// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/companioncolumns.h"

#include "core/exchange/tasklist/headerstems.h"
#include "core/exchange/tasklist/rolewords.h"
#include "core/exchange/tasklist/rowkind.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

constexpr int fewestCells = 2; // one cell alone proves nothing of its column

// Whether the data rows say nothing else in the column. A row with one text alone is a chapter or a note.
template <class Matches>
bool holdsOnly(const TableGrid& grid, int column, RowRange rows, Matches matches)
{
    int filled = 0;
    for (int row = rows.first; row <= rows.last; ++row) {
        const QString text = grid.text(row, column);
        if (text.isEmpty() || (grid.filledColumns(row).size() == 1 && !matches(text)))
            continue;
        if (!matches(text))
            return false;
        ++filled;
    }
    return filled >= fewestCells;
}

bool holdsUnits(const HeaderColumn& column)
{
    static const QRegularExpression named(QStringLiteral("^(?:单位|部门|机构)(?:名称)?$"));
    const QString key = headerKey(column.text);
    return isUnitField(column.meaning.field) || isUnitNoun(key) || key.contains(named);
}

} // namespace

std::optional<RoleColumns> roleColumns(const TableGrid& grid, const TableHeader& header, RowRange rows)
{
    RoleColumns found;
    for (const HeaderColumn& column : header.columns) {
        if (!column.meaning.unit.isEmpty()) // marks below the units themselves
            return std::nullopt;
        if (holdsOnly(grid, column.column, rows, isRoleName))
            found.roles = column.column;
    }
    for (const HeaderColumn& column : header.columns) {
        if (column.column != found.roles && holdsUnits(column))
            found.units = column.column;
    }
    return found.units >= 0 && found.roles >= 0 ? std::optional(found) : std::nullopt;
}

std::optional<YearColumns> yearColumns(const TableGrid& grid, const TableHeader& header, RowRange rows)
{
    static const QRegularExpression year(QStringLiteral("^20[0-9]{2}年?度?$"));
    static const QRegularExpression month(QStringLiteral("^(?:1[0-2]|0?[1-9])(?:月份?[底末]?前?)?$"));
    const auto isYear = [](const QString& text) { return withoutSpaces(foldWidth(text)).contains(year); };
    const auto isMonth = [](const QString& text) { return withoutSpaces(foldWidth(text)).contains(month); };
    YearColumns found;
    for (const HeaderColumn& column : header.columns) {
        const QString key = headerKey(column.text);
        const bool timed = column.meaning.field == Field::Deadline || column.meaning.field == Field::MilestoneText;
        if (key.contains(u'年') && holdsOnly(grid, column.column, rows, isYear))
            found.years = column.column;
        else if ((timed || key.contains(u'月')) && holdsOnly(grid, column.column, rows, isMonth))
            found.months = column.column;
    }
    return found.years >= 0 && found.months >= 0 ? std::optional(found) : std::nullopt;
}

} // namespace taizhang
