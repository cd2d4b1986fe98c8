// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/safetywords.h"

#include "ui/shared/changetext.h"

#include <QCoreApplication>
#include <QDir>

namespace taizhang {

namespace {

class SafetyWords
{
    Q_DECLARE_TR_FUNCTIONS(SafetyWords)
};

} // namespace

QString backupsActionText()
{
    return SafetyWords::tr("&Backups …");
}

Message backupFailed(const Error& error)
{
    Message message = Message::error(error);
    message.kind = Message::Kind::Warning;
    message.text = SafetyWords::tr("A backup could not be made: %1").arg(message.text);
    message.actionText = SafetyWords::tr("Backups …");
    return message;
}

Message draftsLeft()
{
    Message message = Message::warning(SafetyWords::tr("There is text that was not stored when the program ended."));
    message.actionText = SafetyWords::tr("Show it");
    return message;
}

Message backupRestored(const QString& path)
{
    Message message = Message::success(SafetyWords::tr("Restored to %1").arg(QDir::toNativeSeparators(path)));
    message.actionText = SafetyWords::tr("Open it");
    return message;
}

QString backupText(const std::optional<SoundBackup>& newest)
{
    if (!newest)
        return SafetyWords::tr("There is no sound backup of it.");
    const BackupInfo& backup = newest->backup;
    return SafetyWords::tr("Newest sound backup: %1, %2 tasks, %3 units")
        .arg(minuteText(backup.at), QString::number(backup.tasks), QString::number(backup.units));
}

QString backupViewTitle(const BackupInfo& backup)
{
    return SafetyWords::tr("backup of %1, read only").arg(minuteText(backup.at));
}

} // namespace taizhang
