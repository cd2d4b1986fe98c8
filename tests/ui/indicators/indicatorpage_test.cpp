// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicatorpage.h"

#include "core/exchange/sourcereader.h"
#include "tests/support/catch.h"
#include "tests/support/shots.h"
#include "tests/support/templedger.h"
#include "tests/ui/support/testpage.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/growingedit.h"
#include "ui/shared/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>

using namespace taizhang;

namespace {

Indicator card(const char16_t* name, const char16_t* unit, IndicatorKind kind)
{
    Indicator made;
    made.name = QString::fromUtf16(name);
    made.unit = QString::fromUtf16(unit);
    made.kind = kind;
    return made;
}

struct Opened
{
    Opened()
    {
        Indicators indicators(*ledger);
        bodies = indicators.save(card(u"评价机构", u"家", IndicatorKind::Cumulative)).value().value();
        trained = indicators.save(card(u"培训人次", u"人次", IndicatorKind::PerPeriod)).value().value();
        page = std::make_unique<TestPage<IndicatorPage>>(*ledger);
        (*page)->resize(1400, 760);
        (*page)->show();
    }

    template <class W>
    W* find(const char* name) const
    {
        W* widget = (*page)->findChild<W*>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }
    TableView* table(const char* name) const { return find<TableView>(name); }
    static TableModelBase* model(TableView* table) { return static_cast<TableModelBase*>(table->model()); }
    static QModelIndex cell(TableView* table, int row, const QString& key)
    {
        return model(table)->index(row, model(table)->columnOf(key).value());
    }
    static void type(TableView* table, int row, const QString& key, const QString& text)
    {
        model(table)->setData(cell(table, row, key), text);
    }
    IndicatorView view(qint64 id) const { return Indicators(*ledger).indicator(IndicatorId(id)).value(); }

    TempLedger ledger;
    qint64 bodies = 0;
    qint64 trained = 0;
    std::unique_ptr<TestPage<IndicatorPage>> page;
};

} // namespace

TEST_CASE("the card of an indicator is edited field by field and what is not understood is told", "[indicators]")
{
    Opened opened;
    Task numbered = aTask(QStringLiteral("甲"));
    numbered.number = QStringLiteral("7");
    const TaskId task = opened.ledger->addTask(numbered).value();
    const auto type = [&](const char* name, const QString& text) {
        auto* edit = opened.find<GrowingEdit>(name);
        edit->setPlainText(text);
        edit->commit();
    };
    type("indicator_definition", QStringLiteral("经备案的机构数"));
    type("indicator_startOn", QStringLiteral("2025年1月1日"));
    type("indicator_members", QStringLiteral("市级、区级"));
    type("indicator_dimension", QStringLiteral("级别"));
    type("indicator_parent", QStringLiteral("培训人次"));
    type("indicator_tasks", QStringLiteral("7"));
    auto* kind = opened.find<QComboBox>("indicator_kind");
    kind->setCurrentIndex(2);
    Q_EMIT kind->textActivated(kind->currentText());
    const Indicator stored = opened.view(opened.bodies).card;
    CHECK(stored.definition == u"经备案的机构数");
    CHECK(stored.startOn == QDate(2025, 1, 1));
    CHECK(stored.members == QStringList{QStringLiteral("市级"), QStringLiteral("区级")});
    CHECK(stored.parent == IndicatorId(opened.trained));
    CHECK(stored.tasks == std::vector{task});
    CHECK(stored.kind == IndicatorKind::Stock);
    QSignalSpy messages(&**opened.page, &Page::messageRaised);
    type("indicator_owner", QStringLiteral("没有的单位"));
    type("indicator_tasks", QStringLiteral("999"));
    type("indicator_startOn", QStringLiteral("某日"));
    CHECK(messages.size() == 3);
    CHECK(opened.view(opened.bodies).card == stored);
    CHECK(opened.find<GrowingEdit>("indicator_startOn")->toPlainText() == u"2025-01-01");
}

TEST_CASE("a target is read while it is typed; all five kinds are kept", "[indicators]")
{
    Opened opened;
    auto* period = opened.find<QLineEdit>("targetPeriod");
    auto* value = opened.find<QLineEdit>("targetValue");
    auto* add = opened.find<QPushButton>("addTarget");
    value->setText(QStringLiteral("若干"));
    CHECK_FALSE(add->isEnabled());
    value->setText(QStringLiteral("30家"));
    CHECK(opened.find<QLabel>("targetReading")->text().contains(u"30"));
    add->click();
    period->setText(QStringLiteral("2027"));
    for (const char16_t* written : {u"约40家", u"1—2家", u"不超过5家"}) {
        value->setText(QString::fromUtf16(written));
        add->click();
    }
    value->setText(QStringLiteral("8家"));
    add->click();
    const auto targets = opened.view(opened.bodies).targets;
    REQUIRE(targets.size() == 5);
    TableView* table = opened.table("targetTable");
    const auto ops = Opened::cell(table, 4, QStringLiteral("op")).data(ChoicesRole).toStringList();
    REQUIRE(ops.size() == 5);
    Opened::type(table, 4, QStringLiteral("op"), ops[3]); // exactly
    std::vector<TargetOp> stored;
    for (const IndicatorTarget& target : opened.view(opened.bodies).targets)
        stored.push_back(target.op);
    CHECK(stored
        == std::vector{TargetOp::AtLeast, TargetOp::About, TargetOp::Range, TargetOp::AtMost, TargetOp::Exactly});
    QSignalSpy messages(&**opened.page, &Page::messageRaised);
    Opened::type(table, 0, QStringLiteral("op"), ops[2]); // a range has two ends
    CHECK(messages.size() == 1);
    Opened::type(table, 0, QStringLiteral("value"), QStringLiteral("很多"));
    CHECK(messages.size() == 2);
    CHECK(opened.view(opened.bodies).targets[0].op == TargetOp::AtLeast);
    keepShot((*opened.page)->grab().toImage(), QStringLiteral("indicators"));
    table->selectRow(0);
    opened.find<QPushButton>("removeTarget")->click();
    CHECK(opened.view(opened.bodies).targets.size() == 4);
    REQUIRE(opened.ledger->undo());
    CHECK(opened.view(opened.bodies).targets.size() == 5);
}

TEST_CASE("values typed into the grid keep their words and over-fulfilment is told", "[indicators]")
{
    Opened opened;
    IndicatorTarget target = parseTarget(u"30家").value();
    target.indicator = IndicatorId(opened.bodies);
    target.from = {2026, 1, 1};
    target.to = {2026, 12, 31};
    REQUIRE(Indicators(*opened.ledger).save(target));
    TableView* grid = opened.table("readingTable");
    Opened::type(grid, 0, QStringLiteral("p1"), QStringLiteral("50家"));
    CHECK(Opened::cell(grid, 0, QStringLiteral("p1")).data().toString() == u"50家");
    CHECK(opened.view(opened.bodies).latest->on == QDate(2026, 6, 30));
    TableView* list = opened.table("indicatorTable");
    CHECK(Opened::cell(list, 0, QStringLiteral("completion")).data().toString() == u"166.7%");
    CHECK(Opened::cell(list, 0, QStringLiteral("attainment")).data().toString().contains(u"67%"));
    Opened::type(grid, 1, QStringLiteral("p0"), QStringLiteral("近3000"));
    const auto reading = opened.view(opened.trained).latest.value();
    CHECK(reading.value.hedge == Hedge::Near);
    CHECK(reading.value.unit == u"人次");
    CHECK(reading.from == QDate(2026, 1, 1));
    QSignalSpy messages(&**opened.page, &Page::messageRaised);
    for (const char16_t* text : {u"若干", u"待定", u"约1/3", u"见附件"})
        Opened::type(grid, 0, QStringLiteral("p2"), QString::fromUtf16(text));
    CHECK(messages.size() == 4);
    CHECK(Opened::cell(grid, 0, QStringLiteral("p2")).data().toString().isEmpty());
    Opened::type(grid, 0, QStringLiteral("p1"), {});
    CHECK(Indicators(*opened.ledger).readings(IndicatorId(opened.bodies)).empty());
}

TEST_CASE("a block from Excel is one step, and one bad cell stops all of it", "[indicators]")
{
    Opened opened;
    opened.find<QTabWidget>("indicatorTabs")->setCurrentIndex(1);
    TableView* grid = opened.table("readingTable");
    const QString before = opened.ledger->dump();
    grid->setCurrentIndex(Opened::cell(grid, 0, QStringLiteral("p0")));
    QGuiApplication::clipboard()->setText(QStringLiteral("12家\t20家\t若干\n近300人次\t310\t"));
    grid->pasteClipboard();
    CHECK(opened.ledger->dump() == before);
    QGuiApplication::clipboard()->setText(QStringLiteral("12家\t20家\t25余家\n近300人次\t310\t"));
    grid->pasteClipboard();
    CHECK(Indicators(*opened.ledger).readings(IndicatorId(opened.bodies)).size() == 3);
    CHECK(Indicators(*opened.ledger).readings(IndicatorId(opened.trained)).size() == 2);
    grid->selectAll();
    grid->copySelection();
    CHECK(QGuiApplication::clipboard()->text().contains(u"12家\t20家\t25余家"));
    keepShot((*opened.page)->grab().toImage(), QStringLiteral("readings"));
    REQUIRE(opened.ledger->undo());
    CHECK(opened.ledger->dump() == before);
}

TEST_CASE("members have rows of their own and checks are shown with the value", "[indicators]")
{
    Opened opened;
    Indicator members = opened.view(opened.bodies).card;
    members.dimension = QStringLiteral("级别");
    members.members = {QStringLiteral("市级"), QStringLiteral("区级")};
    REQUIRE(Indicators(*opened.ledger).save(members));
    TableView* grid = opened.table("readingTable");
    REQUIRE(grid->model()->rowCount() == 4);
    Opened::type(grid, 0, QStringLiteral("p0"), QStringLiteral("25家"));
    Opened::type(grid, 1, QStringLiteral("p0"), QStringLiteral("20家"));
    Opened::type(grid, 2, QStringLiteral("p0"), QStringLiteral("6家"));
    CHECK_FALSE(Opened::cell(grid, 0, QStringLiteral("checks")).data().toString().isEmpty());
    Opened::type(grid, 0, QStringLiteral("p1"), QStringLiteral("24家"));
    CHECK(opened.find<QLabel>("indicatorTotal")->text().contains(u'2'));
    Opened::type(grid, 3, QStringLiteral("p0"), QStringLiteral("500人"));
    CHECK(Opened::cell(grid, 3, QStringLiteral("checks")).data().toString().contains(u"人"));
}

TEST_CASE("a value has its particulars and its history", "[indicators]")
{
    Opened opened;
    opened.find<QTabWidget>("indicatorTabs")->setCurrentIndex(1);
    TableView* grid = opened.table("readingTable");
    grid->setCurrentIndex(Opened::cell(grid, 0, QStringLiteral("p1")));
    Opened::type(grid, 0, QStringLiteral("p1"), QStringLiteral("40家"));
    Opened::type(grid, 0, QStringLiteral("p1"), QStringLiteral("50家"));
    auto* history = opened.find<QListWidget>("readingHistory");
    REQUIRE(history->count() >= 2);
    CHECK(history->item(0)->text().contains(u"40家"));
    const auto type = [&](const char* name, const QString& text) {
        auto* edit = opened.find<GrowingEdit>(name);
        edit->setPlainText(text);
        edit->commit();
    };
    type("reading_yearOnYear", QStringLiteral("下降3.5%"));
    type("reading_rank", QStringLiteral("第2位"));
    type("reading_rankScope", QStringLiteral("全市"));
    type("reading_on", QStringLiteral("2026年6月15日"));
    type("reading_source", QStringLiteral("统计月报"));
    const auto reading = opened.view(opened.bodies).latest.value();
    CHECK(reading.yearOnYear == Percent::fromBasisPoints(-350));
    CHECK(reading.rank == 2);
    CHECK(reading.on == QDate(2026, 6, 15));
    CHECK(reading.source == u"统计月报");
    QSignalSpy messages(&**opened.page, &Page::messageRaised);
    type("reading_value", QStringLiteral("待定"));
    type("reading_rank", QStringLiteral("前列"));
    CHECK(messages.size() == 2);
    CHECK(opened.view(opened.bodies).latest == reading);
    opened.find<QPushButton>("removeReading")->click();
    CHECK_FALSE(opened.view(opened.bodies).latest);
}

TEST_CASE("several values of one period are not overwritten by one", "[indicators]")
{
    Opened opened;
    auto* kind = opened.find<QComboBox>("periodKind");
    kind->setCurrentIndex(kind->findData(static_cast<int>(PeriodKind::Month)));
    Opened::type(opened.table("readingTable"), 1, QStringLiteral("p0"), QStringLiteral("100人次"));
    Opened::type(opened.table("readingTable"), 1, QStringLiteral("p1"), QStringLiteral("近200人次"));
    kind->setCurrentIndex(kind->findData(static_cast<int>(PeriodKind::Quarter)));
    TableView* grid = opened.table("readingTable");
    CHECK(Opened::cell(grid, 1, QStringLiteral("p0")).data().toString().contains(u"300"));
    QSignalSpy messages(&**opened.page, &Page::messageRaised);
    Opened::type(grid, 1, QStringLiteral("p0"), QStringLiteral("1人次"));
    CHECK(messages.size() == 1);
    CHECK(Indicators(*opened.ledger).readings(IndicatorId(opened.trained)).size() == 2);
    opened.find<QSpinBox>("periodYear")->setValue(2027);
    CHECK(Opened::cell(opened.table("readingTable"), 1, QStringLiteral("last")).data().toString().contains(u"200"));
}

TEST_CASE("an empty page of indicators says what to do, and added ones come and go with undo", "[indicators]")
{
    TempLedger ledger;
    TestPage<IndicatorPage> page(*ledger);
    auto* empty = page->findChild<EmptyState*>();
    REQUIRE(empty);
    auto* stack = page->findChild<QStackedWidget*>();
    CHECK(stack->currentWidget() == empty);
    Q_EMIT empty->started();
    CHECK(Indicators(*ledger).all().size() == 1);
    CHECK(stack->currentWidget() != empty);
    page->findChild<TableView*>(QStringLiteral("indicatorTable"))->selectAll();
    page->findChild<QAction*>(QStringLiteral("removeIndicator"))->trigger();
    CHECK(Indicators(*ledger).all().empty());
    REQUIRE(ledger->undo());
    CHECK(Indicators(*ledger).all().size() == 1);
}

TEST_CASE("indicators are exported as a table that the import reads back", "[indicators]")
{
    Opened opened;
    Opened::type(opened.table("readingTable"), 0, QStringLiteral("p0"), QStringLiteral("近50家"));
    const QString before = opened.ledger->dump();
    const QString path = opened.page->folder.filePath(QStringLiteral("out.xlsx"));
    opened.page->dialogs.answer = path;
    QSignalSpy told(&**opened.page, &Page::messageRaised);
    opened.find<QAction>("exportIndicators")->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 30'000));
    NoFeedback feedback;
    const auto document = readSource(path, {}, feedback);
    REQUIRE(document);
    const auto table = readIndicatorTable(*document, opened.ledger->directory(), {2026, {2026, 6, 30}});
    REQUIRE(table);
    REQUIRE(Indicators(*opened.ledger).import(*table).value().same == 2);
    CHECK(opened.ledger->dump() == before);
}
