// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/columncells.h"

#include "core/exchange/tasklist/numberlabel.h"

#include <QSet>

#include <algorithm>

namespace taizhang {

ColumnCells::ColumnCells(const TableGrid& grid, RowRange rows)
    : m_grid(grid)
    , m_rows(rows)
{
    constexpr int sampledRows = 400;
    m_rows.last = std::min(m_rows.last, m_rows.first + sampledRows);
}

int ColumnCells::filled(int column) const
{
    int filled = 0;
    for (int row = m_rows.first; row <= m_rows.last; ++row)
        filled += m_grid.text(row, column).isEmpty() ? 0 : 1;
    return filled;
}

int ColumnCells::share(int column, const std::function<bool(const QString&)>& matches) const
{
    int filled = 0;
    int matching = 0;
    for (int row = m_rows.first; row <= m_rows.last; ++row) {
        const QString text = m_grid.text(row, column);
        if (text.isEmpty())
            continue;
        ++filled;
        matching += matches(text) ? 1 : 0;
    }
    return filled == 0 ? 0 : matching * 100 / filled;
}

bool ColumnCells::runOn(int column) const
{
    int last = 0;
    for (int row = m_rows.first; row <= m_rows.last; ++row) {
        const QString text = m_grid.text(row, column);
        if (text.isEmpty())
            continue;
        const std::optional<NumberLabel> label = gluedLabel(text);
        if (!label || label->style != LabelStyle::Arabic || label->value <= last)
            return false;
        last = label->value;
    }
    return last > 1;
}

bool ColumnCells::differInEveryRow(int column) const
{
    QSet<QString> seen;
    int tasks = 0;
    for (int row = m_rows.first; row <= m_rows.last; ++row) {
        if (m_grid.filledColumns(row).size() < 2)
            continue;
        ++tasks;
        seen.insert(m_grid.text(row, column));
    }
    return tasks > 1 && !seen.contains(QString()) && seen.size() == tasks;
}

} // namespace taizhang
