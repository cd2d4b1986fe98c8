// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartspec.h"
#include "core/report/document.h"

#include <QAbstractTableModel>

#include <vector>

namespace taizhang {

// The figures of a chart as a table: one row per category, one column per series, their total where they are stacked.
class ChartTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSpec(const ChartSpec& spec);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // Series of a column; -1 for the names and the total.
    int series(int column) const;
    // Header and rows, ready for a spreadsheet or a document: cells parted by tabs, rows by line ends.
    QString text() const;
    TableBlock block() const;

private:
    bool hasTotal() const;

    ChartSpec m_spec;
};

} // namespace taizhang
