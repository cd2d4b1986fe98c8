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

std::optional<Result<Restored>> restoreAsking(const Rescue& rescue, const BackupInfo& backup, const Session& session)
{
    const QString day = backup.at.toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmm"));
    const QString to
        = askForNewLedger(rescue, Restoring::tr("Restore to a new file"), Restoring::tr("restored-%1").arg(day));
    if (to.isEmpty())
        return {};
    // One of the places may have been damaged since; the other is then tried.
    Result<int> done = Error{ErrorCode::FileNotFound, {rescue.ledger}, {}};
    for (const QString& file : backup.files) {
        done = restoreWithLater(file, to, session);
        if (done || done.error().code == ErrorCode::FileExists)
            break;
    }
    return done ? Result<Restored>(Restored{to, *done}) : Result<Restored>(done.error());
}

QString restoredText(const Restored& restored)
{
    const QString path = QDir::toNativeSeparators(restored.path);
    if (restored.later > 0)
        return Restoring::tr("Restored to %1, with %n change(s) made after the backup.", nullptr, restored.later)
            .arg(path);
    return Restoring::tr("Restored to %1. What was changed after the backup is not in it.").arg(path);
}

QLabel* messageLine()
{
    QLabel* line = plainParagraph({});
    line->setObjectName(QStringLiteral("message"));
    return line;
}

} // namespace taizhang
