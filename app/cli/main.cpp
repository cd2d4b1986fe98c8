// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/clock.h"
#include "core/report/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTranslator>

#include <memory>
#include <vector>

namespace {

using namespace taizhang;
using namespace taizhang::cli;

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto group : {ledgerCommands(), taskCommands(), importCommands(), inspectCommands(), historyCommands(),
             reportCommands(), safetyCommands(), fundCommands(), indicatorCommands(), exportCommands()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

const Command* findCommand(const std::vector<Command>& all, const QString& name)
{
    for (const Command& command : all) {
        if (name == QStringView(command.name))
            return &command;
    }
    return nullptr;
}

void printUsage(const std::vector<Command>& all, void (*line)(const QString&))
{
    line(Cli::tr("Usage:"));
    for (const Command& command : all)
        line(QStringLiteral("    taizhang-cli ") + QString::fromUtf16(command.usage));
    line(Cli::tr("Every command also takes --language zh_CN|en and --today DATE (judge as of that day)."));
}

QString actor()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? QStringLiteral("taizhang-cli") : user;
}

// The user's own place on this computer, for backups of ledgers on sticks and shares.
QString backupRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/backups");
}

// "--language" and "--today" belong to every command; they are taken out before the command reads its own.
struct Globals
{
    QString language;
    QString today;
    QStringList rest;
};

Globals takeGlobals(const QStringList& words)
{
    Globals globals;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool last = i + 1 >= words.size();
        if (words[i] == u"--language" && !last)
            globals.language = words[++i];
        else if (words[i] == u"--today" && !last)
            globals.today = words[++i];
        else
            globals.rest.append(words[i]);
    }
    return globals;
}

int runCommand(const Command& command, const Globals& globals)
{
    const Arguments arguments = parseArguments(globals.rest.sliced(1), command.grammar);
    if (!arguments.problem.isEmpty()) {
        complain(Cli::tr("Usage:") + QStringLiteral(" taizhang-cli ") + QString::fromUtf16(command.usage));
        return wrongUsage(arguments.problem);
    }
    if (!globals.language.isEmpty() && languageCode(languageFromCode(globals.language)) != globals.language)
        return wrongUsage(Cli::tr("--language takes zh_CN or en, not %1").arg(globals.language));
    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    if (!globals.today.isEmpty()) {
        const QDate today = QDate::fromString(globals.today, Qt::ISODate);
        if (!today.isValid())
            return wrongUsage(Cli::tr("%1 is not a date like 2026-06-30").arg(globals.today));
        clock = std::make_unique<FixedClock>(today);
    }
    const auto backupFailed = [](const Error& error) {
        complain(Cli::tr("A backup could not be made:"));
        fail(error);
    };
    const Context context{
        *clock, {clock.get(), actor(), QSysInfo::machineHostName(), true, backupRoot(), backupFailed}};
    const int code = command.run(arguments, context);
    if (!outputComplete()) {
        complain(Cli::tr("The output could not be written completely."));
        return Failed;
    }
    return code;
}

int run(const std::vector<Command>& all, const Globals& globals)
{
    if (globals.rest.isEmpty()) {
        printUsage(all, complain);
        return WrongUsage;
    }
    const QString& name = globals.rest.first();
    if (name == u"--help" || name == u"help") {
        printUsage(all, print);
        return Done;
    }
    if (name == u"--version") {
        print(QStringLiteral("taizhang " TAIZHANG_VERSION));
        return Done;
    }
    if (const Command* const command = findCommand(all, name))
        return runCommand(*command, globals);
    printUsage(all, complain);
    return wrongUsage(Cli::tr("there is no command %1").arg(name));
}

// Which application object is needed must be known before there is one.
bool needsGui(const std::vector<Command>& all, int argc, char* argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (const Command* const command = findCommand(all, QString::fromLocal8Bit(argv[i])))
            return command->gui;
    }
    return false;
}

} // namespace

int main(int argc, char* argv[])
{
    const std::vector<Command> all = allCommands();
    std::unique_ptr<QCoreApplication> application;
    if (needsGui(all, argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // no display is needed, and none is touched
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("taizhang"));

    const Globals globals = takeGlobals(QCoreApplication::arguments().sliced(1));
    const auto translator = installLanguage(
        languageFromCode(globals.language.isEmpty() ? qEnvironmentVariable("TAIZHANG_LANGUAGE") : globals.language));
    return run(all, globals);
}
