// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/overviewpage.h"

#include "core/report/language.h"
#include "tests/support/catch.h"
#include "tests/support/shots.h"
#include "tests/ui/dashboard/officetasks.h"
#include "tests/ui/dashboard/officevalues.h"
#include "tests/ui/support/testpage.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/dashboard/overviewanswers.h"
#include "ui/dashboard/stattile.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
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

// Until every card shows the present answers.
void settle(OverviewPage& page)
{
    REQUIRE(QTest::qWaitFor([&page] { return page.upToDate(); }, 20'000));
}

// The whole content of the page, also what is scrolled away.
QImage wholePage(OverviewPage& page)
{
    settle(page);
    QWidget* content = page.findChild<QScrollArea*>()->widget();
    page.resize(page.width(), content->sizeHint().height() + 24);
    QTest::qWait(1);
    return page.grab().toImage();
}

} // namespace

TEST_CASE("the overview is printed to a PDF that the user names", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 2, 3);
    TestPage<OverviewPage> page(*ledger);
    page->show();
    page.dialogs.answer = page.folder.filePath(QStringLiteral("概览.pdf"));
    QSignalSpy messages(&*page, &Page::messageRaised);
    REQUIRE(page->can(Page::Verb::Print));
    page->perform(Page::Verb::Print);
    REQUIRE(messages.wait(20'000));
    CHECK(messages.first().first().value<Message>().kind == Message::Kind::Success);
    CHECK(page.dialogs.suggested == QStringLiteral("Overview.pdf"));
    QFile file(page.dialogs.answer);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}

TEST_CASE("the overview is no wider than what an open history leaves of a small screen", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 2, 3);
    TestPage<OverviewPage> page(*ledger);
    CHECK(page->findChild<QScrollArea*>()->widget()->minimumSizeHint().width() <= 840);
}

TEST_CASE("the overview shows the tallies of the ledger and follows its edits", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 4, 5);
    TestPage<OverviewPage> page(*ledger);
    page->resize(1200, 900);
    page->show();
    settle(*page);
    const auto tiles = page->findChildren<StatTile*>();
    REQUIRE(tiles.size() == 5);
    CHECK(tiles.at(0)->accessibleName().startsWith(QStringLiteral("Tasks: 19.")));
    const QString before = card(*page, "units").chart().accessibleDescription();
    QSignalSpy changed(page->findChild<OverviewAnswers*>(), &OverviewAnswers::outdated);
    REQUIRE(ledger->setTaskStatus(*ledger->tasks().at(2).task.id, TaskStatus::Closed, QStringLiteral("完成")));
    CHECK(changed.count() == 1);
    settle(*page);
    CHECK(card(*page, "units").chart().accessibleDescription() != before);
}

TEST_CASE("bars and tiles ask for the tasks behind them", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 4, 5);
    TestPage<OverviewPage> page(*ledger);
    page->show();
    settle(*page);
    QSignalSpy requested(&*page, &Page::tasksRequested);
    page->findChildren<StatTile*>().at(3)->click();
    Q_EMIT card(*page, "units").chart().activated(1, 0);
    page->findChild<QComboBox*>(QStringLiteral("lead"))->setCurrentIndex(2);
    Q_EMIT card(*page, "lights").chart().activated(0, -1);
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
    settle(*page);
    auto* lead = page->findChild<QComboBox*>(QStringLiteral("lead"));
    lead->setCurrentIndex(3);
    settle(*page);
    CHECK(card(*page, "units").chart().spec().categories.size() == 1);
    CHECK(page->findChildren<StatTile*>().at(0)->accessibleName().startsWith(QStringLiteral("Tasks: 5.")));
    page->findChild<QAbstractButton*>(QStringLiteral("clear"))->click();
    settle(*page);
    CHECK(card(*page, "units").chart().spec().categories.size() > 3);
}

TEST_CASE("the overview is readable with 3, 36 and 120 units, in both languages and themes", "[dashboard]")
{
    for (const int units : {0, 3, 36, 120}) {
        for (const bool dark : {false, true}) {
            const auto translator = installLanguage(dark ? Language::English : Language::SimplifiedChinese);
            TempLedger ledger;
            fillOffice(*ledger, units, units == 3 ? 8 : 2);
            if (units > 0)
                addValues(*ledger);
            QApplication::setPalette(Theme(dark).palette());
            TestPage<OverviewPage> page(*ledger);
            page->resize(1280, 900);
            page->show();
            settle(*page);
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

TEST_CASE("cards of funds and indicators lead to their pages, those of tasks to the tasks", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 3, 5);
    addValues(*ledger);
    TestPage<OverviewPage> page(*ledger);
    page->show();
    settle(*page);
    QSignalSpy pages(&*page, &Page::pageRequested);
    QSignalSpy tasks(&*page, &Page::tasksRequested);
    Q_EMIT card(*page, "funds").chart().activated(0, 1);
    Q_EMIT card(*page, "indicators").chart().activated(1, 0);
    REQUIRE(pages.count() == 2);
    CHECK(pages.at(1).at(0).value<PageKey>() == PageKey::Indicators);
    CHECK(pages.at(1).at(1).toString() == QStringLiteral("区级以上创新工作室"));
    CHECK(pages.at(0).at(0).value<PageKey>() == PageKey::Funds);
    CHECK(pages.at(0).at(1).toString() == QStringLiteral("技能人才培训补贴"));
    Q_EMIT card(*page, "progress").chart().activated(2, 0);
    REQUIRE(tasks.count() == 1);
    CHECK(tasks.at(0).at(0).toString().startsWith(QStringLiteral("-due:none")));
}

TEST_CASE("every card says to what its figures are limited, in what is saved too", "[dashboard]")
{
    TempLedger ledger;
    fillOffice(*ledger, 4, 5);
    TestPage<OverviewPage> page(*ledger);
    page->show();
    settle(*page);
    page->findChild<QComboBox*>(QStringLiteral("lead"))->setCurrentIndex(2);
    settle(*page);
    for (ChartCard* shown : page->findChildren<ChartCard*>())
        CHECK(shown->findChild<QLabel*>(QStringLiteral("chartScope"))->text()
            == QStringLiteral("区第2产业工人服务保障局"));
    page->findChild<QAbstractButton*>(QStringLiteral("clear"))->click();
    settle(*page);
    CHECK(card(*page, "lights").findChild<QLabel*>(QStringLiteral("chartScope"))->isHidden());
}

TEST_CASE("an empty ledger says of every question why there is no answer", "[dashboard]")
{
    TempLedger ledger;
    TestPage<OverviewPage> page(*ledger);
    page->resize(1280, 900);
    page->show();
    settle(*page);
    keepShot(wholePage(*page), QStringLiteral("overview-empty"));
    for (ChartCard* shown : page->findChildren<ChartCard*>()) {
        CAPTURE(shown->objectName());
        CHECK_FALSE(shown->chart().isVisibleTo(&*page));
        CHECK_FALSE(shown->findChild<QLabel*>(QStringLiteral("chartTitle"))->text().isEmpty());
    }
}
