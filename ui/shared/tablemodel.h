// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tablemodelbase.h"

#include <QHash>

#include <functional>
#include <utility>

namespace taizhang {

// A column and how its cells are made from a record.
template <class Row>
struct TableColumn
{
    ColumnHead head;
    std::function<QString(const Row&)> text;
    std::function<QVariant(const Row&)> sortKey = {}; // none: the text in the order of the language
    std::function<QString(const Row&)> editText = {}; // set: editable, and what the editor starts with
    std::function<std::optional<Light>(const Row&)> light = {};
    std::function<QString(const Row&)> toolTip = {}; // none: the text
    std::function<QStringList()> choices = {};
};

// A snapshot of records, shown by a list of columns. A new snapshot is merged: only rows that differ are told of, so
// selection and scroll survive. Rows are compared with ==.
template <class Row>
class TableModel final : public TableModelBase
{
public:
    using IdOf = std::function<qint64(const Row&)>;

    TableModel(std::vector<TableColumn<Row>> columns, IdOf idOf, QObject* parent = nullptr)
        : TableModelBase(parent)
        , m_columns(std::move(columns))
        , m_idOf(std::move(idOf))
    { }

    void setRows(std::vector<Row> rows);
    // Rows that do not pass are not shown; an empty function shows all.
    void setRowFilter(std::function<bool(const Row&)> passes)
    {
        m_passes = std::move(passes);
        rearrange();
    }

    const std::vector<Row>& rows() const { return m_rows; } // stored order, also those filtered out
    const Row& at(int row) const { return m_rows.at(static_cast<size_t>(m_order.at(static_cast<size_t>(row)))); }
    const Row* find(qint64 id) const
    {
        for (const Row& row : m_rows) {
            if (m_idOf(row) == id)
                return &row;
        }
        return nullptr;
    }

protected:
    int storedRows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return static_cast<int>(m_columns.size()); }
    const ColumnHead& head(int column) const override { return columnAt(column).head; }
    qint64 storedId(int stored) const override { return m_idOf(stored_(stored)); }
    QString storedText(int stored, int column) const override { return columnAt(column).text(stored_(stored)); }
    bool editable(int column) const override { return bool(columnAt(column).editText); }
    bool passes(int stored) const override { return !m_passes || m_passes(stored_(stored)); }
    QVariant storedValue(int stored, int column, int role) const override;

private:
    const TableColumn<Row>& columnAt(int column) const { return m_columns.at(static_cast<size_t>(column)); }
    const Row& stored_(int stored) const { return m_rows.at(static_cast<size_t>(stored)); }
    bool mergeRows(std::vector<Row>& rows);
    void removeMissing(const QHash<qint64, int>& newRank);
    void insertNew(const std::vector<int>& wanted);

    std::vector<TableColumn<Row>> m_columns;
    IdOf m_idOf;
    std::vector<Row> m_rows;
    std::function<bool(const Row&)> m_passes;
};

template <class Row>
QVariant TableModel<Row>::storedValue(int stored, int column, int role) const
{
    const TableColumn<Row>& c = columnAt(column);
    const Row& row = stored_(stored);
    if (role == SortRole)
        return c.sortKey ? c.sortKey(row) : QVariant();
    if (role == Qt::EditRole)
        return c.editText ? c.editText(row) : c.text(row);
    if (role == Qt::ToolTipRole)
        return c.toolTip ? QVariant(c.toolTip(row)) : QVariant();
    if (role == ChoicesRole)
        return c.choices ? QVariant(c.choices()) : QVariant();
    if (role == LightRole && c.light) {
        const std::optional<Light> light = c.light(row);
        return light ? QVariant(static_cast<int>(*light)) : QVariant();
    }
    return {};
}

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

// Merges if the records that stay keep their order among themselves; otherwise a reset shows the same.
template <class Row>
bool TableModel<Row>::mergeRows(std::vector<Row>& rows)
{
    std::vector<Row> old = std::exchange(m_rows, std::move(rows));
    storedChanged();
    const std::vector<int> wanted = arranged();
    QHash<qint64, int> newRank;
    for (size_t i = 0; i < wanted.size(); ++i)
        newRank.insert(m_idOf(stored_(wanted[i])), static_cast<int>(i));

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
        if (!(before == stored_(m_order[i])))
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
