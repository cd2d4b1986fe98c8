// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/valuereviewrow.h"
#include "ui/imports/valuesession.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace taizhang {

class ColumnCorrector;
class ProfileBar;
class ReviewFilter;
class Settings;
class SourcePane;
class TableView;

// A table of figures held against the ledger, before anything is stored: which rows are new, changed or the same, what
// changes in them, what was not understood, the file's own cells beside them, and the account of all cells. Rows can be
// left out; what a column was taken for can be corrected at any of its cells. Ctrl+Z takes the last correction back.
class ValueReview final : public QWidget
{
    Q_OBJECT

public:
    // Both outlive the widget.
    ValueReview(ValueSession& session, Settings& settings, QWidget* parent = nullptr);
    ~ValueReview() override;

    void refresh(); // the session has another reading

Q_SIGNALS:
    void backRequested();

private:
    void layOut();
    QWidget* makeCorrections();
    void connectParts();
    void fillCounts();
    void fillIssues();
    void fillRows();
    void showRow(); // its cells in the file
    void showIssue(int index);
    void showCell(const CellRef& cell);
    void correctColumn(int meaning);
    void chooseRowOf(const CellRef& cell);
    void take(const std::vector<CellEdit>& edits);
    bool doubtful(size_t row) const;
    ReviewFlags flagsOf(size_t row) const;
    const FigureColumn* columnOf(const CellRef& cell) const; // nullptr: none has a meaning there

    ValueSession& m_session;
    ReviewFlags m_wanted; // none: all rows
    std::optional<CellRef> m_cell; // looked at
    std::vector<CellRef> m_places; // of the rows
    std::vector<CellRef> m_issuePlaces;
    TableModel<ValueReviewRow> m_model;
    TableView* m_table;
    QLabel* m_title;
    QLabel* m_counts;
    ProfileBar* m_profile;
    ReviewFilter* m_filter;
    QListWidget* m_issues;
    SourcePane* m_source;
    QComboBox* m_meanings;
    ColumnCorrector* m_column;
    QPushButton* m_undo;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace taizhang
