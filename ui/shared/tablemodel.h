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
    // Rows that are known, with other values; the stored order stays. False, and nothing done, where one is not known.
    bool updateRows(const std::vector<Row>& rows);
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
    qint64 storedId(int stored) const override { return m_idOf(storedRow(stored)); }
    QString storedText(int stored, int column) const override { return columnAt(column).text(storedRow(stored)); }
    bool editable(int column) const override { return bool(columnAt(column).editText); }
    bool passes(int stored) const override { return !m_passes || m_passes(storedRow(stored)); }
    QVariant storedValue(int stored, int column, int role) const override;

private:
    const TableColumn<Row>& columnAt(int column) const { return m_columns.at(static_cast<size_t>(column)); }
    const Row& storedRow(int stored) const { return m_rows.at(static_cast<size_t>(stored)); }
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
    const Row& row = storedRow(stored);
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

} // namespace taizhang

#include "ui/shared/tablemerge.h"
