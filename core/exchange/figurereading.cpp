// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figurereading.h"

#include "core/exchange/tasklistreader.h"

#include <algorithm>
#include <set>

namespace taizhang {

namespace {

template <class Table>
Result<FigureTable> asFigures(Result<Table> table)
{
    return table ? Result<FigureTable>(FigureTable(std::move(*table))) : table.error();
}

bool holdsFigures(const FundRow& row)
{
    return row.item.budget || row.item.allocated || row.paid || !row.payments.empty() || !row.listed.empty();
}

bool holdsFigures(const IndicatorRow& row)
{
    return !row.targets.empty() || !row.readings.empty();
}

template <class Columns>
int knownColumns(const Columns& columns)
{
    using Meaning = decltype(columns.front().field);
    std::set<Meaning> known;
    for (const auto& column : columns)
        known.insert(column.field);
    known.erase(Meaning::None);
    return static_cast<int>(known.size());
}

// How much of the document is understood as a table of this kind; 0 where it is none.
template <class Table>
int likeness(const Result<Table>& table)
{
    if (!table)
        return 0;
    const auto figures
        = std::count_if(table->rows.begin(), table->rows.end(), [](const auto& row) { return holdsFigures(row); });
    const bool most = figures > 0 && 2 * figures >= static_cast<qsizetype>(table->rows.size());
    return most ? knownColumns(table->columns) : 0;
}

} // namespace

const std::vector<FigureColumn>& RememberedFigures::meanings() const
{
    return std::visit(
        [](const auto& read) -> const auto& { return read.columns; }, table);
}

const CellAccount& RememberedFigures::cells() const
{
    return std::visit(
        [](const auto& read) -> const auto& { return read.cells; }, table);
}

const std::vector<ValueIssue>& RememberedFigures::issues() const
{
    return std::visit(
        [](const auto& read) -> const auto& { return read.issues; }, table);
}

const std::vector<std::pair<CellRef, CellFate>>& RememberedFigures::fates() const
{
    return std::visit(
        [](const auto& read) -> const auto& { return read.fates; }, table);
}

std::vector<CellRef> RememberedFigures::places() const
{
    std::vector<CellRef> places;
    std::visit(
        [&places](const auto& read) {
            for (const auto& row : read.rows)
                places.push_back(row.where);
        },
        table);
    return places;
}

Result<FigureTable> readFigures(
    ImportKind kind, const SourceDocument& document, const UnitDirectory& directory, const ValueTableOptions& options)
{
    return kind == ImportKind::Funds ? asFigures(readFundTable(document, directory, options))
                                     : asFigures(readIndicatorTable(document, directory, options));
}

Result<RememberedFigures> readRemembered(ImportKind kind, const SourceDocument& document,
    const UnitDirectory& directory, const ValueTableOptions& options, const ProfileBook& book)
{
    Result<FigureTable> table = readFigures(kind, document, directory, options);
    if (!table)
        return table.error();
    RememberedFigures reading{std::move(*table), {}, std::nullopt, options.columns};
    reading.columns = reading.meanings();
    const ImportProfile* profile = book.find(kind, shapeOf(reading.columns));
    if (profile == nullptr)
        return reading;
    ValueTableOptions corrected = options;
    corrected.columns = correctedColumns(*profile, reading.columns);
    Result<FigureTable> again = readFigures(kind, document, directory, corrected);
    if (!again)
        return reading;
    reading.table = std::move(*again);
    reading.profile = *profile;
    reading.corrections = corrected.columns;
    return reading;
}

ImportKind likelyKind(const SourceDocument& document, const UnitDirectory& directory, const ValueTableOptions& options)
{
    const int funds = likeness(readFundTable(document, directory, options));
    const int indicators = likeness(readIndicatorTable(document, directory, options));
    if (funds == 0 && indicators == 0)
        return ImportKind::Tasks;
    const auto tasks = readTaskList(document, directory, ImportOptions());
    const bool outline = tasks && tasks->columns.empty();
    if (outline || (tasks && knownColumns(tasks->columns) >= std::max(funds, indicators)))
        return ImportKind::Tasks;
    return funds >= indicators ? ImportKind::Funds : ImportKind::Indicators;
}

} // namespace taizhang
