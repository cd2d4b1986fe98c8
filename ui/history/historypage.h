// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"

class QAction;
class QLabel;
class QListWidget;
class QTabWidget;

namespace taizhang {

class BatchList;
class PeriodTab;
class TableExport;

// All changes of the ledger and what each one changed; what changed between two dates.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    HistoryPage(const PageContext& context, QWidget* parent);

    QString title() const override;
    QList<QAction*> pageActions() const override;
    bool can(Verb verb) const override; // with the table of two dates
    void perform(Verb verb) override;

private:
    QWidget* makeBatches();
    QWidget* makeDetails();
    bool showsPeriod() const;
    void showBatch();
    void addHeading(const QString& text);

    PageContext m_context;
    BatchList* m_batches;
    QLabel* m_heading;
    QLabel* m_source;
    QListWidget* m_changes;
    QAction* m_takeBack;
    PeriodTab* m_period;
    TableExport* m_files;
    QTabWidget* m_tabs;
};

} // namespace taizhang
