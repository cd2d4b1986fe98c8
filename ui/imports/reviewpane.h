// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/importsession.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace taizhang {

class ColumnsPane;
class OptionsBar;
struct PageContext;
class ProfileBar;
class ReceiptPane;
class TasksTab;
class TextOptionsBar;
class UnitsPane;

// Everything that a file would bring, before anything is stored: the tasks beside their cells, unknown units, meanings
// of the columns, the receipt; and the one button that stores it. Ctrl+Z takes the last correction back.
class ReviewPane final : public QWidget
{
    Q_OBJECT

public:
    // `session` and what `context` has outlive the pane.
    ReviewPane(ImportSession& session, const PageContext& context, QWidget* parent = nullptr);

    void refresh();
    void start(); // with the tasks

Q_SIGNALS:
    void backRequested();

private:
    void makeTabs();
    QWidget* makeFooter();
    void connectCorrections();
    void showGone();
    void showSummary();

    ImportSession& m_session;
    QLabel* m_title;
    TextOptionsBar* m_text;
    OptionsBar* m_options;
    ProfileBar* m_profile;
    QTabWidget* m_tabs;
    TasksTab* m_tasks;
    UnitsPane* m_units;
    ColumnsPane* m_columns;
    ReceiptPane* m_receipt;
    QCheckBox* m_cancelGone;
    QLabel* m_summary;
    QPushButton* m_commit;
};

} // namespace taizhang
