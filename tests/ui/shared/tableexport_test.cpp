// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tableexport.h"

#include "core/exchange/sourcereader.h"
#include "tests/report/pdftext.h"
#include "tests/support/catch.h"
#include "tests/ui/dashboard/officetasks.h"
#include "tests/ui/support/testpage.h"
#include "ui/shared/tablemodelbase.h"
#include "ui/shared/tableview.h"
#include "ui/tasks/taskpage.h"

#include <QFile>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

struct Office
{
    explicit Office(int units, int each)
    {
        fillOffice(*ledger, units, each);
        page = std::make_unique<TestPage<TaskPage>>(*ledger);
        (*page)->show();
        table = (*page)->findChild<TableView*>(u"taskTable"_s);
        REQUIRE(table);
    }

    int column(const QString& key) const { return *qobject_cast<TableModelBase*>(table->model())->columnOf(key); }
    // What the page tells once the file stands.
    Message performed(Page::Verb verb, const QString& name)
    {
        page->dialogs.answer = page->folder.filePath(name);
        QSignalSpy told(&**page, &Page::messageRaised);
        (*page)->perform(verb);
        REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }, 30000));
        return told.first().first().value<Message>();
    }

    TempLedger ledger;
    std::unique_ptr<TestPage<TaskPage>> page;
    TableView* table = nullptr;
};

} // namespace

TEST_CASE("a workbook gets the columns that are seen in their order, and the rows that the filters leave", "[shared]")
{
    Office office(2, 3);
    (*office.page)->open(u"number:4"_s);
    office.table->setColumnHidden(office.column(u"aspect"_s), true);
    office.table->horizontalHeader()->moveSection(
        office.table->horizontalHeader()->visualIndex(office.column(u"percent"_s)), 0);
    CHECK(office.performed(Page::Verb::Export, u"任务.xlsx"_s).kind == Message::Kind::Success);
    NoFeedback feedback;
    const auto document = readSource(office.page->dialogs.answer, {}, feedback);
    REQUIRE(document);
    QStringList texts;
    for (const Cell& cell : document->tables.front().cells)
        texts << cell.text;
    CAPTURE(texts.join(u" | "_s));
    const auto header = texts.indexOf(u"Progress"_s);
    REQUIRE(header >= 0);
    CHECK(texts.value(header + 1) == u"No."_s);
    CHECK_FALSE(texts.contains(u"Aspect"_s));
    CHECK(texts.contains(u"推进第4项改革举措"_s));
    CHECK(texts.filter(u"推进第"_s).size() == 1);
}

TEST_CASE("the printed table has every row once and its header on every page", "[shared]")
{
    Office office(10, 6);
    CHECK(office.performed(Page::Verb::Print, u"任务.pdf"_s).kind == Message::Kind::Success);
    QFile file(office.page->dialogs.answer);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    const QString text = pdfText(pdf).simplified().remove(u' ');
    for (int number : {1, 17, 60})
        CHECK(text.count(u"推进第%1项改革举措"_s.arg(number)) == 1);
    const QString info = pdfInfo(pdf);
    const int pages = info.mid(info.indexOf(u"Pages:"_s) + 6).trimmed().section(u'\n', 0, 0).toInt();
    CHECK(pages > 1);
    CHECK(text.count(u"Leadunit"_s) == pages);
}

TEST_CASE("a file that cannot be written is told of, and going back writes nothing", "[shared]")
{
    Office office(1, 2);
    QSignalSpy told(&**office.page, &Page::messageRaised);
    office.page->dialogs.answer.clear();
    (*office.page)->perform(Page::Verb::Export);
    (*office.page)->perform(Page::Verb::Print);
    QTest::qWait(50);
    CHECK(told.isEmpty());
    CHECK(office.performed(Page::Verb::Export, u"no/such/folder/任务.xlsx"_s).kind == Message::Kind::Error);
}
