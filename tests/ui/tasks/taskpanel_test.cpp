// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskpanel.h"

#include "tests/support/catch.h"
#include "tests/support/templedger.h"
#include "tests/ui/dashboard/officetasks.h"
#include "tests/ui/support/testpage.h"
#include "ui/shared/tableview.h"
#include "ui/tasks/taskpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>

using namespace taizhang;
using namespace Qt::StringLiterals;

TEST_CASE("the panel shows the first task that a search finds, and none where it finds none", "[tasks]")
{
    TempLedger ledger;
    fillOffice(*ledger, 3, 3);
    TestPage<TaskPage> page(*ledger);
    page->show();
    const auto* panel = page->findChild<QWidget*>(u"taskPanel"_s);
    auto* search = page->findChild<QLineEdit*>(u"taskSearch"_s);
    search->setText(u"第4项"_s);
    REQUIRE(page->findChild<TableView*>()->model()->rowCount() == 1);
    CHECK(page->findChild<QLabel*>(u"panelTitle"_s)->text() == u"推进第4项改革举措"_s);
    CHECK(panel->isEnabled());
    search->setText(u"没有这样的任务"_s);
    CHECK_FALSE(panel->isVisible());
    search->clear();
    CHECK(panel->isVisible());
    CHECK(panel->isEnabled());
}

TEST_CASE("a task without progress records says so until there is one", "[tasks]")
{
    TempLedger ledger;
    REQUIRE(ledger->addTask(aTask(u"任务一"_s)));
    TestPage<TaskPage> page(*ledger);
    page->show();
    page->findChild<QTabWidget*>(u"taskTabs"_s)->setCurrentIndex(1);
    const auto* hint = page->findChild<QLabel*>(u"noProgress"_s);
    const auto* list = page->findChild<QListWidget*>(u"progressList"_s);
    CHECK(hint->isVisible());
    CHECK_FALSE(list->isVisible());
    ProgressRecord record;
    record.task = *ledger->tasks().front().task.id;
    record.on = QDate(2026, 6, 30);
    record.text = u"已启动"_s;
    REQUIRE(ledger->recordProgress(record));
    CHECK_FALSE(hint->isVisible());
    CHECK(list->isVisible());
}
