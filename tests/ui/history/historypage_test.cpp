// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "tests/support/catch.h"
#include "tests/support/templedger.h"
#include "tests/ui/support/testpage.h"
#include "ui/history/batchlist.h"
#include "ui/history/periodtab.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    Opened()
    {
        const Result<TaskId> added = ledger->addTask(aTask(u"任务一"_s));
        REQUIRE(added);
        task = *added;
        setGoal(u"先前"_s);
        setGoal(u"后来"_s);
        page = std::make_unique<TestPage<HistoryPage>>(*ledger);
        (*page)->resize(1000, 700);
        (*page)->show();
        list = (*page)->findChild<BatchList*>();
        REQUIRE(list);
    }

    void setGoal(const QString& goal)
    {
        Task changed = ledger->task(task)->task;
        changed.goal = goal;
        REQUIRE(ledger->saveTask(changed));
    }
    QString goal() const { return ledger->task(task)->task.goal; }
    void takeBack(int row) const
    {
        list->setCurrentRow(row);
        (*page)->findChild<QAction*>(u"takeBack"_s)->trigger();
    }

    TempLedger ledger;
    TaskId task{0};
    std::unique_ptr<TestPage<HistoryPage>> page;
    BatchList* list = nullptr;
};

} // namespace

TEST_CASE("the history lists every change newest first, with old and new values", "[history]")
{
    const Opened t;
    CHECK(t.list->count() == static_cast<int>(t.ledger->batches().size()));
    t.list->setCurrentRow(0);
    const auto* changes = (*t.page)->findChild<QListWidget*>(u"batchChanges"_s);
    REQUIRE(changes->count() == 2);
    CHECK(changes->item(0)->text() == u"task 任务一"_s);
    CHECK(changes->item(1)->text().contains(u"先前 → 后来"_s));
}

TEST_CASE("the newest change is taken back, and so is the taking back", "[history]")
{
    const Opened t;
    t.takeBack(0);
    CHECK(t.goal() == u"先前"_s);
    t.takeBack(0); // the undo itself
    CHECK(t.goal() == u"后来"_s);
}

TEST_CASE("an earlier change under a later one is refused with the way to go on", "[history]")
{
    const Opened t;
    QSignalSpy told(&**t.page, &Page::messageRaised);
    t.takeBack(1);
    CHECK(t.goal() == u"后来"_s);
    REQUIRE(told.count() == 1);
    const auto message = told.first().first().value<Message>();
    CHECK(message.kind == Message::Kind::Warning);
    CHECK(message.detail.contains(u"先前"_s));
    CHECK_FALSE(message.actionText.isEmpty());
    message.action();
    CHECK(t.goal() == u"后来"_s);
}

TEST_CASE("the creation of the ledger is not taken back", "[history]")
{
    const Opened t;
    t.list->setCurrentRow(t.list->count() - 1);
    CHECK_FALSE((*t.page)->findChild<QAction*>(u"takeBack"_s)->isEnabled());
}

TEST_CASE("a list that was scrolled stays where it is when another change comes", "[history]")
{
    Opened t;
    for (int i = 0; i < 30; ++i)
        t.setGoal(u"目标%1"_s.arg(i));
    t.list->scrollToBottom();
    const QPoint below(20, t.list->viewport()->height() / 2);
    const QString seen = t.list->itemAt(below)->toolTip();
    const int current = t.list->currentRow();
    t.setGoal(u"又一个目标"_s);
    CHECK(t.list->itemAt(below)->toolTip() == seen);
    CHECK(t.list->currentRow() == current + 1);
    t.list->scrollToTop();
    t.setGoal(u"最后一个目标"_s);
    CHECK(t.list->verticalScrollBar()->value() == 0);
}

TEST_CASE("what changed between two dates is told in words, copied and exported", "[history]")
{
    Opened t;
    auto* tabs = (*t.page)->findChild<QTabWidget*>(u"historyTabs"_s);
    auto* table = (*t.page)->findChild<TableView*>(u"periodTable"_s);
    CHECK_FALSE((*t.page)->can(Page::Verb::Copy));
    tabs->setCurrentIndex(1);
    CHECK((*t.page)->can(Page::Verb::Copy));
    CHECK_FALSE((*t.page)->findChild<QAction*>(u"takeBack"_s)->isEnabled());
    const QAbstractItemModel& rows = *table->model();
    const auto valueOf = [&](const QString& field) {
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (rows.index(row, 1).data().toString() == field)
                return QStringList{rows.index(row, 0).data().toString(), rows.index(row, 2).data().toString(),
                    rows.index(row, 3).data().toString()};
        }
        return QStringList();
    };
    CHECK(valueOf(u"Goal"_s) == QStringList{u"task 任务一"_s, QString(), u"后来"_s}); // made on these days, too
    table->selectAll();
    (*t.page)->perform(Page::Verb::Copy);
    CHECK(QApplication::clipboard()->text().contains(u"后来"_s));
    const QString file = t.page->folder.filePath(u"a.xlsx"_s);
    t.page->dialogs.answer = file;
    (*t.page)->perform(Page::Verb::Export);
    CHECK(t.page->dialogs.suggested.contains(u"2026-05-31"_s));
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }));
    t.setGoal(u"最后"_s); // the table follows
    CHECK(valueOf(u"Goal"_s).value(2) == u"最后"_s);
}

TEST_CASE("the days between which changes are told can be chosen", "[history]")
{
    Opened t;
    t.ledger.setToday(QDate(2026, 7, 20));
    t.setGoal(u"七月的目标"_s);
    (*t.page)->findChild<QTabWidget*>(u"historyTabs"_s)->setCurrentIndex(1);
    const QAbstractItemModel& rows = *(*t.page)->findChild<TableView*>(u"periodTable"_s)->model();
    const auto enter = [&](const char* name, const QString& day) {
        auto* edit = (*t.page)->findChild<DayEdit*>(QString::fromLatin1(name));
        edit->setText(day);
        Q_EMIT edit->editingFinished();
    };
    enter("periodTo", u"2026-07-31"_s);
    enter("periodFrom", u"2026-07-01"_s);
    REQUIRE(rows.rowCount() == 1);
    CHECK(rows.index(0, 2).data().toString() == u"后来"_s);
    CHECK(rows.index(0, 3).data().toString() == u"七月的目标"_s);
    enter("periodFrom", u"2026-07-21"_s);
    CHECK(rows.rowCount() == 0);
    CHECK((*t.page)->findChild<QLabel*>(u"periodCount"_s)->text() == u"Nothing changed on these days."_s);
}
