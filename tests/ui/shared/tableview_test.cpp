// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tableview.h"

#include "tests/support/catch.h"
#include "tests/ui/support/itemrow.h"
#include "ui/shared/filterheader.h"
#include "ui/shared/settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(std::vector<ItemRow> rows = fiveItems())
        : settings(folder.filePath(u"s.ini"_s))
        , model(itemColumns(), itemId)
        , view(u"items"_s, settings)
    {
        model.setRows(std::move(rows));
        view.setTable(&model);
        view.resize(600, 400);
        view.show();
    }

    QTemporaryDir folder;
    Settings settings;
    ItemModel model;
    TableView view;
};

} // namespace

TEST_CASE("selected cells are copied as a table", "[shared]")
{
    Shown t;
    t.view.selectionModel()->select(
        QItemSelection(t.model.index(0, 1), t.model.index(1, 2)), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&t.view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"一\t10\n二\t9\n"_s);
}

TEST_CASE("a pasted table edits the cells it covers and no others", "[shared]")
{
    Shown t;
    QSignalSpy pasted(&t.view, &TableView::cellsPasted);
    t.view.setCurrentIndex(t.model.index(3, 0));
    QGuiApplication::clipboard()->setText(u"x\t肆\t2\ny\t伍\t101\tover\nz\t陆\t7\n"_s);
    QTest::keyClick(&t.view, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(pasted.count() == 1);
    const auto edits = pasted.first().first().value<std::vector<CellEdit>>();
    REQUIRE(edits.size() == 3); // the group cannot be edited, 2 is 2 already, the third row is over the edge
    CHECK(edits[0].text == u"肆"_s);
    CHECK(edits[1].id == 5);
    CHECK(edits[2].text == u"101"_s);
}

TEST_CASE("one pasted cell fills the selection", "[shared]")
{
    Shown t;
    QSignalSpy pasted(&t.view, &TableView::cellsPasted);
    t.view.setCurrentIndex(t.model.index(0, 1));
    t.view.selectionModel()->select(
        QItemSelection(t.model.index(0, 1), t.model.index(3, 1)), QItemSelectionModel::ClearAndSelect);
    QGuiApplication::clipboard()->setText(u"同"_s);
    QTest::keyClick(&t.view, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(pasted.count() == 1);
    CHECK(pasted.first().first().value<std::vector<CellEdit>>().size() == 4);
}

TEST_CASE("the current record stays current while rows come, go and are filtered", "[shared]")
{
    Shown t;
    REQUIRE(t.view.selectId(3));
    QSignalSpy moved(&t.view, &TableView::currentIdChanged);
    t.model.setColumnFilter(0, u"乙"_s);
    CHECK(t.view.currentId() == 3);
    t.model.clearColumnFilters();
    std::vector<ItemRow> rows = fiveItems();
    rows.erase(rows.begin());
    t.model.setRows(rows);
    CHECK(t.view.currentId() == 3);
    CHECK(moved.count() == 0);
}

TEST_CASE("a filter field under the title narrows the rows", "[shared]")
{
    Shown t;
    auto* field = t.view.findChild<QLineEdit*>(u"filter_name"_s);
    REQUIRE(field);
    QTest::keyClicks(field, u"!"_s);
    CHECK(t.model.rowCount() == 5);
    field->setText(u"=四"_s);
    CHECK(t.model.rowCount() == 1);
    t.view.filterHeader()->clear();
    CHECK(t.model.rowCount() == 5);
}

TEST_CASE("widths and hidden columns are remembered under the table's name", "[shared]")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    ItemModel model(itemColumns(), itemId);
    model.setRows(fiveItems());
    {
        TableView view(u"items"_s, settings);
        view.setTable(&model);
        view.setColumnWidth(1, 321);
        view.setColumnHidden(0, true);
    }
    TableView again(u"items"_s, settings);
    again.setTable(&model);
    CHECK(again.columnWidth(1) == 321);
    CHECK(again.isColumnHidden(0));
    again.resetColumns();
    CHECK_FALSE(again.isColumnHidden(0));
}

TEST_CASE("rows are as high as their text, four lines at most", "[shared]")
{
    std::vector<ItemRow> rows = fiveItems();
    rows[1].name = u"一行\n两行\n三行"_s;
    rows[2].name = QString(2000, u'长');
    Shown t(rows);
    QTest::qWait(10);
    const int line = t.view.fontMetrics().lineSpacing();
    CHECK(t.view.rowHeight(1) == t.view.rowHeight(0) + 2 * line);
    CHECK(t.view.rowHeight(2) == t.view.rowHeight(0) + 3 * line);
}

TEST_CASE("a column is never narrower at the start than its title", "[shared]")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    auto columns = itemColumns();
    columns[1].head.title = u"A title that is longer than the column is wide"_s;
    columns[1].head.width = 3;
    ItemModel model(std::move(columns), itemId);
    {
        TableView view(u"items"_s, settings);
        view.setTable(&model);
        CHECK(view.columnWidth(1) >= view.filterHeader()->titleWidth(1));
        view.setColumnWidth(1, 40); // as titles of another language would leave it
    }
    TableView again(u"items"_s, settings);
    again.setTable(&model);
    CHECK(again.columnWidth(1) >= again.filterHeader()->titleWidth(1));
}

TEST_CASE("rows below the first of a merged cell need no room for its text", "[shared]")
{
    std::vector<ItemRow> rows = fiveItems();
    const QString tall = u"一行\n两行\n三行"_s;
    rows[1].group = tall;
    rows[2].group = tall;
    Shown t(rows);
    QTest::qWait(10);
    const int line = t.view.fontMetrics().lineSpacing();
    CHECK(t.view.rowHeight(1) == t.view.rowHeight(0) + 2 * line);
    CHECK(t.view.rowHeight(2) == t.view.rowHeight(0));
}

TEST_CASE("the keyboard goes from a cell to the filter of its column and back", "[shared]")
{
    Shown t;
    t.view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&t.view)); // else the focus is told to nobody
    t.view.setColumnWidth(0, 400);
    t.view.setColumnWidth(1, 400);
    t.view.setCurrentIndex(t.model.index(2, 2));
    t.view.horizontalScrollBar()->setValue(t.view.horizontalScrollBar()->maximum());
    QTest::keyClick(&t.view, Qt::Key_Up, Qt::ControlModifier);
    auto* field = t.view.findChild<QLineEdit*>(u"filter_count"_s);
    CHECK(t.view.window()->focusWidget() == field);
    QTest::keyClicks(field, u"30"_s);
    CHECK(t.model.rowCount() == 1);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(t.model.rowCount() == 5);
    QTest::keyClick(field, Qt::Key_Down);
    CHECK(t.view.window()->focusWidget() == &t.view);
    auto* first = t.view.findChild<QLineEdit*>(u"filter_group"_s);
    first->setFocus();
    CHECK(t.view.horizontalScrollBar()->value() == 0);
}
