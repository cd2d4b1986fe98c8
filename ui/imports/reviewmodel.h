// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/reviewrow.h"

#include <QAbstractTableModel>

namespace taizhang {

// The rows of the review that pass the filter. The box in front of a task of the file says whether it is taken.
class ReviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        StateColumn,
        NumberColumn,
        TitleColumn,
        LeadColumn,
        DeadlineColumn,
        RemarkColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ReviewRow> rows, std::vector<bool> taken);
    void setFilter(ReviewFlags flags); // rows with one of them; none: all but rows left out
    int count(ReviewFlags flags) const; // over all rows, whatever the filter
    int find(const std::optional<CellRef>& where) const; // shown row that begins in this row of the file; -1: none
    const ReviewRow& row(int shown) const { return m_rows.at(m_shown.at(static_cast<size_t>(shown))); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void takenChanged(size_t draft, bool taken);

private:
    void filter();
    QString text(const ReviewRow& row, int column) const;

    std::vector<ReviewRow> m_rows;
    std::vector<bool> m_taken; // by draft index
    std::vector<size_t> m_shown;
    ReviewFlags m_filter;
};

} // namespace taizhang
