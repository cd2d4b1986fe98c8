// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "core/model/overview.h"
#include "core/report/words.h"
#include "ui/backups/safetywords.h"
#include "ui/shared/icons.h"
#include "ui/shared/jobrunner.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"
#include "ui/shell/ledgerholder.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace taizhang {

StatusLine::StatusLine(LedgerHolder& holder, JobRunner& jobs, QWidget* parent)
    : QWidget(parent)
    , m_holder(holder)
    , m_jobs(jobs)
    , m_ledger(plainLabel({}, this))
    , m_counts(plainLabel({}, this))
    , m_job(plainLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_ledger->setObjectName(QStringLiteral("statusLedger"));
    m_counts->setObjectName(QStringLiteral("statusCounts"));
    setMuted(m_counts);
    // Neither name nor counts may set the least width of the window.
    m_ledger->setMinimumWidth(1);
    m_counts->setMinimumWidth(1);
    m_progress->setMaximumWidth(160);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("jobCancel"));
    m_cancel->setText(tr("Stop"));
    m_cancel->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(16);
    row->addWidget(m_ledger);
    row->addWidget(m_counts);
    row->addStretch();
    row->addWidget(m_job);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    setMinimumHeight(m_cancel->sizeHint().height() + 4); // nothing above moves when a job begins
    showJob({});
    connect(&jobs, &JobRunner::started, this, &StatusLine::showJob);
    connect(&jobs, &JobRunner::finished, this, [this] { showJob({}); });
    connect(&jobs, &JobRunner::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_cancel, &QToolButton::clicked, &jobs, &JobRunner::cancel);
    connect(&holder, &LedgerHolder::opened, this, &StatusLine::watchLedger);
    connect(&holder, &LedgerHolder::closing, this, [this] {
        m_ledger->clear();
        m_counts->clear();
    });
    if (holder.ledger())
        watchLedger();
}

void StatusLine::watchLedger()
{
    connect(&m_holder.ledger()->notifier(), &ChangeNotifier::changed, this, &StatusLine::refresh);
    // Counting is not needed for the first paint.
    QTimer::singleShot(0, this, &StatusLine::refresh);
}

void StatusLine::refresh()
{
    const Ledger* ledger = m_holder.ledger();
    if (!ledger)
        return;
    const LedgerInfo info = ledger->info();
    QString name = info.title;
    if (info.invented)
        name += tr(" (invented sample data)");
    if (m_holder.viewedBackup())
        name += tr(" (%1)").arg(backupViewTitle(*m_holder.viewedBackup()));
    else if (m_holder.isReadOnly())
        name += tr(" (read only)");
    setPlainText(m_ledger, name);
    setPlainToolTip(m_ledger, QDir::toNativeSeparators(info.path));
    const Tally all = tally(ledger->currentTasks());
    QStringList parts{tr("%n task(s)", nullptr, all.total)};
    for (const Light light : {Light::Red, Light::Yellow, Light::Blue, Light::Green, Light::Grey, Light::Done}) {
        const int count = all.lights.at(static_cast<size_t>(light));
        if (count > 0)
            parts << QStringLiteral("%1 %2 %3").arg(lightShape(light), word(light)).arg(count);
    }
    setPlainText(m_counts, parts.join(QStringLiteral("   ")));
}

void StatusLine::showJob(const QString& title)
{
    const bool running = !title.isEmpty();
    setPlainText(m_job, title);
    m_progress->setRange(0, 0);
    m_job->setVisible(running);
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
}

} // namespace taizhang
