// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ledgersafety.h"

#include "core/ledger/backups.h"
#include "core/ledger/place.h"
#include "core/report/placewords.h"
#include "ui/backups/backupsdialog.h"
#include "ui/backups/draftsdialog.h"
#include "ui/backups/safetywords.h"
#include "ui/shared/draftkeeper.h"
#include "ui/shared/settings.h"
#include "ui/shell/ledgerholder.h"

#include <QDir>
#include <QWidget>

#include <chrono>

namespace taizhang {

namespace {

constexpr std::chrono::minutes betweenBackups{10};

} // namespace

LedgerSafety::LedgerSafety(const Means& means, QWidget* window)
    : QObject(window)
    , m_means(means)
    , m_window(window)
{
    m_timer.setInterval(betweenBackups);
    connect(&m_timer, &QTimer::timeout, this, &LedgerSafety::backUp);
    connect(&means.holder, &LedgerHolder::opened, this, &LedgerSafety::ledgerOpened);
    connect(&means.holder, &LedgerHolder::closing, this, &LedgerSafety::ledgerClosing);
    if (means.holder.ledger())
        ledgerOpened();
}

void LedgerSafety::ledgerOpened()
{
    if (m_means.holder.isReadOnly())
        return;
    const QString folder = QDir(m_means.dataFolder).filePath(QStringLiteral("drafts"));
    m_drafts = new DraftKeeper(DraftStore(folder, m_means.holder.ledger()->info().uid.toString()), this);
    m_timer.start();
    tellPlace();
    tellMissing();
    tellProblems();
    offerDrafts();
}

void LedgerSafety::ledgerClosing()
{
    m_timer.stop();
    if (!m_means.holder.isReadOnly())
        backUp();
    delete m_drafts;
    m_drafts = nullptr;
}

void LedgerSafety::backUp()
{
    const bool closing = !m_timer.isActive();
    const Result<std::optional<BackupInfo>> made
        = m_means.holder.ledger()->backUpIfChanged(closing ? BackupReason::Close : BackupReason::Timed);
    if (!made)
        Q_EMIT messageRaised(Message::error(made.error()));
    else
        tellProblems();
}

// The one place that has the backup is enough to go on, but the user should know of the other.
void LedgerSafety::tellProblems()
{
    for (const Error& problem : m_means.holder.ledger()->backupProblems()) {
        Message message = backupFailed(problem);
        message.action = [this] { showBackups(); };
        Q_EMIT messageRaised(message);
    }
}

// Once for every ledger: who has to work there knows it by then.
void LedgerSafety::tellPlace()
{
    const LedgerPlace place = placeOf(m_means.holder.ledger()->info().path);
    const QString text = placeText(place);
    QStringList told = m_means.settings.texts(Setting::PlacesTold);
    if (text.isEmpty() || told.contains(place.path))
        return;
    constexpr qsizetype remembered = 50;
    told.prepend(place.path);
    m_means.settings.set(Setting::PlacesTold, told.mid(0, remembered));
    Q_EMIT messageRaised(Message::warning(text));
}

void LedgerSafety::tellMissing()
{
    const int missing = changesMissing(*m_means.holder.ledger(), m_means.holder.session().backupRoot);
    if (missing == 0)
        return;
    Message message
        = Message::warning(tr("The ledger lacks %n change(s) that were stored in it: its disk lost them, or "
                              "it was set back. Restore the newest backup to a new file; they are done "
                              "again there.",
            nullptr, missing));
    message.actionText = backupsActionText().remove(u'&');
    message.action = [this] { showBackups(); };
    Q_EMIT messageRaised(message);
}

void LedgerSafety::offerDrafts()
{
    if (m_drafts->store().left().empty())
        return;
    Message message = draftsLeft();
    message.action = [this] { showDrafts(); };
    Q_EMIT messageRaised(message);
}

void LedgerSafety::showDrafts()
{
    if (!m_drafts)
        return;
    auto* dialog = new DraftsDialog(m_drafts->store().left(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DraftsDialog::dropped, this, [this] {
        if (m_drafts)
            m_drafts->store().discardLeft();
    });
    dialog->open();
}

void LedgerSafety::keepDraftsIn(const QWidget& part)
{
    if (m_drafts)
        m_drafts->watchIn(part);
}

void LedgerSafety::showBackups()
{
    if (const Ledger* ledger = m_means.holder.ledger())
        showBackupsOf(m_means.holder.viewedBackup() ? m_means.holder.viewedBackup()->ledgerPath : ledger->info().path);
}

void LedgerSafety::showBackupsOf(const QString& path)
{
    const LedgerHolder& holder = m_means.holder;
    const bool isOpen = holder.ledger() && holder.ledger()->info().path == path;
    auto* dialog
        = new BackupsDialog({path, holder.session(), isOpen ? holder.ledger() : nullptr}, m_means.dialogs, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::restored, this, [this](const QString& made) {
        Message message = backupRestored(made);
        message.action = [this, made] { Q_EMIT openRequested(made); };
        Q_EMIT messageRaised(message);
    });
    dialog->open();
}

} // namespace taizhang
