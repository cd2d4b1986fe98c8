// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/shared/dialogs.h"
#include "ui/shell/desktop.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>
#include <QSysInfo>

namespace {

QString loginName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

} // namespace

int main(int argc, char* argv[])
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("taizhang"));
    QApplication::setDesktopFileName(QStringLiteral("taizhang"));
    QApplication::setApplicationVersion(QStringLiteral(TAIZHANG_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/taizhang.svg")));
    QApplication::setQuitOnLastWindowClosed(true);

    const taizhang::SystemClock clock;
    taizhang::SystemDialogs dialogs;
    const QString configuration = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    const QString local = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    taizhang::Desktop desktop({QDir(configuration).filePath(QStringLiteral("settings.json")),
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
        {&clock, loginName(), QSysInfo::machineHostName(), true, local + QStringLiteral("/backups")}, dialogs});
    const QStringList arguments = QApplication::arguments();
    desktop.start(arguments.value(1));
    return QApplication::exec();
}
