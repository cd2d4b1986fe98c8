// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/listrefusal.h"

#include <algorithm>

namespace taizhang {

namespace {

QString foundInstead(const std::vector<TableGrid>& grids, const std::vector<ScannedTable>& tables)
{
    const auto foreign = std::find_if(
        tables.begin(), tables.end(), [](const ScannedTable& table) { return table.nature == TableNature::Foreign; });
    if (foreign != tables.end())
        return foreignKind(foreign->header);
    if (!tables.empty())
        return QStringLiteral("no-tasks");
    if (std::any_of(
            grids.begin(), grids.end(), [](const TableGrid& grid) { return grid.rows() > 1 && grid.columns() > 1; }))
        return QStringLiteral("table");
    const bool text = std::any_of(grids.begin(), grids.end(), [](const TableGrid& grid) { return grid.rows() > 0; });
    return text ? QStringLiteral("prose") : QStringLiteral("nothing");
}

} // namespace

QString whyNoList(const ScannedTable& table)
{
    switch (table.nature) {
    case TableNature::TaskList:
        return QStringLiteral("no rows with tasks");
    case TableNature::NoUnits:
        return QStringLiteral("no column of units");
    case TableNature::Foreign:
        return QStringLiteral("a table of ") + foreignKind(table.header);
    case TableNature::Hidden:
        return QStringLiteral("hidden sheet");
    case TableNature::Unknown:
        break;
    }
    return QStringLiteral("no column of tasks");
}

Error listRefusal(const QString& fileName, const std::vector<TableGrid>& grids, const std::vector<ScannedTable>& tables)
{
    Error refusal{ErrorCode::ImportNoTaskList, {fileName, foundInstead(grids, tables)}, {}};
    for (const ScannedTable& table : tables) {
        if (table.nature == TableNature::NoUnits)
            refusal.code = ErrorCode::ImportNoUnitColumn;
        refusal.args << grids[static_cast<std::size_t>(table.table)].table().name << whyNoList(table);
    }
    return refusal;
}

std::optional<Error> moreThan(std::size_t limit, const QString& what, std::size_t count)
{
    return count > limit ? std::optional(Error{ErrorCode::ImportTooLarge, {what, QString::number(limit)}, {}})
                         : std::nullopt;
}

} // namespace taizhang
