// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/profilebook.h"
#include "core/exchange/valuetable.h"

#include <optional>
#include <variant>
#include <vector>

namespace taizhang {

using FigureTable = std::variant<FundTable, IndicatorTable>;

// A table of figures as read with what was remembered for its shape, if anything was.
struct RememberedFigures
{
    FigureTable table;
    std::vector<FigureColumn> columns; // as first read, before any correction
    std::optional<ImportProfile> profile; // nothing: none fits, or the table could not be read with it
    std::vector<FigureColumn> corrections; // that it was read with

    const std::vector<FigureColumn>& meanings() const; // as read
    const CellAccount& cells() const;
    const std::vector<ValueIssue>& issues() const;
    const std::vector<std::pair<CellRef, CellFate>>& fates() const;
    std::vector<CellRef> places() const; // of the rows: the cells with their names
};

// readFundTable() or readIndicatorTable(), with its errors.
Result<FigureTable> readFigures(
    ImportKind kind, const SourceDocument& document, const UnitDirectory& directory, const ValueTableOptions& options);
// The same, then once more with the profile of the table's shape.
Result<RememberedFigures> readRemembered(ImportKind kind, const SourceDocument& document,
    const UnitDirectory& directory, const ValueTableOptions& options, const ProfileBook& book);

// What a document seems to bring. Figures only where most rows of a table hold some and more of its columns are known
// as such than as those of a task list; what is unclear is a list of tasks.
ImportKind likelyKind(const SourceDocument& document, const UnitDirectory& directory, const ValueTableOptions& options);

} // namespace taizhang
