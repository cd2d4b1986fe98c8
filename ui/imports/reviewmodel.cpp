// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/reviewmodel.h"

#include "ui/shared/plaintext.h"

#include <algorithm>

namespace taizhang {

void ReviewModel::setRows(std::vector<ReviewRow> rows, std::vector<bool> taken)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_taken = std::move(taken);
    filter();
    endResetModel();
}

void ReviewModel::setFilter(ReviewFlags flags)
{
    beginResetModel();
    m_filter = flags;
    filter();
    endResetModel();
}

void ReviewModel::filter()
{
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool leftOut = m_rows[i].flags.testFlag(ReviewFlag::LeftOut);
        if (m_filter ? bool(m_rows[i].flags & m_filter) : !leftOut)
            m_shown.push_back(i);
    }
}

int ReviewModel::count(ReviewFlags flags) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [flags](const ReviewRow& row) { return bool(row.flags & flags); }));
}

int ReviewModel::find(const std::optional<CellRef>& where) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](size_t i) {
        return where && m_rows[i].where && m_rows[i].where->table == where->table && m_rows[i].where->row == where->row;
    });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int ReviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ReviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReviewModel::text(const ReviewRow& row, int column) const
{
    switch (column) {
    case StateColumn:
        return stateText(row.flags);
    case NumberColumn:
        return row.number;
    case TitleColumn:
        return row.title;
    case LeadColumn:
        return row.lead;
    case DeadlineColumn:
        return row.deadline;
    default:
        return row.reason.isEmpty() ? remarkText(row.flags) : row.reason;
    }
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReviewRow& shown = row(index.row());
    if (role == Qt::DisplayRole)
        return text(shown, index.column());
    if (role == Qt::ToolTipRole)
        return shownToolTip(text(shown, index.column()));
    if (role == Qt::CheckStateRole && index.column() == StateColumn && shown.draft)
        return m_taken.at(*shown.draft) ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool ReviewModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !row(index.row()).draft)
        return false;
    const size_t draft = *row(index.row()).draft;
    m_taken.at(draft) = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    Q_EMIT takenChanged(draft, m_taken.at(draft));
    return true;
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == StateColumn && row(index.row()).draft)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("Import");
    case NumberColumn:
        return tr("No.");
    case TitleColumn:
        return tr("Task");
    case LeadColumn:
        return tr("Lead unit");
    case DeadlineColumn:
        return tr("Deadline");
    default:
        return tr("To check");
    }
}

} // namespace taizhang
