// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop.h"

#include "tests/support/catch.h"
#include "tests/support/templedger.h"
#include "tests/ui/support/keptsurroundings.h"
#include "tests/ui/support/testpage.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QPalette>
#include <QTemporaryDir>
#include <QTest>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

QString pageTitle(const Desktop& desktop)
{
    return desktop.window().findChild<QLabel*>(u"pageTitle"_s)->text();
}

void choose(const Desktop& desktop, const QString& what)
{
    desktop.window().findChild<QAction*>(u"choose_"_s + what)->trigger();
    QTest::qWait(20); // the window is made anew after the click has ended
}

} // namespace

TEST_CASE("the language is switched while a ledger is open, and stays for the next start", "[shell]")
{
    const KeptSurroundings kept;
    TempLedger ledger;
    REQUIRE(ledger->addTask(aTask(u"任务一"_s)));
    ledger.close();
    const QTemporaryDir folder;
    AnsweredDialogs dialogs;
    const Desktop::Setup setup{folder.filePath(u"settings.ini"_s), folder.path(), ledger.session(), dialogs};
    {
        Desktop desktop(setup);
        desktop.start(ledger.path());
        CHECK(pageTitle(desktop) == u"任务台账"_s);
        choose(desktop, u"en"_s);
        CHECK(pageTitle(desktop) == u"Task ledger"_s);
        CHECK(desktop.window().isVisible());
        choose(desktop, u"zh_CN"_s);
        CHECK(pageTitle(desktop) == u"任务台账"_s);
        choose(desktop, u"en"_s);
    }
    Desktop again(setup);
    again.start(ledger.path());
    CHECK(pageTitle(again) == u"Task ledger"_s);
}
