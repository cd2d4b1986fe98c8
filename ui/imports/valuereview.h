// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/valuetable.h"
#include "core/ledger/valueplan.h"
#include "ui/shared/tablemodel.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace taizhang {

class Settings;
class TableView;

// A table of figures held against the ledger, before anything is stored: which rows are new, changed or the same, what
// changes in them, what was not understood, and the account of all cells. Rows can be left out.
class ValueReview final : public QWidget
{
    Q_OBJECT

public:
    explicit ValueReview(Settings& settings, QWidget* parent = nullptr);
    ~ValueReview() override;

    struct Content
    {
        QString fileName;
        CellAccount cells;
        std::vector<ValueIssue> issues; // of the file
    };
    void show(const Content& content, ValuePlan plan);
    const ValuePlan& plan() const { return m_plan; }

Q_SIGNALS:
    void confirmed();
    void cancelled();

public:
    struct Row
    {
        qint64 index = 0;
        ValueRowPlan plan;

        friend bool operator==(const Row&, const Row&) = default;
    };

private:
    void layOut();
    void refill();
    void take(const std::vector<CellEdit>& edits);

    ValuePlan m_plan;
    TableModel<Row> m_model;
    TableView* m_table;
    QLabel* m_title;
    QLabel* m_counts;
    QListWidget* m_issues;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace taizhang
