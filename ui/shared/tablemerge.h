// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tablemodel.h"

#include <algorithm>

// How TableModel takes a new snapshot; the second half of tablemodel.h.
namespace taizhang {

template <class Row>
void TableModel<Row>::setRows(std::vector<Row> rows)
{
    if (!mergeRows(rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        storedChanged();
        m_order = arranged();
        endResetModel();
    }
    Q_EMIT shownRowsChanged();
}

template <class Row>
bool TableModel<Row>::updateRows(const std::vector<Row>& rows)
{
    std::vector<int> changed;
    for (const Row& row : rows) {
        const auto known
            = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& r) { return m_idOf(r) == m_idOf(row); });
        if (known == m_rows.end())
            return false;
        changed.push_back(static_cast<int>(known - m_rows.begin()));
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        m_rows[static_cast<size_t>(changed[i])] = rows[i];
        storedChanged(changed[i]);
    }
    if (!changed.empty())
        rowsUpdated(changed);
    return true;
}

// Merges if the records that stay keep their order among themselves; otherwise a reset shows the same.
template <class Row>
bool TableModel<Row>::mergeRows(std::vector<Row>& rows)
{
    std::vector<Row> old = std::exchange(m_rows, std::move(rows));
    storedChanged();
    const std::vector<int> wanted = arranged();
    QHash<qint64, int> newRank;
    for (size_t i = 0; i < wanted.size(); ++i)
        newRank.insert(m_idOf(storedRow(wanted[i])), static_cast<int>(i));

    int last = -1;
    bool ordered = true;
    for (const int stored : m_order) {
        const int rank = newRank.value(m_idOf(old[static_cast<size_t>(stored)]), -1);
        ordered = ordered && (rank < 0 || rank > last);
        last = std::max(last, rank);
    }
    std::swap(m_rows, old); // the signals below still speak of the old rows
    if (!ordered || m_order.empty()) {
        rows = std::move(old);
        return false;
    }
    removeMissing(newRank);
    std::swap(m_rows, old);
    std::vector<int> differing;
    for (size_t i = 0; i < m_order.size(); ++i) {
        const Row& before = old[static_cast<size_t>(m_order[i])];
        m_order[i] = wanted[static_cast<size_t>(newRank.value(m_idOf(before)))];
        if (!(before == storedRow(m_order[i])))
            differing.push_back(static_cast<int>(i));
    }
    storedChanged();
    for (const int row : differing)
        Q_EMIT dataChanged(index(row, 0), index(row, columns() - 1));
    insertNew(wanted);
    return true;
}

template <class Row>
void TableModel<Row>::removeMissing(const QHash<qint64, int>& newRank)
{
    for (int end = static_cast<int>(m_order.size()); end > 0;) {
        const auto gone = [&](int row) { return !newRank.contains(idAt(row)); };
        if (!gone(end - 1)) {
            --end;
            continue;
        }
        int begin = end - 1;
        while (begin > 0 && gone(begin - 1))
            --begin;
        beginRemoveRows({}, begin, end - 1);
        m_order.erase(m_order.begin() + begin, m_order.begin() + end);
        endRemoveRows();
        end = begin;
    }
}

template <class Row>
void TableModel<Row>::insertNew(const std::vector<int>& wanted)
{
    for (size_t at = 0; at < wanted.size(); ++at) {
        if (at < m_order.size() && m_order[at] == wanted[at])
            continue;
        size_t end = at + 1;
        while (end < wanted.size() && (at >= m_order.size() || wanted[end] != m_order[at]))
            ++end;
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(end) - 1);
        const auto first = wanted.begin() + static_cast<std::ptrdiff_t>(at);
        m_order.insert(m_order.begin() + static_cast<std::ptrdiff_t>(at), first,
            wanted.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        at = end - 1;
    }
}

} // namespace taizhang
