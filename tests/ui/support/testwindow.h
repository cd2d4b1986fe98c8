// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/ui/support/testpage.h"
#include "ui/shell/ledgerholder.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

namespace taizhang {

// The whole window with nothing open, on 30 June 2026, with its files in a folder of its own.
class TestWindow
{
public:
    TestWindow()
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , holder(settings, Session{&clock, QStringLiteral("clerk"), QStringLiteral("desk")})
        , window({holder, settings, dialogs, jobs, clock, folder.path()})
    {
        window.resize(1280, 800);
        window.show();
    }
    QString path(const QString& name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 6, 30)};
    Settings settings;
    AnsweredDialogs dialogs;
    JobRunner jobs;
    LedgerHolder holder;
    MainWindow window;
};

} // namespace taizhang
