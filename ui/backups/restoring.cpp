// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/restoring.h"

#include "core/ledger/backups.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/paragraph.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>

namespace taizhang {

namespace {

class Restoring
{
    Q_DECLARE_TR_FUNCTIONS(Restoring)
};

} // namespace

QString askForNewLedger(const Rescue& rescue, const QString& title, const QString& suffix)
{
    const QFileInfo ledger(rescue.ledger);
    const QString name = ledger.completeBaseName() + u'-' + suffix + QStringLiteral(".taizhang");
    return rescue.dialogs.saveFile(
        rescue.window, title, ledger.dir().filePath(name), Restoring::tr("Ledgers (*.taizhang)"));
}

std::optional<Result<QString>> restoreAsking(const Rescue& rescue, const BackupInfo& backup)
{
    const QString day = backup.at.toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmm"));
    const QString to
        = askForNewLedger(rescue, Restoring::tr("Restore to a new file"), Restoring::tr("restored-%1").arg(day));
    if (to.isEmpty())
        return {};
    // One of the places may have been damaged since; the other is then tried.
    Result<void> done = Error{ErrorCode::FileNotFound, {rescue.ledger}, {}};
    for (const QString& file : backup.files) {
        done = restoreBackup(file, to);
        if (done || done.error().code == ErrorCode::FileExists)
            break;
    }
    return done ? Result<QString>(to) : Result<QString>(done.error());
}

QLabel* messageLine()
{
    QLabel* line = plainParagraph({});
    line->setObjectName(QStringLiteral("message"));
    return line;
}

} // namespace taizhang
