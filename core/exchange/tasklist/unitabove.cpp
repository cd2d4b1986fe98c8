// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/unitabove.h"

#include "core/exchange/tasklist/labelledtext.h"
#include "core/exchange/tasklist/unitcell.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

constexpr int nearestLines = 3; // before a table of a document

// 责任单位：区委组织部　　填报人：…
std::optional<RawText> unitsOfLine(const QString& line, const CellRef& where, const HeaderWords& words)
{
    static const QRegularExpression gap(QStringLiteral("(*UCP)\\s{2,}|\\s+(?=[^\\s:：]{2,6}[:：])"));
    const LabelledText labelled = labelledText(line, words);
    for (const LabelledPart& part : labelled.parts) {
        if (part.field() != Field::LeadUnit && part.field() != Field::ResponsibleUnit)
            continue;
        const QString units = part.text.section(gap, 0, 0);
        const UnitCell cell = parseUnitCell(units, words, UnitDirectory());
        const bool named = !cell.units.empty()
            && std::all_of(
                cell.units.begin(), cell.units.end(), [](const auto& unit) { return looksLikeUnit(unit.written); });
        if (named)
            return RawText{units, where, std::nullopt, part.field(), part.meaning, {}};
    }
    return std::nullopt;
}

// 责任单位： | 区委组织部
std::optional<RawText> unitsOfRow(const TableGrid& grid, const CellRef& row, const HeaderWords& words)
{
    const std::vector<int> filled = grid.filledColumns(row.row);
    for (std::size_t i = 0; i < filled.size(); ++i) {
        CellRef where{row.table, row.row, filled[i]};
        QString line = grid.text(row.row, filled[i]);
        if (line.endsWith(u'：') || line.endsWith(u':')) {
            where.column = i + 1 < filled.size() ? filled[i + 1] : where.column;
            line += grid.text(row.row, where.column);
        }
        if (std::optional<RawText> units = unitsOfLine(line, where, words))
            return units;
    }
    return std::nullopt;
}

} // namespace

std::optional<RawText> unitAbove(
    const std::vector<TableGrid>& grids, const ScannedTable& table, const HeaderWords& words)
{
    const auto index = static_cast<std::size_t>(table.table);
    for (auto row = table.leadIn.rbegin(); row != table.leadIn.rend(); ++row) {
        if (std::optional<RawText> units = unitsOfRow(grids[index], {table.table, row->row, 0}, words))
            return units;
    }
    if (index == 0 || grids[index - 1].table().kind != TableKind::Paragraphs || table.header.firstRow > nearestLines)
        return std::nullopt;
    const TableGrid& before = grids[index - 1];
    for (int row = before.rows() - 1; row >= std::max(0, before.rows() - nearestLines); --row) {
        if (std::optional<RawText> units = unitsOfRow(before, {table.table - 1, row, 0}, words))
            return units;
    }
    return std::nullopt;
}

} // namespace taizhang
