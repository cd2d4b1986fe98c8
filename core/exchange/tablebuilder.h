// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/readcontext.h"
#include "core/exchange/table.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace taizhang {

struct CellArea
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0; // inclusive
    int lastColumn = 0;

    friend bool operator==(const CellArea&, const CellArea&) = default;
};

// Makes one Table from cells in any order, within the limits: the table ends at its last cell with text, merged areas
// are clipped to that, and what a merged area covers becomes continuation cells. Sizes a file claims are never used.
class TableBuilder
{
public:
    TableBuilder(TableKind kind, QString name, ReadContext& context);

    // Cells without text are dropped. Of two cells at one address the first stays.
    std::optional<Error> add(Cell cell);
    // The bold or underlined parts of a cell that was added.
    void emphasize(const Cell& cell, const QStringList& parts);
    void merge(const CellArea& area) { m_areas.push_back(area); }
    void hideRow(int row) { m_hiddenRows.push_back(row); }
    void hideColumns(int first, int last);

    Result<Table> finish();

private:
    struct Covered
    {
        int row;
        int column;
        size_t area; // in m_areas
    };

    QString where(int row, int column) const;
    void sortCells();
    void sortEmphasis();
    std::optional<Error> coverAreas();
    std::optional<Error> clipAreas();
    bool occupy(const CellArea& area);
    void insertCovered();
    void mergeInto(Cell& cell, const Covered& covered);
    void listHidden();

    ReadContext& m_context;
    Table m_table;
    std::vector<CellArea> m_areas;
    std::vector<int> m_hiddenRows;
    std::vector<int> m_hiddenSteps; // by column: how many hidden ranges begin there, less those that ended before
    std::vector<bool> m_occupied; // by merged areas, row by row
    std::vector<Covered> m_covered; // by merged areas
};

} // namespace taizhang
