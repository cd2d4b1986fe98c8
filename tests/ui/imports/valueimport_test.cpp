// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"
#include "tests/support/catch.h"
#include "tests/support/shots.h"
#include "tests/support/templedger.h"
#include "tests/ui/support/testpage.h"
#include "ui/imports/importpage.h"
#include "ui/imports/importtarget.h"
#include "ui/imports/receiptview.h"
#include "ui/imports/sourcepane.h"
#include "ui/imports/valuereview.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/tableview.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

struct Importing
{
    Importing()
    {
        page->resize(1200, 760);
        page->show();
    }

    template <class W>
    W* find(const char* name)
    {
        W* widget = page->findChild<W*>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }
    QString written(const QString& text, const QString& name)
    {
        QFile file(page.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    // Asks for what a page or the user would, until the review is seen.
    void review(const QString& target)
    {
        page->open(target);
        auto* review = page->findChild<ValueReview*>();
        REQUIRE(QTest::qWaitFor([&] { return review->isVisibleTo(&*page); }, 10'000));
    }
    TableModelBase* rows() { return static_cast<TableModelBase*>(find<TableView>("valueReviewTable")->model()); }
    QString cell(int row, const QString& key) { return rows()->index(row, *rows()->columnOf(key)).data().toString(); }
    void confirm() { find<QPushButton>("confirmValues")->click(); }

    TempLedger ledger;
    TestPage<ImportPage> page{*ledger};
};

const QString funds = u"项目名称,年度,预算（万元）\n培训补贴,2026,120\n新项目,2026,近3\n竞赛补贴,2026,400余万元\n"_s;

void addKnownFund(Ledger& ledger)
{
    FundItem item;
    item.name = u"培训补贴"_s;
    item.yearFrom = item.yearTo = 2026;
    item.budget = parseMoney(u"100万元");
    REQUIRE(Funds(ledger).save(item));
}

// The review of task lists keeps a receipt of its own, which is not on view then.
QString shownReceipt(const QWidget& page)
{
    for (const ReceiptView* view : page.findChildren<ReceiptView*>()) {
        if (view->isVisibleTo(&page))
            return view->toPlainText();
    }
    return {};
}

} // namespace

TEST_CASE("the review of a table of funds shows the file's cell of a row, and the row of a cell", "[imports]")
{
    Importing t;
    t.review(u"funds:"_s + t.written(funds + u",,\n孤行,2026,见附件\n"_s, u"资金.csv"_s));
    const auto* review = t.page->findChild<ValueReview*>();
    const auto* source = review->findChild<SourcePane*>();
    REQUIRE(source);
    CHECK(source->view()->currentIndex().row() == 1);
    auto* table = t.find<TableView>("valueReviewTable");
    REQUIRE(table->selectId(2));
    CHECK(source->view()->currentIndex().data().toString() == u"竞赛补贴");
    source->view()->setCurrentIndex(source->view()->model()->index(2, 2));
    CHECK(table->currentId() == 1);
    auto* issues = t.find<QListWidget>("valueReviewIssues");
    REQUIRE(issues->count() == 1);
    issues->setCurrentRow(0);
    CHECK(source->view()->currentIndex().data().toString() == u"见附件");
}

TEST_CASE("what the import page is asked for names the kind and the source", "[imports]")
{
    struct Row
    {
        QString written;
        std::optional<ImportKind> kind;
        QString path;
        bool clipboard;
        QString header;
    };
    for (const Row& row : {Row{u"/a/funds.xlsx"_s, std::nullopt, u"/a/funds.xlsx"_s, false, {}},
             Row{u"C:/a.xlsx"_s, std::nullopt, u"C:/a.xlsx"_s, false, {}}, Row{{}, std::nullopt, {}, false, {}},
             Row{u"funds:"_s, ImportKind::Funds, {}, false, {}},
             Row{u"funds:C:/a.xlsx"_s, ImportKind::Funds, u"C:/a.xlsx"_s, false, {}},
             Row{u"indicators:/b"_s, ImportKind::Indicators, u"/b"_s, false, {}},
             Row{u"funds:clipboard:项目\t预算"_s, ImportKind::Funds, {}, true, u"项目\t预算"_s}}) {
        const ImportTarget target = importTarget(row.written);
        CAPTURE(row.written);
        CHECK(target.kind == row.kind);
        CHECK(target.path == row.path);
        CHECK(target.clipboard == row.clipboard);
        CHECK(target.header == row.header);
    }
}

TEST_CASE("a table of funds is read in a job, reviewed, a row left out, and taken back by the Undo told", "[imports]")
{
    Importing t;
    addKnownFund(*t.ledger);
    const QString before = t.ledger->dump();
    t.review(u"funds:"_s + t.written(funds, u"资金.csv"_s));
    CHECK(t.find<QComboBox>("importKind")->currentData().toInt() == static_cast<int>(ImportKind::Funds));
    REQUIRE(t.rows()->rowCount() == 3);
    CHECK(t.cell(0, u"changes"_s).contains(u"100万元 → 120万元"));
    const QModelIndex take = t.rows()->index(1, *t.rows()->columnOf(u"take"_s));
    t.rows()->setData(take, take.data(ChoicesRole).toStringList().last());
    keepShot(t.page->grab().toImage(), u"valuereview"_s);
    CHECK(t.ledger->dump() == before);
    QSignalSpy told(&*t.page, &Page::messageRaised);
    t.confirm();
    REQUIRE(Funds(*t.ledger).all().size() == 2);
    CHECK(Funds(*t.ledger).all()[0].item.budget->phrase == u"120万元");
    CHECK(t.find<QLabel>("outcome")->text().startsWith(u"✔"));
    const QString receipt = shownReceipt(*t.page);
    CAPTURE(receipt);
    CHECK(receipt.contains(u"✔")); // no cell is lost
    CHECK(receipt.contains(u"资金.csv"));
    REQUIRE(told.size() == 1);
    told.first().first().value<Message>().action();
    CHECK(t.ledger->dump() == before);
}

TEST_CASE("the import of a table can be left before anything is stored", "[imports]")
{
    Importing t;
    const QString before = t.ledger->dump();
    t.review(u"funds:"_s + t.written(funds, u"资金.csv"_s));
    t.find<QPushButton>("cancelValues")->click();
    CHECK(t.find<QPushButton>("choose")->isVisibleTo(&*t.page));
    CHECK(t.ledger->dump() == before);
}

TEST_CASE("copied rows become fund items, with or without a header of their own", "[imports]")
{
    Importing t;
    const QString header = u"funds:clipboard:项目名称\t其他栏\t预算（万元）"_s;
    QGuiApplication::clipboard()->setText(
        u"项目名称\t资金来源\t预算（元）\n新一\t区财政\t5000\n新二\t工会经费\t若干\n"_s);
    t.review(header);
    CHECK(t.find<QListWidget>("valueReviewIssues")->count() == 1);
    t.confirm();
    CHECK(Funds(*t.ledger).all().at(0).item.budget->amount == Money::fromFen(500'000));
    CHECK_FALSE(Funds(*t.ledger).all().at(1).item.budget);

    QGuiApplication::clipboard()->setText(u"新三\t\t40\n"_s);
    t.review(header);
    t.confirm();
    CHECK(Funds(*t.ledger).all().at(2).item.budget->phrase == u"40万元");

    QGuiApplication::clipboard()->setText(QString());
    t.page->open(header);
    CHECK(t.page->findChild<MessageBar*>()->isVisibleTo(&*t.page));
}

TEST_CASE("a table of indicators is reviewed and taken back by one undo", "[imports]")
{
    Importing t;
    const QString before = t.ledger->dump();
    t.review(u"indicators:"_s
        + t.written(u"指标名称,单位,类型,2026年目标值,2026年第二季度完成值\n评价机构,家,累计,30,50\n"
                    "新指标,项,累计,若干,近3000\n"_s,
            u"指标.csv"_s));
    CHECK(t.find<QListWidget>("valueReviewIssues")->count() == 1);
    CHECK(t.ledger->dump() == before);
    QSignalSpy asked(&*t.page, &Page::pageRequested);
    t.confirm();
    REQUIRE(Indicators(*t.ledger).all().size() == 2);
    CHECK(Indicators(*t.ledger).all()[0].attainment->over == Percent::fromBasisPoints(6667));
    t.find<QPushButton>("goOn")->click();
    CHECK(asked.first().first().value<PageKey>() == PageKey::Indicators);
    REQUIRE(t.ledger->undo());
    CHECK(t.ledger->dump() == before);
}

TEST_CASE("a file without such a table is told, and another can be chosen", "[imports]")
{
    Importing t;
    t.page->open(u"funds:"_s + t.written(u"姓名,电话\n某,1\n"_s, u"x.csv"_s));
    auto* message = t.page->findChild<MessageBar*>();
    REQUIRE(QTest::qWaitFor([&] { return message->isVisibleTo(&*t.page); }, 10'000));
    CHECK(t.find<QPushButton>("choose")->isVisibleTo(&*t.page));
}

namespace {

void choose(QComboBox& combo, int data)
{
    combo.setCurrentIndex(combo.findData(data));
    Q_EMIT combo.activated(combo.currentIndex());
}

// Points to a cell of the file.
void pointTo(Importing& t, int row, int column)
{
    QTableView* view = t.page->findChild<ValueReview*>()->findChild<SourcePane*>()->view();
    view->setCurrentIndex(view->model()->index(row, column));
}

QComboBox* meaning(Importing& t)
{
    return t.page->findChild<ValueReview*>()->findChild<QComboBox*>(u"columnMeaning"_s);
}

void setMeaning(Importing& t, ValueField field)
{
    choose(*meaning(t), static_cast<int>(field));
}

} // namespace

TEST_CASE(
    "what a column means is corrected at one of its cells, taken back, and remembered for the next file", "[imports]")
{
    Importing t;
    const QString text = u"项目名称,资金盘子（万元）,本年已用（万元）\n培训补贴,120,40\n竞赛补贴,60,若干\n"_s;
    t.page->open(u"funds:"_s + t.written(text, u"表.csv"_s));
    auto* message = t.page->findChild<MessageBar*>();
    REQUIRE(QTest::qWaitFor([&] { return message->isVisibleTo(&*t.page); }, 10'000)); // no column of amounts is known
    t.review(u"funds:"_s + t.written(u"项目名称,资金盘子（万元）,本年支出（万元）\n培训补贴,120,40\n"_s, u"一.csv"_s));
    CHECK_FALSE(t.cell(0, u"changes"_s).contains(u"120万元"));
    pointTo(t, 1, 1);
    CHECK(meaning(t)->currentData().toInt() == static_cast<int>(ValueField::None));
    setMeaning(t, ValueField::Budget);
    REQUIRE(QTest::qWaitFor([&] { return t.cell(0, u"changes"_s).contains(u"120万元"); }, 10'000));
    pointTo(t, 1, 1);
    CHECK(meaning(t)->currentData().toInt() == static_cast<int>(ValueField::Budget));
    t.find<QPushButton>("undoValueCorrection")->click();
    REQUIRE(QTest::qWaitFor([&] { return !t.cell(0, u"changes"_s).contains(u"120万元"); }, 10'000));
    CHECK_FALSE(t.find<QPushButton>("undoValueCorrection")->isEnabled());
    pointTo(t, 1, 1);
    setMeaning(t, ValueField::Budget);
    REQUIRE(QTest::qWaitFor([&] { return t.cell(0, u"changes"_s).contains(u"120万元"); }, 10'000));
    t.confirm();
    REQUIRE(Funds(*t.ledger).all().size() == 1);
    CHECK(Funds(*t.ledger).all()[0].item.budget->phrase == u"120万元");

    t.review(u"funds:"_s + t.written(u"项目名称,资金盘子（万元）,本年支出（万元）\n竞赛补贴,60,20\n"_s, u"二.csv"_s));
    CHECK(t.cell(0, u"changes"_s).contains(u"60万元"));
    const auto* review = t.page->findChild<ValueReview*>();
    CHECK(review->findChild<QLabel*>(u"profileText"_s)->text().contains(u"一.csv"));
    review->findChild<QPushButton*>(u"dropProfile"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return !t.cell(0, u"changes"_s).contains(u"60万元"); }, 10'000));
}

TEST_CASE("a correction that leaves no table is taken back by itself", "[imports]")
{
    Importing t;
    t.review(u"funds:"_s + t.written(u"项目名称,预算（万元）\n培训补贴,120\n"_s, u"表.csv"_s));
    pointTo(t, 1, 0);
    setMeaning(t, ValueField::None);
    auto* message = t.page->findChild<MessageBar*>();
    REQUIRE(QTest::qWaitFor([&] { return message->isVisibleTo(&*t.page); }, 10'000));
    CHECK(t.page->findChild<ValueReview*>()->isVisibleTo(&*t.page));
    CHECK(meaning(t)->currentData().toInt() == static_cast<int>(ValueField::Name));
    CHECK_FALSE(t.find<QPushButton>("undoValueCorrection")->isEnabled());
    CHECK(t.rows()->rowCount() == 1);
}

TEST_CASE("the review of figures is narrowed to what needs a look, and a row left out stays so", "[imports]")
{
    Importing t;
    addKnownFund(*t.ledger);
    t.review(u"funds:"_s + t.written(funds + u"孤行,2026,见附件\n"_s, u"资金.csv"_s));
    const auto button = [&](QStringView begin) -> QPushButton* {
        for (auto* one : t.page->findChild<ValueReview*>()->findChildren<QPushButton*>()) {
            if (one->text().startsWith(begin))
                return one;
        }
        return nullptr;
    };
    const QModelIndex take = t.rows()->index(1, *t.rows()->columnOf(u"take"_s));
    t.rows()->setData(take, take.data(ChoicesRole).toStringList().last());
    REQUIRE(button(u"≠"));
    button(u"≠")->click();
    REQUIRE(t.rows()->rowCount() == 1);
    CHECK(t.cell(0, u"name"_s) == u"培训补贴");
    REQUIRE(button(u"⚠"));
    button(u"⚠")->click();
    REQUIRE(t.rows()->rowCount() == 1);
    CHECK(t.cell(0, u"name"_s) == u"孤行");
    keepShot(t.page->grab().toImage(), u"valuereviewfilter"_s);
    t.confirm();
    CHECK(Funds(*t.ledger).all().size() == 3);
}

TEST_CASE("the kind of a file is proposed from what stands in it, and can be changed in the review", "[imports]")
{
    Importing t;
    const QString path
        = t.written(u"指标名称,计量单位,2026年目标值,2026年第二季度完成值\n评价机构,家,30,50\n"_s, u"表.csv"_s);
    t.review(path);
    CHECK(t.find<QComboBox>("readAs")->currentData().toInt() == static_cast<int>(ImportKind::Indicators));
    CHECK(t.find<QComboBox>("readAs")->isVisibleTo(&*t.page));
    choose(*t.find<QComboBox>("readAs"), static_cast<int>(ImportKind::Funds));
    auto* message = t.page->findChild<MessageBar*>();
    REQUIRE(QTest::qWaitFor([&] { return message->isVisibleTo(&*t.page); }, 10'000));
    // It is no such table: the review stays.
    CHECK(t.find<QComboBox>("readAs")->currentData().toInt() == static_cast<int>(ImportKind::Indicators));
    t.review(t.written(funds, u"资金.csv"_s));
    CHECK(t.find<QComboBox>("readAs")->currentData().toInt() == static_cast<int>(ImportKind::Funds));
}
