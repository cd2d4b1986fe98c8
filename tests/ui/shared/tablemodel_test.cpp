// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tablemodel.h"

#include "tests/support/catch.h"
#include "tests/ui/support/itemrow.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <random>

using namespace taizhang;
using namespace Qt::StringLiterals;

namespace {

QString ids(const ItemModel& model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row)
        text += QString::number(model.idAt(row));
    return text;
}

// Complaints of Qt's model tester arrive as log lines.
QStringList complaints;

void collect(QtMsgType, const QMessageLogContext&, const QString& message)
{
    complaints << message;
}

class Collecting
{
public:
    Collecting() { complaints.clear(), m_before = qInstallMessageHandler(collect); }
    ~Collecting() { qInstallMessageHandler(m_before); }

private:
    QtMessageHandler m_before;
};

} // namespace

TEST_CASE("rows are sorted by number, by text, and back into the stored order", "[shared]")
{
    ItemModel model(itemColumns(), itemId);
    model.setRows(fiveItems());
    model.sort(2, Qt::AscendingOrder);
    CHECK(ids(model) == u"42135"_s);
    model.sort(2, Qt::DescendingOrder);
    CHECK(ids(model) == u"53124"_s);
    model.sort(-1, Qt::AscendingOrder);
    CHECK(ids(model) == u"12345"_s);
}

TEST_CASE("rows with other values are told of, and go where sorting and filters want them", "[shared]")
{
    const Collecting collecting;
    ItemModel model(itemColumns(), itemId);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setRows(fiveItems());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    CHECK(model.updateRows({{3, u"乙"_s, u"另"_s, 31}}));
    CHECK(changed.count() == 1);
    CHECK(reset.count() == 0);
    CHECK(model.index(2, 1).data().toString() == u"另"_s);
    model.setColumnFilter(1, u"另"_s);
    CHECK(ids(model) == u"3"_s);
    CHECK(model.updateRows({{5, u"丙"_s, u"另五"_s, 1}})); // it was filtered out
    CHECK(ids(model) == u"35"_s);
    model.sort(2, Qt::AscendingOrder);
    CHECK(ids(model) == u"53"_s);
    CHECK(model.updateRows({{5, u"丙"_s, u"另五"_s, 90}, {3, u"乙"_s, u"另"_s, 80}}));
    CHECK(ids(model) == u"35"_s);
    CHECK_FALSE(model.updateRows({{5, u"丙"_s, u"五"_s, 7}, {6, u"丙"_s, u"六"_s, 7}}));
    CHECK(ids(model) == u"35"_s);
    CHECK(complaints.isEmpty());
}

TEST_CASE("row filter and column filters narrow together", "[shared]")
{
    ItemModel model(itemColumns(), itemId);
    model.setRows(fiveItems());
    model.setColumnFilter(0, u"甲|乙"_s);
    CHECK(ids(model) == u"1234"_s);
    model.setColumnFilter(2, u">5"_s);
    CHECK(ids(model) == u"123"_s);
    model.setRowFilter([](const ItemRow& row) { return row.id != 2; });
    CHECK(ids(model) == u"13"_s);
    CHECK(model.storedCount() == 5);
    CHECK(model.hasColumnFilters());
    model.clearColumnFilters();
    model.setRowFilter({});
    CHECK(ids(model) == u"12345"_s);
}

TEST_CASE("a filter follows changed rows", "[shared]")
{
    ItemModel model(itemColumns(), itemId);
    std::vector<ItemRow> rows = fiveItems();
    model.setRows(rows);
    model.setColumnFilter(1, u"三"_s);
    CHECK(ids(model) == u"3"_s);
    rows[0].name = u"又是三"_s;
    model.setRows(rows);
    CHECK(ids(model) == u"13"_s);
}

TEST_CASE("an equal snapshot tells nothing, a changed row only of itself", "[shared]")
{
    ItemModel model(itemColumns(), itemId);
    std::vector<ItemRow> rows = fiveItems();
    model.setRows(rows);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows(rows);
    CHECK(changed.count() == 0);
    rows[2].count = 31;
    model.setRows(rows);
    REQUIRE(changed.count() == 1);
    CHECK(changed.first().first().toModelIndex().row() == 2);
    CHECK(reset.count() == 0);
}

TEST_CASE("an edit is announced and leaves the model as it is", "[shared]")
{
    ItemModel model(itemColumns(), itemId);
    model.setRows(fiveItems());
    QSignalSpy edits(&model, &TableModelBase::editRequested);
    CHECK(model.setData(model.index(1, 1), u"贰"_s));
    REQUIRE(edits.count() == 1);
    const auto edit = edits.first().first().value<CellEdit>();
    CHECK(edit.id == 2);
    CHECK(edit.column == u"name"_s);
    CHECK(edit.text == u"贰"_s);
    CHECK(model.index(1, 1).data().toString() == u"二"_s);
    CHECK_FALSE(model.setData(model.index(1, 0), u"x"_s));
    CHECK(model.setData(model.index(1, 1), u"二"_s));
    CHECK(edits.count() == 1);
}

TEST_CASE("random snapshots are merged into the same rows as a fresh model shows", "[shared]")
{
    const Collecting collecting;
    ItemModel model(itemColumns(), itemId);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    std::mt19937 random(20260630);
    const auto chance = [&random](unsigned n) { return random() % n == 0; };
    std::vector<ItemRow> rows = fiveItems();
    qint64 next = 6;
    for (int round = 0; round < 300; ++round) {
        std::vector<ItemRow> changed;
        for (ItemRow& row : rows) {
            if (chance(5))
                continue;
            if (chance(4))
                row.count = static_cast<int>(random() % 100);
            changed.push_back(row);
            if (chance(4))
                changed.push_back({next++, u"丁"_s, u"新"_s, static_cast<int>(random() % 100)});
        }
        if (chance(3))
            changed.push_back({next++, u"戊"_s, u"末"_s, 1});
        if (changed.size() > 1 && chance(6))
            std::swap(changed.front(), changed.back());
        rows = changed;
        model.sort(chance(2) ? 2 : -1, Qt::AscendingOrder);
        model.setColumnFilter(2, chance(2) ? u">20"_s : QString());
        model.setRows(rows);
        ItemModel fresh(itemColumns(), itemId);
        fresh.setRows(rows);
        std::vector<std::pair<qint64, int>> shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.emplace_back(model.idAt(row), model.at(row).count);
        for (const auto& [id, count] : shown)
            REQUIRE(fresh.find(id)->count == count);
        const auto passing = std::count_if(rows.begin(), rows.end(),
            [&](const ItemRow& row) { return model.columnFilter(2).isEmpty() || row.count > 20; });
        REQUIRE(static_cast<std::ptrdiff_t>(shown.size()) == passing);
    }
    CHECK(complaints.join(QLatin1Char('\n')) == QString());
}
