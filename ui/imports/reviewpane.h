// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/importsession.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace taizhang {

class ColumnsPane;
class OptionsBar;
class ReceiptView;
class ReviewFilter;
class ReviewModel;
class TaskReview;
class UnitsPane;

// Everything that a file would bring, before anything is stored: the tasks beside their cells, unknown units, meanings
// of the columns, the receipt; and the one button that stores it.
class ReviewPane final : public QWidget
{
    Q_OBJECT

public:
    // `session` outlives the pane.
    explicit ReviewPane(ImportSession& session, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void backRequested();

private:
    QWidget* makeTasksTab();
    QWidget* makeFooter();
    void showRow();
    void showSummary();
    void decide(const UnitDecision& decision);

    ImportSession& m_session;
    QLabel* m_title;
    OptionsBar* m_options;
    QTabWidget* m_tabs;
    ReviewFilter* m_filter;
    ReviewModel* m_model;
    QTableView* m_table;
    TaskReview* m_task;
    UnitsPane* m_units;
    ColumnsPane* m_columns;
    ReceiptView* m_receipt;
    QCheckBox* m_cancelGone;
    QLabel* m_summary;
    QPushButton* m_commit;
};

} // namespace taizhang
