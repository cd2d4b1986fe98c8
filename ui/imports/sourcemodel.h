// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QAbstractTableModel>

#include <memory>

namespace taizhang {

// One sheet or table of the source as it stands there, with its own row numbers and column letters.
class SourceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(std::shared_ptr<const SourceDocument> document, int table);
    void setMarkedRows(int first, int last); // of the task that is looked at
    int table() const { return m_table; }
    const Table* source() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const SourceDocument> m_document;
    int m_table = -1;
    int m_first = -1;
    int m_last = -2;
};

} // namespace taizhang
