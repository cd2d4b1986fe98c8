// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "tests/support/catch.h"
#include "tests/support/templedger.h"
#include "tests/ui/support/testpage.h"
#include "ui/history/batchlist.h"

#include <QAction>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
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
