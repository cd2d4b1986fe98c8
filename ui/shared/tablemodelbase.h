// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"
#include "ui/shared/columnfilter.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace taizhang {

// Roles beyond Qt's. Of cells:
enum TableRole
{
    SortRole = Qt::UserRole + 1, // value to compare
    IdRole, // qint64, id of the row's record
    LightRole, // int(Light), where the cell shows one
    MergeRole, // true: equal neighbours in this column look like one merged cell
    ChoicesRole, // QStringList the cell is edited from; none: free text
    // of column headers:
    ColumnKeyRole, // stable name
    ColumnWidthRole, // preferred width in characters
    ColumnShownRole // whether it is shown before the user chooses
};

// What a column is, apart from how its cells are made.
struct ColumnHead
{
    QString key; // stable name: settings, edits
    QString title;
    int width = 12; // in full-width characters
    bool shown = true;
    bool merge = false;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignTop;
};

// A new text for a cell.
struct CellEdit
{
    qint64 id = 0; // of the record
    QString column; // key
    QString text;
};

// Rows of records with order and filter of its own (an index over the stored rows; no proxy), for tables up to some
// ten thousand rows. Bounds are checked here once. A model never writes: edits are announced.
class TableModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex& index) const final;
    // Column -1: the stored order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    void setColumnFilter(int column, const QString& typed);
    QString columnFilter(int column) const;
    void clearColumnFilters();
    bool hasColumnFilters() const;

    int storedCount() const { return storedRows(); }
    std::optional<int> rowOf(qint64 id) const; // nothing for records that are filtered out
    std::optional<int> columnOf(const QString& key) const;
    qint64 idAt(int row) const;

Q_SIGNALS:
    void editRequested(const taizhang::CellEdit& edit);
    void shownRowsChanged(); // count or choice of rows

protected:
    virtual int storedRows() const = 0;
    virtual int columns() const = 0;
    virtual const ColumnHead& head(int column) const = 0;
    virtual qint64 storedId(int stored) const = 0;
    virtual QString storedText(int stored, int column) const = 0;
    virtual QVariant storedValue(int stored, int column, int role) const = 0; // the other roles
    virtual bool editable(int column) const = 0;
    virtual bool passes(int stored) const = 0; // the row filter

    // Works out order and filter anew and resets; views keep selection and scroll by id.
    void rearrange();
    std::vector<int> arranged() const;
    void storedChanged();
    void storedChanged(int stored); // of one row
    // After stored rows got other values: tells of them, and brings them to their place.
    void rowsUpdated(const std::vector<int>& stored);

    std::vector<int> m_order; // stored index of each shown row

private:
    QVariant cell(int stored, int column, int role) const;
    const std::vector<QString>& folded(int column) const;
    bool passesColumns(int stored) const;
    const std::vector<int>& sorted() const; // all stored rows as they are sorted
    std::vector<int> sortedByColumn() const;

    struct TypedFilter
    {
        QString typed;
        ColumnFilter filter;
    };
    std::vector<TypedFilter> m_filters; // by column
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    mutable std::vector<std::vector<QString>> m_folded; // by column, made when first filtered
    mutable std::vector<int> m_sorted; // kept, so that typing into a filter costs no sorting; empty: to be made
};

} // namespace taizhang
