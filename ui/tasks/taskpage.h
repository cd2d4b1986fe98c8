// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/changenotifier.h"
#include "ui/shared/page.h"
#include "ui/shared/tablemodelbase.h"
#include "ui/tasks/taskcolumns.h"

class QLabel;
class QSplitter;
class QStackedWidget;

namespace taizhang {

class EmptyState;
class QuickFilters;
class SearchBox;
class TableExport;
class TableView;
class TaskActions;
class TaskPanel;

// 任务台账: the list with search and filters, and the chosen task at its side. open() takes a query, or "#id" for one
// task.
class TaskPage final : public Page
{
    Q_OBJECT

public:
    TaskPage(const PageContext& context, QWidget* parent);
    ~TaskPage() override;

    QString title() const override;
    QList<QAction*> pageActions() const override;
    bool can(Verb verb) const override;
    void perform(Verb verb) override;
    void open(const QString& target) override;
    std::any work() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void fitPanel();
    QWidget* makeFilterBar();
    void connectParts();
    void goOn();
    void reload(const ChangeSet& changes);
    bool refreshRows(const ChangeSet& changes); // false: read all again
    void applyQuery(const QString& query);
    void showCounts();
    QString countText() const;
    void showTask();
    void store(const std::vector<CellEdit>& edits);
    void selectTask(TaskId id);
    void clearFilters();

    PageContext m_context;
    TaskModel m_model;
    TableView* m_table;
    TaskPanel* m_panel;
    TaskActions* m_actions;
    TableExport* m_export;
    SearchBox* m_search;
    QuickFilters* m_quick;
    QLabel* m_counts;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
};

} // namespace taizhang
