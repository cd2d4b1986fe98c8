// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"

#include <QWidget>

class QComboBox;
class QScrollArea;

namespace taizhang {

class ImportSession;

// What each column of the file was taken for, with its header and first texts; every meaning can be changed.
class ColumnsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsPane(QWidget* parent = nullptr);

    void show(const ImportSession& session);

Q_SIGNALS:
    // All columns with their meanings after a change.
    void columnsChanged(const std::vector<taizhang::ColumnMeaning>& columns);

private:
    QComboBox* makeCombo(size_t column);

    std::vector<ColumnMeaning> m_columns;
    QScrollArea* m_scroll;
};

} // namespace taizhang
