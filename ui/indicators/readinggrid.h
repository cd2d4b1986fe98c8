// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/indicators.h"
#include "ui/indicators/periods.h"
#include "ui/shared/tablemodel.h"

#include <vector>

namespace taizhang {

// A period of an indicator or of one of its members.
struct GridCell
{
    std::vector<IndicatorReading> readings; // that lie in the period, by day
    QString warning; // what is wrong with them

    friend bool operator==(const GridCell&, const GridCell&) = default;
};

// A line of the grid: an indicator's whole, or one member of its dimension.
struct GridRow
{
    qint64 key = 0; // stable while the indicator's members stay
    Indicator card;
    QString member;
    QString target;
    std::optional<IndicatorReading> last; // newest before the first period, else the newest of all
    std::vector<GridCell> cells; // one for each period

    friend bool operator==(const GridRow&, const GridRow&) = default;
};

std::vector<GridRow> gridRows(Ledger& ledger, const std::vector<DaySpan>& periods);
std::vector<TableColumn<GridRow>> gridColumns(const std::vector<DaySpan>& periods, bool editable);
// The period that a column key stands for.
std::optional<size_t> periodOfColumn(const QString& key);

// What is to be stored for typed cells.
struct GridChange
{
    std::vector<IndicatorReading> recorded;
    std::vector<ReadingId> removed; // cells that were emptied
};
// Takes up what was typed into a cell: as people write it (近3000项, 50家); empty takes the value away. ValueInvalid
// for what is no figure, and for a period with several values, which are changed one by one.
Result<void> addTo(GridChange& change, const GridRow& row, const DaySpan& period, size_t cell, const QString& typed);

} // namespace taizhang
