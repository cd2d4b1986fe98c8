// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"
#include "ui/shared/tablemodel.h"

class QLabel;

namespace taizhang {

class DayEdit;
class TableView;

// A value that is not as it was before the first day.
struct PeriodRow
{
    qint64 id = 0; // place in the list
    QString at;
    QString who;
    QString record;
    QString field;
    QString before;
    QString after;
    QString step; // what was done, and from which file

    friend bool operator==(const PeriodRow&, const PeriodRow&) = default;
};

// What changed between two dates: each value once, old and new, and who changed it last. Can be filtered, copied and
// exported like every table.
class PeriodTab final : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodTab(const PageContext& context, QWidget* parent = nullptr);

    TableView* table() const { return m_table; }
    QString title() const; // of the table, with its days

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void follow();
    void read();

    PageContext m_context;
    DayEdit* m_from;
    DayEdit* m_to;
    QLabel* m_count;
    TableView* m_table;
    TableModel<PeriodRow>* m_model; // child of the table
    bool m_stale = true;
};

} // namespace taizhang
