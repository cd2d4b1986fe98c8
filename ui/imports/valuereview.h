// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/valuetable.h"
#include "core/ledger/valueplan.h"
#include "ui/shared/tablemodel.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace taizhang {

class Settings;
class SourcePane;
class TableView;

// A table of figures held against the ledger, before anything is stored: which rows are new, changed or the same, what
// changes in them, what was not understood, the file's own cells beside them, and the account of all cells. Rows can be
// left out.
class ValueReview final : public QWidget
{
    Q_OBJECT

public:
    explicit ValueReview(Settings& settings, QWidget* parent = nullptr);
    ~ValueReview() override;

    struct Content
    {
        std::shared_ptr<const SourceDocument> document;
        std::vector<CellRef> places; // of the plan's rows
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
    void fillIssues();
    void refill();
    void showRow(); // its cells in the file
    void showIssue(int index);
    void showCell(const CellRef& cell);
    void chooseRowOf(const CellRef& cell);
    void take(const std::vector<CellEdit>& edits);

    Content m_content;
    ValuePlan m_plan;
    std::vector<CellRef> m_issuePlaces;
    TableModel<Row> m_model;
    TableView* m_table;
    QLabel* m_title;
    QLabel* m_counts;
    QListWidget* m_issues;
    SourcePane* m_source;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace taizhang
