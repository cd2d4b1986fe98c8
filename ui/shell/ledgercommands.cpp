// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ledgercommands.h"

#include "core/base/clock.h"
#include "ui/backups/lockeddialog.h"
#include "ui/backups/rescuedialog.h"
#include "ui/shared/dialogs.h"
#include "ui/shell/ledgerholder.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace taizhang {

namespace {

const QString suffix = QStringLiteral(".taizhang");

// A file that was a ledger and is none any more, or is gone, has backups; a foreign file has none.
bool isToBeRescued(ErrorCode code, const QString& path, const QString& backupRoot)
{
    using enum ErrorCode;
    if (code == LedgerDamaged || code == LedgerSchemaForeign)
        return true;
    const bool notALedger = code == LedgerNotALedger || code == LedgerForeignDatabase || code == FileNotFound;
    return notALedger && !listBackups(path, backupRoot).empty();
}

} // namespace

LedgerCommands::LedgerCommands(const Means& means, QWidget* window)
    : QObject(window)
    , m_means(means)
    , m_window(window)
{ }

void LedgerCommands::createNew()
{
    createLedger(tr("Task ledger %1").arg(m_means.clock.today().year()), Title::OfFile);
}

bool LedgerCommands::createLedger(const QString& name, Title title)
{
    const QString filter = tr("Ledgers (*%1)").arg(suffix);
    QString path = m_means.dialogs.saveFile(m_window, tr("New ledger"), name + suffix, filter);
    if (path.isEmpty())
        return false;
    if (!path.endsWith(suffix))
        path += suffix;
    const QString titled = title == Title::OfFile ? QFileInfo(path).completeBaseName() : QString();
    const Result<void> created = m_means.holder.create(path, {titled, m_means.clock.today().year(), QString(), false});
    if (!created)
        tell(created.error());
    return created.ok();
}

void LedgerCommands::openAsking()
{
    const QString filter = tr("Ledgers (*%1)").arg(suffix);
    const QString path = m_means.dialogs.openFile(m_window, tr("Open a ledger"), filter);
    if (!path.isEmpty())
        openLedger(path);
}

// What is no ledger by name goes to the import, whose readers know a file by what it holds and say what it is.
void LedgerCommands::openPath(const QString& path)
{
    const bool isLedger = path.endsWith(suffix, Qt::CaseInsensitive);
    if (!isLedger && QFileInfo(path).isFile())
        importFile(path);
    else
        openLedger(path);
}

void LedgerCommands::openLedger(const QString& path)
{
    const Result<void> opened = m_means.holder.open(path);
    if (opened)
        return;
    const Error& error = opened.error();
    if (error.code == ErrorCode::LedgerLocked) {
        offerBackup(path, error);
    } else if (isToBeRescued(error.code, path, m_means.holder.session().backupRoot)) {
        offerRescue(path, error);
    } else if (error.code == ErrorCode::LedgerReadOnly || error.code == ErrorCode::DiskFull) {
        Message message = Message::error(error);
        message.kind = Message::Kind::Warning;
        message.actionText = tr("Open to read only");
        message.action = [this, path] { openReadOnly(path); };
        Q_EMIT messageRaised(message);
    } else {
        if (error.code == ErrorCode::FileNotFound)
            m_means.holder.forget(path);
        tell(error);
    }
}

void LedgerCommands::offerBackup(const QString& path, const Error& error)
{
    auto* dialog = new LockedDialog({error, path, m_means.holder.session().backupRoot}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LockedDialog::retryRequested, this, [this, path] { openLedger(path); });
    connect(dialog, &LockedDialog::viewRequested, this, [this](const SoundBackup& backup) {
        if (const Result<void> opened = m_means.holder.view(backup); !opened)
            tell(opened.error());
    });
    dialog->open();
}

void LedgerCommands::offerRescue(const QString& path, const Error& error)
{
    auto* dialog = new RescueDialog({error, path, m_means.holder.session()}, m_means.dialogs, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RescueDialog::openRequested, this, &LedgerCommands::openLedger);
    connect(dialog, &RescueDialog::backupsRequested, this, &LedgerCommands::backupsRequested);
    dialog->open();
}

void LedgerCommands::openReadOnly(const QString& path)
{
    const Result<void> opened = m_means.holder.open(path, OpenMode::ReadOnly);
    if (!opened)
        tell(opened.error());
}

void LedgerCommands::importAsking()
{
    const QString path = m_means.dialogs.openFile(m_window, tr("Import a task list"), tableFilesFilter());
    if (!path.isEmpty())
        importFile(path);
}

void LedgerCommands::importFile(const QString& path)
{
    // A list needs a ledger to go into; without one it gets its own.
    if (!m_means.holder.ledger() && !createLedger(QFileInfo(path).completeBaseName(), Title::OfFirstList))
        return;
    Q_EMIT importRequested(path);
}

void LedgerCommands::openSample()
{
    QDir().mkpath(m_means.dataFolder);
    const QString path = QDir(m_means.dataFolder).filePath(tr("Sample") + suffix);
    if (QFileInfo::exists(path)) {
        openLedger(path);
        return;
    }
    const Result<void> created = m_means.holder.createSample(path);
    if (!created)
        tell(created.error());
}

void LedgerCommands::tell(const Error& error)
{
    Q_EMIT messageRaised(Message::error(error));
}

} // namespace taizhang
