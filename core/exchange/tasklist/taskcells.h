// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/cellfates.h"
#include "core/exchange/tasklist/rawtask.h"
#include "core/exchange/tasklist/tablesection.h"

#include <QHash>

namespace taizhang {

// 同上, 〃: what stands above holds.
bool isDitto(const QString& text);

// Puts the cells of a row into a task by what their columns mean.
class TaskCells
{
public:
    // Error cells are told in `draft`, whose year is known. Both outlive the object.
    TaskCells(CellFates& fates, ImportDraft& draft);

    // A section that goes on with the one before may refer to its last row.
    void enter(const TableSection& section, bool goesOn);
    // The first row of a task also takes what is merged down to it; number and title are only taken from there.
    void add(RawTask& task, int row, bool first);

private:
    bool isCompanion(const HeaderColumn& column) const
    {
        return column.column == m_section.plan.roles || column.column == m_section.plan.years;
    }
    void settleTitle(RawTask& task);
    void addCell(RawTask& task, const HeaderColumn& column, int row, bool first);
    void keepMarkText(RawTask& task, const HeaderColumn& column, const CellRef& where);
    RawText rawText(const HeaderColumn& column, int row, bool filled);
    void addOwnToMeasures(RawTask& task, std::size_t from, int row);

    CellFates& m_fates;
    ImportDraft& m_draft;
    TableSection m_section;
    QHash<int, RawText> m_above; // last text per column, for 同上
};

} // namespace taizhang
