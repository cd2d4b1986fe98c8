// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/safetywords.h"

#include "core/report/words.h"
#include "ui/shared/changetext.h"

#include <QCoreApplication>
#include <QDir>

namespace taizhang {

namespace {

class SafetyWords
{
    Q_DECLARE_TR_FUNCTIONS(SafetyWords)
};

// A value as the log and the table have it.
QString quotedValue(const QString& value)
{
    return value.isEmpty() ? SafetyWords::tr("nothing") : QString(u'“' % value % u'”');
}

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

QString findingText(const CheckFinding& finding)
{
    const QString record = SafetyWords::tr("%1 no. %2").arg(recordWord(finding.table), QString::number(finding.row));
    if (finding.what == u"replay")
        return SafetyWords::tr("%1, %2: the change log says %3, the ledger has %4")
            .arg(record, fieldWord(finding.column), quotedValue(finding.expected), quotedValue(finding.found));
    if (finding.what == u"foreignKey")
        return SafetyWords::tr("%1 refers to something that is gone (%2)").arg(record, recordWord(finding.expected));
    if (finding.what == u"hashChain")
        return SafetyWords::tr("The change log was altered: batch %1 does not match its seal").arg(finding.row);
    if (finding.what == u"appendOnly")
        return SafetyWords::tr("The change log is incomplete: %1 of %2 rows of “%3”")
            .arg(finding.found, finding.expected, finding.table);
    if (finding.what == u"schema")
        return SafetyWords::tr("Something that this program did not make: %1").arg(finding.table);
    return SafetyWords::tr("The file is damaged: %1").arg(finding.found);
}

} // namespace taizhang
