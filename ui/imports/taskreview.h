// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/fieldpairs.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace taizhang {

class DifferenceView;
class ImportSession;

// One task of the file: its cells beside what was understood of them, what is doubtful, what changes in the ledger.
class TaskReview final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskReview(QWidget* parent = nullptr);

    void show(const ImportSession& session, size_t draft); // keeps the field that is looked at
    void clear();
    QTableWidget* fields() const { return m_table; }

Q_SIGNALS:
    void fieldChosen(const taizhang::FieldPair& pair);
    void sourceRequested(); // the user wants to go to the cell

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillTable();
    void goToField();
    void choose(int row);
    void showIssues(const ImportSession& session, size_t draft);

    std::vector<FieldPair> m_pairs;
    Field m_chosen = Field::None; // by the user, for all tasks
    QLabel* m_title;
    QLabel* m_where;
    QTableWidget* m_table;
    QLabel* m_issues;
    DifferenceView* m_differences;
};

} // namespace taizhang
