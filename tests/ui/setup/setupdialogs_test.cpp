// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/aspectsdialog.h"
#include "ui/setup/roundproposal.h"
#include "ui/setup/roundsdialog.h"

#include "core/base/clock.h"
#include "tests/support/catch.h"
#include "tests/support/templedger.h"
#include "ui/shared/dayedit.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

template <class W>
W* find(const QWidget& parent, const char* name)
{
    W* widget = parent.findChild<W*>(QString::fromLatin1(name));
    REQUIRE(widget);
    return widget;
}

void click(const QWidget& parent, const char* name)
{
    QTest::mouseClick(find<QPushButton>(parent, name), Qt::LeftButton);
}

QStringList namesIn(const Ledger& ledger)
{
    QStringList names;
    for (const Aspect& aspect : ledger.aspects())
        names << aspect.name;
    return names;
}

ReportingRound roundOf(PeriodKind kind, QDate from, QDate to, QDate due)
{
    ReportingRound round;
    round.kind = kind;
    round.name = u"一轮"_s;
    round.from = from;
    round.to = to;
    round.dueOn = due;
    return round;
}

} // namespace

TEST_CASE("aspects are added, renamed, put in order and deleted, each step with its own undo", "[setup]")
{
    const TempLedger ledger;
    REQUIRE(ledger->saveAspects({{{}, {}, u"甲"_s, 0}, {{}, {}, u"乙"_s, 1}}));
    AspectsDialog dialog(*ledger);
    dialog.show();
    click(dialog, "addAspect");
    REQUIRE(namesIn(*ledger).size() == 3);
    auto* list = find<QListWidget>(dialog, "aspectList");
    list->item(2)->setText(u"丙"_s);
    QApplication::processEvents();
    CHECK(namesIn(*ledger) == QStringList{u"甲"_s, u"乙"_s, u"丙"_s});
    list->setCurrentRow(2);
    click(dialog, "aspectUp");
    CHECK(namesIn(*ledger) == QStringList{u"甲"_s, u"丙"_s, u"乙"_s});
    CHECK(list->currentRow() == 1);
    list->setCurrentRow(0);
    click(dialog, "removeAspect");
    CHECK(namesIn(*ledger) == QStringList{u"丙"_s, u"乙"_s});
    REQUIRE(ledger->undo());
    CHECK(namesIn(*ledger) == QStringList{u"甲"_s, u"丙"_s, u"乙"_s});
    CHECK(list->count() == 3);
}

TEST_CASE("an aspect that tasks have and a name that is empty are refused in words", "[setup]")
{
    const TempLedger ledger;
    REQUIRE(ledger->saveAspects({{{}, {}, u"甲"_s, 0}}));
    Task task = aTask(u"任务"_s);
    task.aspects = {*ledger->aspects().front().id};
    REQUIRE(ledger->addTask(task));
    AspectsDialog dialog(*ledger);
    dialog.show();
    auto* message = find<QLabel>(dialog, "message");
    CHECK_FALSE(message->isVisible());
    click(dialog, "removeAspect");
    CHECK(message->isVisible());
    CHECK(message->text().contains(u"甲"_s));
    auto* list = find<QListWidget>(dialog, "aspectList");
    list->item(0)->setText(u"  "_s);
    QApplication::processEvents();
    CHECK(list->item(0)->text() == u"甲"_s);
    CHECK(namesIn(*ledger) == QStringList{u"甲"_s});
}

TEST_CASE("the next round is proposed with its days", "[setup]")
{
    struct Row
    {
        PeriodKind kind;
        QDate today;
        QDate from;
        QDate to;
    };
    const Row rows[] = {
        {PeriodKind::Month, {2026, 2, 14}, {2026, 2, 1}, {2026, 2, 28}},
        {PeriodKind::Month, {2028, 2, 29}, {2028, 2, 1}, {2028, 2, 29}},
        {PeriodKind::Quarter, {2026, 1, 1}, {2026, 1, 1}, {2026, 3, 31}},
        {PeriodKind::Quarter, {2026, 6, 30}, {2026, 4, 1}, {2026, 6, 30}},
        {PeriodKind::Quarter, {2026, 12, 31}, {2026, 10, 1}, {2026, 12, 31}},
        {PeriodKind::HalfYear, {2026, 6, 30}, {2026, 1, 1}, {2026, 6, 30}},
        {PeriodKind::HalfYear, {2026, 7, 1}, {2026, 7, 1}, {2026, 12, 31}},
        {PeriodKind::Year, {2026, 7, 1}, {2026, 1, 1}, {2026, 12, 31}},
        {PeriodKind::AdHoc, {2026, 7, 1}, {2026, 7, 1}, {2026, 7, 1}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.today, toText(row.kind));
        const ReportingRound round = proposedRound(row.kind, {}, row.today);
        CHECK(round.from == row.from);
        CHECK(round.to == row.to);
        CHECK(round.dueOn == row.to.addDays(10));
        CHECK(round.state == RoundState::Open);
        CHECK(round.name.contains(u"20"_s));
    }
}

TEST_CASE("a round follows the last of its kind and leaves as many days for the returns", "[setup]")
{
    const std::vector<ReportingRound> rounds{roundOf(PeriodKind::HalfYear, {2026, 1, 1}, {2026, 6, 30}, {2026, 7, 5}),
        roundOf(PeriodKind::Quarter, {2026, 10, 1}, {2026, 12, 31}, {2027, 1, 20})};
    const ReportingRound quarter = proposedRound(PeriodKind::Quarter, rounds, QDate(2026, 6, 30));
    CHECK(quarter.from == QDate(2027, 1, 1));
    CHECK(quarter.dueOn == QDate(2027, 4, 20));
    CHECK(proposedRound(PeriodKind::HalfYear, rounds, QDate(2026, 6, 30)).from == QDate(2026, 7, 1));
    CHECK(proposedRound(PeriodKind::Month, rounds, QDate(2026, 6, 30)).from == QDate(2026, 6, 1));
}

TEST_CASE("a round is opened, closed and opened again", "[setup]")
{
    const TempLedger ledger;
    const FixedClock clock(QDate(2026, 6, 30));
    RoundsDialog dialog(*ledger, clock);
    dialog.show();
    find<QLineEdit>(dialog, "roundName")->setText(u"二季度"_s);
    click(dialog, "roundSave");
    REQUIRE(ledger->rounds().size() == 1);
    CHECK(ledger->rounds().front().name == u"二季度"_s);
    CHECK(ledger->rounds().front().to == QDate(2026, 6, 30));
    click(dialog, "roundState");
    CHECK(ledger->rounds().front().state == RoundState::Closed);
    click(dialog, "roundState");
    CHECK(ledger->rounds().front().state == RoundState::Open);
    click(dialog, "addRound");
    CHECK(find<DayEdit>(dialog, "roundFrom")->day() == QDate(2026, 7, 1));
    CHECK(find<QTreeWidget>(dialog, "roundList")->topLevelItemCount() == 1);
    click(dialog, "roundSave");
    CHECK(ledger->rounds().size() == 2);
}

TEST_CASE("a round that ends before it begins is not stored", "[setup]")
{
    const TempLedger ledger;
    const FixedClock clock(QDate(2026, 6, 30));
    RoundsDialog dialog(*ledger, clock);
    dialog.show();
    find<DayEdit>(dialog, "roundTo")->setDay(QDate(2026, 1, 1));
    click(dialog, "roundSave");
    CHECK(ledger->rounds().empty());
    CHECK(find<QLabel>(dialog, "message")->isVisible());
}
