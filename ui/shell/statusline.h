// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace taizhang {

class JobRunner;
class Ledger;
class LedgerHolder;

// The foot of the window: which ledger, how many tasks stand how, and the job that runs with a way to stop it.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    StatusLine(LedgerHolder& holder, JobRunner& jobs, QWidget* parent = nullptr);

private:
    void watchLedger();
    void refresh();
    void showJob(const QString& title);

    LedgerHolder& m_holder;
    JobRunner& m_jobs;
    QLabel* m_ledger;
    QLabel* m_counts;
    QLabel* m_job;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
};

} // namespace taizhang
