// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/ledger/backups.h"
#include "core/report/words.h"

namespace taizhang::cli {

namespace {

QString localTime(const QDateTime& at)
{
    return at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

void printBackup(const BackupInfo& backup)
{
    print(Cli::tr("%1  %2  %3: %4 tasks, %5 units, last change %6")
              .arg(QString::number(backup.sequence), localTime(backup.at), word(backup.reason),
                  QString::number(backup.tasks), QString::number(backup.units),
                  backup.lastChange.isValid() ? localTime(backup.lastChange) : QStringLiteral("–")));
    for (const QString& file : backup.files)
        print(QStringLiteral("    ") + file);
}

int backUp(const Arguments& arguments, const Context& context)
{
    Session session = context.session;
    session.backups = false; // this one is enough
    const auto ledger = Ledger::open(arguments.positional[0], session);
    if (!ledger)
        return fail(ledger.error());
    const Result<BackupInfo> made = (*ledger)->backUp(BackupReason::Manual); // the session tells what went wrong
    if (!made)
        return Failed;
    printBackup(*made);
    return Done;
}

int listAll(const Arguments& arguments, const Context& context)
{
    const std::vector<BackupInfo> backups = listBackups(arguments.positional[0], context.session.backupRoot);
    if (arguments.has(QStringLiteral("--json"))) {
        QJsonArray array;
        for (const BackupInfo& backup : backups)
            array.append(backupJson(backup));
        print(jsonText(array));
        return Done;
    }
    if (backups.empty())
        complain(Cli::tr("There are no backups of %1.").arg(arguments.positional[0]));
    for (const BackupInfo& backup : backups)
        printBackup(backup);
    return Done;
}

int restore(const Arguments& arguments, const Context& context)
{
    const QString& backup = arguments.positional[0];
    const QString& to = arguments.positional[1];
    const Result<int> later = restoreWithLater(backup, to, context.session);
    if (!later)
        return fail(later.error());
    if (const std::optional<BackupInfo> info = describeBackup(backup))
        printBackup(*info);
    else
        complain(Cli::tr("This backup has no manifest; only SQLite's own check says that it is sound."));
    if (*later > 0)
        print(Cli::tr("%n change(s) made after the backup were done again.", nullptr, *later));
    print(Cli::tr("Restored to %1").arg(to));
    return Done;
}

} // namespace

std::span<const Command> safetyCommands()
{
    static const Command commands[]{
        {u"backup", u"backup LEDGER", {1, 1, {}, {}}, backUp},
        {u"backups", u"backups LEDGER [--json]", {1, 1, {QStringLiteral("--json")}, {}}, listAll},
        {u"restore", u"restore BACKUP NEW", {2, 2, {}, {}}, restore},
    };
    return commands;
}

} // namespace taizhang::cli
