// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttable.h"

#include "core/report/charttable.h"

namespace taizhang {

namespace {

QVariant alignment(int column)
{
    return QVariant::fromValue((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

void ChartTable::setSpec(const ChartSpec& spec)
{
    beginResetModel();
    m_table = chartTable(spec);
    m_series = static_cast<int>(spec.series.size());
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

int ChartTable::series(int column) const
{
    return column >= 1 && column <= m_series ? column - 1 : -1;
}

QVariant ChartTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role != Qt::DisplayRole)
        return {};
    return m_table.rows[static_cast<size_t>(index.row())].value(index.column());
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known = section >= 0 && section < columnCount();
    if (orientation != Qt::Horizontal || !known)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    const QString& title = m_table.columns[static_cast<size_t>(section)].title;
    const bool named = section == 0 && !m_table.unitNote.isEmpty();
    return named ? QString(title + QStringLiteral(" · ") + m_table.unitNote) : title;
}

} // namespace taizhang
