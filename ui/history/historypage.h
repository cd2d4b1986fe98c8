// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"

class QAction;
class QLabel;
class QListWidget;

namespace taizhang {

class BatchList;

// All changes of the ledger and what each one changed.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    HistoryPage(const PageContext& context, QWidget* parent);

    QString title() const override;
    QList<QAction*> pageActions() const override;

private:
    QWidget* makeDetails();
    void showBatch();
    void addHeading(const QString& text);

    PageContext m_context;
    BatchList* m_batches;
    QLabel* m_heading;
    QLabel* m_source;
    QListWidget* m_changes;
    QAction* m_takeBack;
};

} // namespace taizhang
