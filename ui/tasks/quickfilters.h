// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace taizhang {

// The queries everybody needs, one click each.
class QuickFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit QuickFilters(QWidget* parent = nullptr);

    void showQuery(const QString& query); // marks the filter that is this query, if any

Q_SIGNALS:
    void picked(const QString& query);

private:
    QButtonGroup* m_group;
};

} // namespace taizhang
