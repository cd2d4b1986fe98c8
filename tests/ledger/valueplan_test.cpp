// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"
#include "tests/support/catch.h"
#include "tests/support/gridtable.h"
#include "tests/support/templedger.h"

using namespace taizhang;

namespace {

const ValueTableOptions midYear{2026, QDate(2026, 6, 30)};

FundTable funds(const QString& drawing)
{
    return readFundTable(documentOf({gridTable(drawing)}), {}, midYear).value();
}

IndicatorTable indicators(const QString& drawing)
{
    return readIndicatorTable(documentOf({gridTable(drawing)}), {}, midYear).value();
}

QStringList shown(const std::vector<ValueChange>& changes)
{
    QStringList texts;
    for (const ValueChange& change : changes)
        texts.append(change.field + u'=' + change.before + u'>' + change.after);
    return texts;
}

} // namespace

TEST_CASE("a funds table is planned as new, changed and unchanged rows before anything is stored")
{
    TempLedger ledger;
    Funds door(*ledger);
    const FundTable first = funds(QStringLiteral("项目名称|预算（万元）|已拨付（万元）\n甲|100|40\n乙|50|\n"));
    const QString before = ledger->dump();
    const ValuePlan plan = door.plan(first);
    CHECK(ledger->dump() == before);
    REQUIRE(plan.rows.size() == 2);
    CHECK(plan.rows[0].match == TaskMatch::New);
    CHECK(shown(plan.rows[0].changes)
        == QStringList{
            QStringLiteral("years=>2026"), QStringLiteral("budget=>100万元"), QStringLiteral("paid=>40万元")});
    REQUIRE(door.import(first, plan).value().added == 2);
    const ValuePlan again
        = door.plan(funds(QStringLiteral("项目名称|预算（万元）|已拨付（万元）\n甲|120|55\n乙|50|\n丙|1|\n")));
    REQUIRE(again.rows.size() == 3);
    CHECK(again.rows[0].match == TaskMatch::Changed);
    CHECK(shown(again.rows[0].changes)
        == QStringList{QStringLiteral("budget=100万元>120万元"), QStringLiteral("paid=>150000元")});
    CHECK(again.rows[1].match == TaskMatch::Same);
    CHECK(again.rows[1].changes.empty());
    CHECK(again.rows[2].match == TaskMatch::New);
}

TEST_CASE("rows that are left out of an import of funds are not stored")
{
    TempLedger ledger;
    Funds door(*ledger);
    const FundTable table = funds(QStringLiteral("项目名称|预算（万元）\n甲|100\n乙|50\n"));
    ValuePlan plan = door.plan(table);
    plan.rows[0].take = false;
    CHECK(door.import(table, plan).value().added == 1);
    REQUIRE(door.all().size() == 1);
    CHECK(door.all().front().item.name == u"乙");
}

TEST_CASE("a funds table is linked with tasks by their numbers, and shares of unknown tasks stay as text")
{
    TempLedger ledger;
    const TaskId first = ledger->addTask(aTask(QStringLiteral("培训"), QStringLiteral("1"))).value();
    const TaskId second = ledger->addTask(aTask(QStringLiteral("竞赛"), QStringLiteral("2"))).value();
    Funds door(*ledger);
    const FundTable table = funds(QStringLiteral(
        "项目名称|预算（万元）|对应任务\n甲|100|1（60%）、2（40%）\n乙|50|1（50%）、9（50%）\n丙|5|1、2\n"));
    const ValuePlan plan = door.plan(table);
    REQUIRE(plan.issues.size() == 1);
    CHECK(plan.issues.front().code == ValueIssueCode::TaskUnknown);
    CHECK(plan.issues.front().args == QStringList{QStringLiteral("9")});
    CHECK(plan.issues.front().where == CellRef{0, 2, 2});
    REQUIRE(door.import(table, plan));
    const auto views = door.all();
    CHECK(views[0].item.shares
        == std::vector<FundShare>{{first, Percent::fromWhole(60)}, {second, Percent::fromWhole(40)}});
    CHECK(views[0].shares == std::vector<Money>{Money::fromFen(60'000'000), Money::fromFen(40'000'000)});
    CHECK(views[1].item.shares.empty());
    CHECK(views[1].item.note == u"对应任务：1（50%）、9（50%）");
    CHECK(views[2].item.note == u"对应任务：1、2");
    REQUIRE(table.issues.size() == 1);
    CHECK(table.issues.front().code == ValueIssueCode::NotUnderstood);
}

TEST_CASE("a plan of payments and amounts per unit come in with a funds table once")
{
    TempLedger ledger;
    Funds door(*ledger);
    const QString drawing = QStringLiteral("项目名称|年度|补助标准|数量|拨付计划|预算（万元）\n工作室|2026—2027年|"
                                           "1万元/个|10个|6月底前50%；12月底前50%|\n");
    REQUIRE(door.import(funds(drawing)));
    const FundView view = door.all().front();
    CHECK(view.item.yearTo == 2027);
    CHECK(view.item.perUnit == Money::fromFen(1'000'000));
    CHECK(view.item.unitCount == 10);
    CHECK(view.item.unitName == u"个");
    REQUIRE(view.item.tranches.size() == 2);
    CHECK(view.summary.budget->amount == Money::fromFen(10'000'000));
    CHECK(view.summary.scheduledRate == Percent::fromWhole(50));
    CHECK(door.plan(funds(drawing)).rows.front().match == TaskMatch::Same);
}

TEST_CASE("an indicator table is planned with targets and readings, corrections beside what they replace")
{
    TempLedger ledger;
    Indicators door(*ledger);
    const IndicatorTable first = indicators(
        QStringLiteral("指标名称|单位|2026年目标值|1—6月完成值\n培训|人次|≥100|40\n其中：高级|人次||10\n"));
    const ValuePlan plan = door.plan(first);
    REQUIRE(plan.rows.size() == 2);
    CHECK(shown(plan.rows[0].changes)
        == QStringList{QStringLiteral("unit=>人次"), QStringLiteral("target 2026-12-31=>≥100人次"),
            QStringLiteral("reading 2026-06-30=>40人次")});
    REQUIRE(door.import(first, plan).value().added == 2);
    CHECK(door.all()[1].card.parent == door.all()[0].card.id);
    const ValuePlan again = door.plan(indicators(
        QStringLiteral("指标名称|单位|2026年目标值|1—6月完成值\n培训|人次|≥100|近45\n其中：高级|人次||10\n")));
    CHECK(again.rows[0].match == TaskMatch::Changed);
    CHECK(shown(again.rows[0].changes) == QStringList{QStringLiteral("reading 2026-06-30=40人次>近45人次")});
    CHECK(again.rows[1].match == TaskMatch::Same);
}

TEST_CASE("a part of a new indicator goes with it when that is left out")
{
    TempLedger ledger;
    Indicators door(*ledger);
    const IndicatorTable table
        = indicators(QStringLiteral("指标名称|单位|1—6月完成值\n培训|人次|40\n其中：高级|人次|10\n竞赛|场|3\n"));
    ValuePlan plan = door.plan(table);
    plan.rows[0].take = false;
    CHECK(door.import(table, plan).value().added == 1);
    REQUIRE(door.all().size() == 1);
    CHECK(door.all().front().card.name == u"竞赛");
}

TEST_CASE("a ratio comes in with what it is made of, its rank with its scope, its tasks by number")
{
    TempLedger ledger;
    const TaskId task = ledger->addTask(aTask(QStringLiteral("协商"), QStringLiteral("39"))).value();
    Indicators door(*ledger);
    const IndicatorTable table = indicators(QStringLiteral(
        "指标名称|单位|口径|1—6月完成值|分子|分母|排名|对应任务\n签订率|%|已签÷应签|93.4|467|500|全市第4|39、40\n"));
    const ValuePlan plan = door.plan(table);
    REQUIRE(plan.issues.size() == 1);
    CHECK(plan.issues.front().args == QStringList{QStringLiteral("40")});
    REQUIRE(door.import(table, plan));
    const IndicatorView view = door.all().front();
    CHECK(view.card.numerator == u"已签");
    CHECK(view.card.denominator == u"应签");
    CHECK(view.card.tasks == std::vector<TaskId>{task});
    CHECK(view.latest->numerator->mantissa == 467);
    CHECK(view.latest->denominator->mantissa == 500);
    CHECK(view.latest->rank == 4);
    CHECK(view.latest->rankScope == u"全市");
    CHECK(door.findings().empty());
}
