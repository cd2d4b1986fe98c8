// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/correctiontarget.h"
#include "ui/imports/reviewrow.h"

#include <QWidget>

class QTableView;

namespace taizhang {

class CorrectPane;
class ImportSession;
class ReviewFilter;
class ReviewModel;
class Settings;
class SourcePane;
class TaskReview;
struct FieldPair;

// The tasks of the file, what was understood of the one that is looked at, where it stands in the file, and how it can
// be corrected. Keys: Enter goes from the list to the fields, F4 from either to the cell in the file, Esc back.
class TasksTab final : public QWidget
{
    Q_OBJECT

public:
    // Both outlive the widget.
    TasksTab(ImportSession& session, Settings& settings, QWidget* parent = nullptr);

    void refresh(); // keeps the place: task, field, scroll and filter
    const ReviewModel& model() const { return *m_model; }

Q_SIGNALS:
    void takenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    void connectCorrections();
    void fitColumns();
    void showRow();
    void showField(const FieldPair& pair);
    void showCell(const CellRef& cell);
    void goToSource();
    std::optional<CellRef> place() const; // first cell of the row that is looked at

    ImportSession& m_session;
    ReviewFilter* m_filter;
    ReviewModel* m_model;
    QTableView* m_table;
    TaskReview* m_task;
    SourcePane* m_source;
    CorrectPane* m_correct;
    CorrectionTarget m_target;
    QWidget* m_before; // had the focus before the source
    bool m_refreshing = false;
};

} // namespace taizhang
