// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "tests/support/catch.h"
#include "tests/support/templedger.h"
#include "tests/ui/support/testwindow.h"
#include "ui/shared/messagebar.h"
#include "ui/shell/pagehost.h"
#include "ui/tasks/taskpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

template <class W>
W* find(const MainWindow& window, const char* name)
{
    W* widget = window.findChild<W*>(QString::fromLatin1(name));
    REQUIRE(widget);
    return widget;
}

QString told(const MainWindow& window)
{
    return window.findChild<MessageBar*>()->text();
}

} // namespace

TEST_CASE("without a ledger the welcome page is shown and nothing is made", "[shell]")
{
    TestWindow t;
    CHECK(find<QWidget>(t.window, "welcomePage")->isVisible());
    CHECK(t.window.findChild<TaskPage*>() == nullptr);
    CHECK_FALSE(find<QAction>(t.window, "closeAction")->isEnabled());
}

TEST_CASE("a new ledger is made where the user says, opened, and remembered", "[shell]")
{
    TestWindow t;
    t.dialogs.answer = t.path(u"区台账"_s);
    QTest::mouseClick(find<QAbstractButton>(t.window, "startNew"), Qt::LeftButton);
    REQUIRE(t.holder.ledger());
    CHECK(QFile::exists(t.path(u"区台账.taizhang"_s)));
    CHECK(t.window.windowTitle().contains(u"区台账"_s));
    CHECK(t.window.findChild<TaskPage*>());
    CHECK(t.settings.texts(Setting::RecentLedgers).size() == 1);
    find<QAction>(t.window, "closeAction")->trigger();
    CHECK_FALSE(t.holder.ledger());
    CHECK(find<QWidget>(t.window, "welcomePage")->isVisible());
}

TEST_CASE("files that are no ledger are refused in words, and the open one stays open", "[shell]")
{
    TestWindow t;
    t.dialogs.answer = t.path(u"好.taizhang"_s);
    find<QAction>(t.window, "newAction")->trigger();
    REQUIRE(t.holder.ledger());
    t.window.openPath(t.path(u"没有.taizhang"_s));
    CHECK(told(t.window).contains(u"没有.taizhang"_s));
    CHECK(t.holder.ledger());
    QFile text(t.path(u"坏.taizhang"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("this is no ledger");
    text.close();
    t.window.openPath(text.fileName());
    CHECK(told(t.window).contains(u"坏.taizhang"_s));
    CHECK(t.holder.ledger());
    CHECK(t.window.windowTitle().contains(u"好"_s));
}

TEST_CASE("a ledger that somebody else has open is offered to read only", "[shell]")
{
    TempLedger other;
    TestWindow t;
    t.window.openPath(other.path());
    REQUIRE_FALSE(t.holder.ledger());
    auto* action = find<QPushButton>(t.window, "messageAction");
    CHECK(action->isVisible());
    CHECK_FALSE(told(t.window).isEmpty());
}

TEST_CASE("undo and redo name what they do and follow the ledger", "[shell]")
{
    TestWindow t;
    t.dialogs.answer = t.path(u"台账.taizhang"_s);
    find<QAction>(t.window, "newAction")->trigger();
    Ledger& ledger = *t.holder.ledger();
    auto* undo = find<QAction>(t.window, "undoAction");
    auto* redo = find<QAction>(t.window, "redoAction");
    CHECK_FALSE(undo->isEnabled());
    REQUIRE(ledger.addTask(aTask(u"任务一"_s)));
    REQUIRE(undo->isEnabled());
    CHECK(undo->text().contains(u"任务一"_s));
    undo->trigger();
    CHECK(ledger.tasks().empty());
    REQUIRE(redo->isEnabled());
    redo->trigger();
    CHECK(ledger.tasks().size() == 1);
}

TEST_CASE("pages are made when they are first shown and found again", "[shell]")
{
    TestWindow t;
    t.dialogs.answer = t.path(u"台账.taizhang"_s);
    find<QAction>(t.window, "newAction")->trigger();
    auto* host = t.window.findChild<PageHost*>();
    for (const PageEntry& entry : host->entries()) {
        QTest::mouseClick(
            t.window.findChild<QAbstractButton*>(u"navigate%1"_s.arg(static_cast<int>(entry.key))), Qt::LeftButton);
        CHECK(host->currentKey() == entry.key);
        CHECK(find<QLabel>(t.window, "pageTitle")->text() == host->current()->title());
    }
    const Page* tasks = host->showPage(PageKey::Tasks);
    CHECK(host->showPage(PageKey::Tasks) == tasks);
    CHECK(t.settings.number(Setting::LastPage) >= 0);
}

TEST_CASE("the window fits a small screen", "[shell]")
{
    TestWindow t;
    t.dialogs.answer = t.path(u"台账.taizhang"_s);
    find<QAction>(t.window, "newAction")->trigger();
    REQUIRE(t.holder.ledger()->addTask(aTask(u"任务一"_s)));
    auto* host = t.window.findChild<PageHost*>();
    for (const PageEntry& entry : host->entries()) {
        const Page* page = host->showPage(entry.key);
        CAPTURE(page->title());
        CHECK(t.window.minimumSizeHint().width() <= 1280);
        CHECK(t.window.minimumSizeHint().height() <= 720);
    }
}
