// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funds/fundpage.h"

#include "core/exchange/sourcereader.h"
#include "tests/support/catch.h"
#include "tests/support/shots.h"
#include "tests/support/templedger.h"
#include "tests/ui/support/testpage.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/growingedit.h"
#include "ui/shared/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace taizhang;

namespace {

struct Opened
{
    Opened()
    {
        FundItem item;
        item.name = QStringLiteral("培训补贴");
        item.yearFrom = item.yearTo = 2026;
        item.budget = parseMoney(u"100万元");
        REQUIRE(Funds(*ledger).save(item));
        item.name = QStringLiteral("竞赛补贴");
        item.budget = parseMoney(u"400余万元");
        REQUIRE(Funds(*ledger).save(item));
        page = std::make_unique<TestPage<FundPage>>(*ledger);
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
    QAbstractItemModel* model() const { return find<TableView>("fundTable")->model(); }
    int column(const QString& key) const { return *static_cast<TableModelBase*>(model())->columnOf(key); }
    QString cell(int row, const QString& key) const { return model()->index(row, column(key)).data().toString(); }
    void edit(int row, const QString& key, const QString& text) const
    {
        model()->setData(model()->index(row, column(key)), text);
    }

    TempLedger ledger;
    std::unique_ptr<TestPage<FundPage>> page;
};

} // namespace

TEST_CASE("a payment is read while it is typed and recorded with its people", "[funds]")
{
    Opened opened;
    auto* amount = opened.find<QLineEdit>("paymentAmount");
    QTest::keyClicks(amount, QStringLiteral("x"));
    CHECK_FALSE(opened.find<QPushButton>("recordPayment")->isEnabled());
    amount->setText(QStringLiteral("40.5万元"));
    opened.find<QLineEdit>("paymentPeople")->setText(QStringLiteral("300"));
    CHECK(opened.find<QLabel>("paymentReading")->text().contains(u"1350.00"));
    opened.find<QPushButton>("recordPayment")->click();
    const FundView view = Funds(*opened.ledger).all().front();
    CHECK(view.summary.paid.amount == Money::fromFen(40'500'000));
    CHECK(view.summary.people.count == 300);
    CHECK(opened.cell(0, QStringLiteral("paid")) == u"40.5");
    CHECK(amount->text().isEmpty());
}

TEST_CASE("amounts typed into the funds table keep their hedge and bare numbers are of the shown unit", "[funds]")
{
    Opened opened;
    opened.edit(0, QStringLiteral("budget"), QStringLiteral("8764.94"));
    CHECK(Funds(*opened.ledger).all().front().item.budget->amount == Money::fromFen(8'764'940'000));
    opened.edit(0, QStringLiteral("budget"), QStringLiteral("近1.5亿元"));
    const auto budget = Funds(*opened.ledger).all().front().item.budget;
    CHECK(budget->hedge == Hedge::Near);
    CHECK(budget->phrase == u"近1.5亿元");
    QSignalSpy messages(&**opened.page, &Page::messageRaised);
    opened.edit(0, QStringLiteral("budget"), QStringLiteral("见附件"));
    CHECK(messages.size() == 1);
    CHECK(Funds(*opened.ledger).all().front().item.budget == budget);
}

TEST_CASE("the unit of the funds table is switched and the total tells that it is about", "[funds]")
{
    Opened opened;
    CHECK(opened.cell(0, QStringLiteral("budget")) == u"100");
    auto* scale = opened.find<QComboBox>("fundScale");
    scale->setCurrentIndex(scale->findData(static_cast<int>(MoneyScale::Yuan)));
    CHECK(opened.cell(0, QStringLiteral("budget")) == u"1000000");
    CHECK(opened.find<QLabel>("fundTotal")->text().contains(u"500"));
    keepShot((*opened.page)->grab().toImage(), QStringLiteral("funds"));
    opened.find<QLineEdit>("fundSearch")->setText(QStringLiteral("竞赛"));
    CHECK(opened.model()->rowCount() == 1);
}

TEST_CASE("fund items are added, deleted and come back with one undo", "[funds]")
{
    Opened opened;
    opened.find<QAction>("addFund")->trigger();
    CHECK(opened.model()->rowCount() == 3);
    opened.find<TableView>("fundTable")->selectRow(0);
    opened.find<QAction>("removeFund")->trigger();
    CHECK(opened.model()->rowCount() == 2);
    REQUIRE(opened.ledger->undo());
    CHECK(opened.model()->rowCount() == 3);
}

TEST_CASE("the funds table is exported and its file comes back through the import", "[funds]")
{
    Opened opened;
    const QString path = opened.page->folder.filePath(QStringLiteral("out.xlsx"));
    opened.page->dialogs.answer = path;
    QSignalSpy told(&**opened.page, &Page::messageRaised);
    opened.find<QAction>("exportFunds")->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 30'000));
    NoFeedback feedback;
    const auto document = readSource(path, {}, feedback);
    REQUIRE(document);
    QStringList texts;
    for (const Cell& cell : document->tables.front().cells)
        texts.append(cell.text);
    CHECK(texts.contains(QStringLiteral("培训补贴")));
    CHECK(texts.contains(QStringLiteral("100")));
}

TEST_CASE("payments are corrected in place, go from step to step, and come back when deleted", "[funds]")
{
    Opened opened;
    const FundItemId id = *Funds(*opened.ledger).all().front().item.id;
    const auto payments = [&] { return Funds(*opened.ledger).disbursements(id); };
    auto* state = opened.find<QComboBox>("paymentState");
    state->setCurrentIndex(0);
    opened.find<QLineEdit>("paymentAmount")->setText(QStringLiteral("30万元"));
    opened.find<QPushButton>("recordPayment")->click();
    REQUIRE(payments().size() == 1);
    CHECK(payments()[0].state == DisbursementState::Applied);
    auto* table = opened.find<TableView>("payments");
    auto* model = static_cast<TableModelBase*>(table->model());
    const auto type = [&](const QString& key, const QString& text) {
        model->setData(model->index(0, *model->columnOf(key)), text);
    };
    table->selectRow(0);
    for (int step = 0; step < 4; ++step)
        opened.find<QPushButton>("advancePayment")->click();
    CHECK(payments()[0].state == DisbursementState::Paid);
    REQUIRE(payments()[0].steps.size() == 3);
    CHECK(payments()[0].steps.back().on == QDate(2026, 6, 30));
    const QString steps = model->index(0, *model->columnOf(QStringLiteral("steps"))).data().toString();
    type(QStringLiteral("steps"), QString(steps).replace(QStringLiteral("2026-06-30"), QStringLiteral("2026-06-01")));
    CHECK(payments()[0].steps.front().on == QDate(2026, 6, 1));
    type(QStringLiteral("amount"), QStringLiteral("近32万元"));
    type(QStringLiteral("people"), QStringLiteral("300"));
    type(QStringLiteral("firms"), QStringLiteral("近20家"));
    CHECK(payments()[0].amount.hedge == Hedge::Near);
    CHECK(payments()[0].recipients.people->unit == u"人");
    CHECK(payments()[0].recipients.firms->phrase == u"近20家");
    QSignalSpy messages(&**opened.page, &Page::messageRaised);
    const auto before = payments();
    type(QStringLiteral("amount"), QStringLiteral("若干"));
    type(QStringLiteral("people"), QStringLiteral("约1/3"));
    type(QStringLiteral("steps"), QStringLiteral("某日"));
    type(QStringLiteral("on"), QStringLiteral("某日"));
    CHECK(messages.size() == 4);
    CHECK(payments() == before);
    keepShot((*opened.page)->grab().toImage(), QStringLiteral("payments"));
    opened.find<QPushButton>("removePayment")->click();
    CHECK(payments().empty());
    REQUIRE(opened.ledger->undo());
    CHECK(payments() == before);
}

TEST_CASE("the plan of a fund item is typed, read back, and refused where shares do not add up", "[funds]")
{
    Opened opened;
    for (const char16_t* number : {u"29", u"31"}) {
        Task task = aTask(QString::fromUtf16(number));
        task.number = QString::fromUtf16(number);
        REQUIRE(opened.ledger->addTask(task));
    }
    const auto item = [&] { return Funds(*opened.ledger).all().front().item; };
    const auto type = [&](const char* name, const QString& text) {
        auto* edit = opened.find<GrowingEdit>(name);
        edit->setPlainText(text);
        edit->commit();
    };
    type("fund_tranches", QStringLiteral("6月底前50%；12月底前50%"));
    REQUIRE(item().tranches.size() == 2);
    CHECK(item().tranches[0].planOn == QDate(2026, 6, 30));
    CHECK(opened.find<GrowingEdit>("fund_tranches")->toPlainText() == u"2026年6月30日前50%；2026年12月31日前50%");
    type("fund_shares", QStringLiteral("29（60%）、31（40%）"));
    REQUIRE(item().shares.size() == 2);
    CHECK(Funds(*opened.ledger).all().front().shares[0] == Money::fromFen(60'000'000));
    opened.find<GrowingEdit>("fund_shares")->setPlainText(QStringLiteral("29（60%）、31（30%）"));
    CHECK(opened.find<QLabel>("fundSharesRead")->text().contains(u"90%"));
    QSignalSpy messages(&**opened.page, &Page::messageRaised);
    opened.find<GrowingEdit>("fund_shares")->commit();
    type("fund_shares", QStringLiteral("29（60%）、99（40%）"));
    type("fund_tranches", QStringLiteral("年底前大部分"));
    type("fund_tranches", QStringLiteral("6月底前150万元"));
    type("fund_owner", QStringLiteral("没有的单位"));
    type("fund_unitCount", QStringLiteral("若干"));
    CHECK(messages.size() == 6);
    CHECK(item().shares[1].share == Percent::fromWhole(40));
    CHECK(item().tranches.size() == 2);
    type("fund_perUnit", QStringLiteral("1万元/个"));
    type("fund_unitCount", QStringLiteral("10个"));
    CHECK(item().perUnit == Money::fromFen(1'000'000));
    CHECK(item().unitCount == 10);
    type("fund_tranches", {});
    CHECK(item().tranches.empty());
}

TEST_CASE("files and copied rows go to the import page, with the shown columns for rows without a header", "[funds]")
{
    Opened opened;
    QSignalSpy asked(&**opened.page, &Page::pageRequested);
    opened.find<QAction>("importFunds")->trigger();
    opened.find<TableView>("fundTable")->setColumnHidden(opened.column(QStringLiteral("light")), true);
    opened.find<QAction>("pasteFunds")->trigger();
    REQUIRE(asked.size() == 2);
    CHECK(asked[0][0].value<PageKey>() == PageKey::Imports);
    CHECK(asked[0][1].toString() == u"funds:");
    CHECK(asked[1][1].toString().startsWith(u"funds:clipboard:项目名称\t预算（万元）\t拨付（万元）\t拨付率\t"));
}

TEST_CASE("an empty page of funds says what to do", "[funds]")
{
    TempLedger ledger;
    TestPage<FundPage> page(*ledger);
    auto* empty = page->findChild<EmptyState*>();
    REQUIRE(empty);
    auto* stack = page->findChild<QStackedWidget*>();
    CHECK(stack->currentWidget() == empty);
    Q_EMIT empty->started();
    CHECK(Funds(*ledger).all().size() == 1);
    CHECK(stack->currentWidget() != empty);
}
