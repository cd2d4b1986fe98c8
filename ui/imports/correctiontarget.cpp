// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/correctiontarget.h"

#include "core/exchange/corrections.h"

#include <algorithm>
#include <tuple>

namespace taizhang {

namespace {

Role roleOf(Field field)
{
    if (field == Field::LeadUnit)
        return Role::Lead;
    return field == Field::SupportUnit ? Role::Support : Role::Responsible;
}

} // namespace

CorrectionTarget targetAt(const ImportDraft& draft, const CellRef& cell)
{
    CorrectionTarget target{cell, Field::None, std::nullopt};
    if (const ColumnMeaning* column = columnAt(draft, cell))
        target.field = column->field;
    for (size_t i = 0; i < draft.tasks.size(); ++i) {
        const DraftTask& task = draft.tasks[i];
        if (task.where.table == cell.table && cell.row >= task.where.row && cell.row <= task.lastRow)
            target.draft = i;
    }
    return target;
}

const ColumnMeaning* columnAt(const ImportDraft& draft, const CellRef& cell)
{
    const auto found = std::find_if(draft.columns.begin(), draft.columns.end(),
        [&](const ColumnMeaning& one) { return one.table == cell.table && one.column == cell.column; });
    return found == draft.columns.end() ? nullptr : &*found;
}

const RowAccount* rowAt(const ImportDraft& draft, const CellRef& cell)
{
    const auto found = std::lower_bound(
        draft.rows.begin(), draft.rows.end(), cell, [](const RowAccount& row, const CellRef& wanted) {
            return std::tie(row.table, row.row) < std::tie(wanted.table, wanted.row);
        });
    const bool here = found != draft.rows.end() && found->table == cell.table && found->row == cell.row;
    return here ? &*found : nullptr;
}

int likeRows(const ImportDraft& draft, const QString& shape)
{
    return static_cast<int>(
        std::count_if(draft.rows.begin(), draft.rows.end(), [&](const RowAccount& row) { return row.shape == shape; }));
}

int likeDeadlines(const ImportDraft& draft, const QString& phrase)
{
    const QString key = likeKey(phrase);
    return static_cast<int>(std::count_if(draft.tasks.begin(), draft.tasks.end(),
        [&](const DraftTask& task) { return likeKey(task.deadline.deadline.phrase) == key; }));
}

QStringList unitsOf(const DraftTask& task, const CorrectionTarget& target)
{
    QStringList names;
    for (const DraftUnit& unit : task.units) {
        const bool meant = unit.where == target.cell || unit.role == roleOf(target.field);
        if (meant && !names.contains(unit.written))
            names << unit.written;
    }
    return names;
}

} // namespace taizhang
