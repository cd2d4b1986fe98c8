// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/overviewpage.h"

#include "core/report/language.h"
#include "tests/support/catch.h"
#include "tests/support/shots.h"
#include "tests/ui/dashboard/officetasks.h"
#include "tests/ui/support/testpage.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/dashboard/stattile.h"
#include "ui/dashboard/taskcache.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace taizhang;

namespace {

ChartCard& card(OverviewPage& page, const char* name)
{
    return *page.findChild<ChartCard*>(QString::fromLatin1(name));
}

// The whole content of the page, also what is scrolled away.
QImage wholePage(OverviewPage& page)
{
    QTest::qWait(350); // the past is judged a little later
    QWidget* content = page.findChild<QScrollArea*>()->widget();
    page.resize(page.width(), content->sizeHint().height() + 24);
    QTest::qWait(1);
    return page.grab().toImage();
}

} // namespace

TEST_CASE("the overview shows the tallies of the ledger and follows its edits", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 4, 5);
    TestPage<OverviewPage> page(*ledger);
    page->resize(1200, 900);
    page->show();
    const auto tiles = page->findChildren<StatTile*>();
    REQUIRE(tiles.size() == 5);
    CHECK(tiles.at(0)->accessibleName().startsWith(QStringLiteral("Tasks: 19.")));
    const QString before = card(*page, "units").chart().accessibleDescription();
    QSignalSpy changed(page->findChild<TaskCache*>(), &TaskCache::changed);
    REQUIRE(ledger->setTaskStatus(*ledger->tasks().at(2).task.id, TaskStatus::Closed, QStringLiteral("完成")));
    CHECK(changed.count() == 1);
    QTest::qWait(10);
    CHECK(card(*page, "units").chart().accessibleDescription() != before);
}

TEST_CASE("a cache of tasks equals what the ledger reads anew after any edit", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 3, 4);
    const TaskCache cache(*ledger);
    const auto id = [&](size_t index) { return *ledger->tasks().at(index).task.id; };
    REQUIRE(ledger->setTaskStatus(id(2), TaskStatus::Suspended, QStringLiteral("等待")));
    CHECK(cache.tasks() == ledger->tasks());
    REQUIRE(ledger->splitTask(id(3), {QStringLiteral("一"), QStringLiteral("二")}));
    CHECK(cache.tasks() == ledger->tasks());
    REQUIRE(ledger->removeTask(id(5)));
    CHECK(cache.tasks() == ledger->tasks());
    REQUIRE(ledger->undo());
    CHECK(cache.tasks() == ledger->tasks());
    Unit unit = ledger->directory().units().front();
    unit.shortName = QStringLiteral("一局");
    REQUIRE(ledger->saveUnit(unit));
    CHECK(cache.tasks() == ledger->tasks());
    REQUIRE(ledger->addTask(aTask(QStringLiteral("新任务"))));
    CHECK(cache.tasks() == ledger->tasks());
    ProgressRecord record;
    record.task = id(1);
    record.on = QDate(2026, 6, 29);
    record.percent = Percent::fromWhole(99);
    REQUIRE(ledger->recordProgress(record));
    CHECK(cache.tasks() == ledger->tasks());
}

TEST_CASE("bars and tiles ask for the tasks behind them", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 4, 5);
    TestPage<OverviewPage> page(*ledger);
    page->show();
    QSignalSpy requested(&*page, &Page::tasksRequested);
    page->findChildren<StatTile*>().at(3)->click();
    Q_EMIT card(*page, "units").chart().activated(1, 0);
    page->findChild<QComboBox*>(QStringLiteral("lead"))->setCurrentIndex(2);
    Q_EMIT card(*page, "aspects").chart().activated(0, -1);
    REQUIRE(requested.count() == 3);
    CHECK(requested.at(0).at(0).toString() == QStringLiteral("light:yellow | light:red counted:yes"));
    CHECK(
        requested.at(1).at(0).toString() == QStringLiteral("lead:\"=区第2产业工人服务保障局\" light:done counted:yes"));
    CHECK(requested.at(2).at(0).toString().startsWith(QStringLiteral("lead:\"=区第2产业工人服务保障局\" aspect:\"=")));
}

TEST_CASE("a filter narrows every figure and can be taken back", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 4, 5);
    TestPage<OverviewPage> page(*ledger);
    page->show();
    auto* lead = page->findChild<QComboBox*>(QStringLiteral("lead"));
    lead->setCurrentIndex(3);
    CHECK(card(*page, "units").chart().spec().categories.size() == 1);
    CHECK(page->findChildren<StatTile*>().at(0)->accessibleName().startsWith(QStringLiteral("Tasks: 5.")));
    page->findChild<QAbstractButton*>(QStringLiteral("clear"))->click();
    CHECK(card(*page, "units").chart().spec().categories.size() > 3);
}

TEST_CASE("the overview is readable with 3, 36 and 120 units, in both languages and themes", "[dashboard]")
{
    for (const int units : {0, 3, 36, 120}) {
        for (const bool dark : {false, true}) {
            const auto translator = installLanguage(dark ? Language::English : Language::SimplifiedChinese);
            TempLedger ledger;
            fillOffice(*ledger, units, units == 3 ? 8 : 2);
            QApplication::setPalette(Theme(dark).palette());
            TestPage<OverviewPage> page(*ledger);
            page->resize(1280, 900);
            page->show();
            keepShot(wholePage(*page),
                QStringLiteral("overview-%1-%2")
                    .arg(units)
                    .arg(dark ? QStringLiteral("dark-en") : QStringLiteral("light-zh")));
            for (ChartCard* shown : page->findChildren<ChartCard*>())
                CHECK(shown->chart().labelsWhole());
        }
    }
    QApplication::setPalette(QPalette());
}

TEST_CASE("projection enlarges the type and hides the filters", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 3, 5);
    TestPage<OverviewPage> page(*ledger);
    page->resize(1280, 900);
    page->show();
    const int before = card(*page, "units").chart().fontMetrics().height();
    page->pageActions().first()->setChecked(true);
    CHECK(card(*page, "units").chart().fontMetrics().height() > before * 1.4);
    CHECK_FALSE(page->findChild<QComboBox*>(QStringLiteral("lead"))->isVisibleTo(&*page));
    keepShot(wholePage(*page), QStringLiteral("overview-projection"));
    page->pageActions().first()->setChecked(false);
    CHECK(card(*page, "units").chart().fontMetrics().height() == before);
}
