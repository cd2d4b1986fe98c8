// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartspec.h"
#include "core/report/document.h"

#include <QAbstractTableModel>

#include <vector>

namespace taizhang {

// The figures of a chart as a table, as core/report/charttable.h makes it.
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

    // Series of a column; -1 for the names, the total and the further columns.
    int series(int column) const;

private:
    TableBlock m_table;
    int m_series = 0;
};

} // namespace taizhang
