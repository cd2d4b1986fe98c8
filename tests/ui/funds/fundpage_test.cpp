// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funds/fundpage.h"

#include "core/exchange/sourcereader.h"
#include "tests/support/catch.h"
#include "tests/support/shots.h"
#include "tests/support/templedger.h"
#include "tests/ui/support/testpage.h"
#include "ui/shared/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
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
    CHECK(view.summary.people == 300);
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
    opened.find<QAction>("exportFunds")->trigger();
    NoFeedback feedback;
    const auto document = readSource(path, {}, feedback);
    REQUIRE(document);
    QStringList texts;
    for (const Cell& cell : document->tables.front().cells)
        texts.append(cell.text);
    CHECK(texts.contains(QStringLiteral("培训补贴")));
    CHECK(texts.contains(QStringLiteral("100")));
}
