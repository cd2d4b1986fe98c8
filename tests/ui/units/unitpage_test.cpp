// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unitpage.h"

#include "tests/support/catch.h"
#include "tests/support/shots.h"
#include "tests/ui/dashboard/officetasks.h"
#include "tests/ui/support/testpage.h"
#include "ui/shared/growingedit.h"
#include "ui/shared/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    Opened()
    {
        fillOffice(*ledger, 3, 2);
        page = std::make_unique<TestPage<UnitPage>>(*ledger);
        (*page)->resize(1200, 760);
        (*page)->show();
    }

    template <class W>
    W* find(const char* name) const
    {
        W* widget = (*page)->findChild<W*>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }
    Unit unit(size_t i) const { return ledger->directory().units().at(i); }
    void choose(size_t i) const { REQUIRE(find<TableView>("unitTable")->selectId(unit(i).id->value())); }

    TempLedger ledger;
    std::unique_ptr<TestPage<UnitPage>> page;
};

void write(GrowingEdit* edit, const QString& text)
{
    edit->selectAll();
    edit->insertPlainText(text);
    QTest::keyClick(edit, Qt::Key_Return);
}

} // namespace

TEST_CASE("where the values of a unit come from is shown from its page", "[units]")
{
    const Opened opened;
    Unit unit = opened.unit(0);
    unit.note = u"新的备注"_s;
    REQUIRE(opened.ledger->saveUnit(unit));
    opened.choose(0);
    opened.find<QAction>("recordOrigin")->trigger();
    auto* list = opened.find<QListWidget>("originList");
    REQUIRE(list->count() > 1);
    CHECK(list->item(0)->text().endsWith(u"新的备注"_s));
    CHECK(list->item(0)->toolTip().contains(u"2026-06-30"_s)); // when, and by whom
    opened.find<QDialog>("origin")->close();
}

TEST_CASE("a unit moves in the official order by one batch", "[units]")
{
    const Opened t;
    const UnitId first = *t.unit(0).id;
    const size_t batches = t.ledger->batches().size();
    t.choose(0);
    t.find<QAction>("unitDown")->trigger();
    CHECK(*t.unit(1).id == first);
    CHECK(t.ledger->batches().size() == batches + 1);
    REQUIRE(t.ledger->undo());
    CHECK(*t.unit(0).id == first);
    t.choose(0);
    t.find<QAction>("unitUp")->trigger();
    CHECK(*t.unit(0).id == first);
}

TEST_CASE("other spellings and the liaison are stored", "[units]")
{
    const Opened t;
    t.choose(1);
    write(t.find<GrowingEdit>("unit_aliases"), u"服务二局、产工二局"_s);
    write(t.find<GrowingEdit>("unit_liaisonPost"), u"办公室副主任"_s);
    CHECK(t.unit(1).aliases == QStringList{u"服务二局"_s, u"产工二局"_s});
    CHECK(t.unit(1).liaisonPost == u"办公室副主任"_s);
    CHECK(t.ledger->directory().resolve(u"产工二局").unit == t.unit(1).id);
}

TEST_CASE("merging moves the tasks and remembers the name", "[units]")
{
    const Opened t;
    const Unit from = t.unit(0);
    const Unit into = t.unit(2);
    t.choose(0);
    t.find<QAction>("mergeUnit")->trigger();
    auto* choice = t.find<QComboBox>("mergeInto");
    choice->setCurrentIndex(choice->findData(into.id->value()));
    QTest::mouseClick(t.find<QPushButton>("mergeConfirm"), Qt::LeftButton);
    const UnitDirectory directory = t.ledger->directory();
    CHECK(directory.units().size() == 2);
    CHECK(directory.resolve(from.name).unit == into.id);
    CHECK(leadUnit(t.ledger->tasks().front())->unit == into.id);
}

TEST_CASE("a unit that leads tasks is not deleted, a new one is", "[units]")
{
    const Opened t;
    QSignalSpy told(&**t.page, &Page::messageRaised);
    t.choose(0);
    t.find<QAction>("removeUnit")->trigger();
    CHECK(t.ledger->directory().units().size() == 3);
    REQUIRE(told.count() == 1);
    CHECK(told.first().first().value<Message>().kind == Message::Kind::Error);
    t.find<QAction>("addUnit")->trigger();
    CHECK(t.ledger->directory().units().size() == 4);
    t.find<QAction>("removeUnit")->trigger();
    CHECK(t.ledger->directory().units().size() == 3);
}

TEST_CASE("units are found by any of their names and lead to their tasks", "[units]")
{
    const Opened t;
    Unit unit = t.unit(1);
    unit.shortName = u"产二局"_s;
    REQUIRE(t.ledger->saveUnit(unit));
    t.find<QLineEdit>("unitSearch")->setText(u"产二"_s);
    CHECK(t.find<TableView>("unitTable")->model()->rowCount() == 1);
    t.choose(1);
    QSignalSpy asked(&**t.page, &Page::tasksRequested);
    t.find<QAction>("unitTasks")->trigger();
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().toString() == u"unit:\"产二局\""_s);
}

TEST_CASE("a group counts as the units of its kinds", "[units]")
{
    const Opened t;
    for (const QString& name : {u"云溪镇"_s, u"松岭镇"_s}) {
        Unit town;
        town.name = name;
        town.kind = UnitKind::Township;
        REQUIRE(t.ledger->saveUnit(town));
    }
    QTest::mouseClick(t.find<QPushButton>("addGroup"), Qt::LeftButton);
    write(t.find<GrowingEdit>("groupName"), u"各镇"_s);
    auto* kinds = t.find<QListWidget>("groupKinds");
    kinds->item(static_cast<int>(UnitKind::Township))->setCheckState(Qt::Checked);
    const UnitDirectory directory = t.ledger->directory();
    REQUIRE(directory.groups().size() == 1);
    CHECK(directory.groups().front().name == u"各镇"_s);
    CHECK(directory.members(*directory.groups().front().id).size() == 2);
    CHECK(t.find<QLabel>("groupCount")->text().contains(u"2"_s));
    keepShot((*t.page)->grab().toImage(), u"unitpage"_s);
}
