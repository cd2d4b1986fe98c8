// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuetable.h"

#include "tests/support/catch.h"
#include "tests/support/gridtable.h"

using namespace taizhang;

namespace {

const ValueTableOptions midYear{2026, QDate(2026, 6, 30)};

FundTable fundsIn(const QString& drawing, const UnitDirectory& directory = {})
{
    const auto table = readFundTable(documentOf({gridTable(drawing)}), directory, midYear);
    REQUIRE(table);
    CHECK(table->cells.addsUp());
    return *table;
}

IndicatorTable indicatorsIn(const QString& drawing)
{
    const auto table = readIndicatorTable(documentOf({gridTable(drawing)}), {}, midYear);
    REQUIRE(table);
    CHECK(table->cells.addsUp());
    return *table;
}

template <class TableType>
std::vector<ValueIssueCode> codes(const TableType& table)
{
    std::vector<ValueIssueCode> list;
    for (const ValueIssue& issue : table.issues)
        list.push_back(issue.code);
    return list;
}

} // namespace

TEST_CASE("a funds table is read with the unit of its header")
{
    const FundTable table = fundsIn(QStringLiteral(
        "项目名称|资金来源|预算数（万元）|已下达（万元）|已拨付（万元）|拨付率|惠及人数（人）|惠及企业（家）|备注\n"
        "技能提升培训补贴|失业保险基金|10000|9000|8764.94|87.6%|35312|近300|第一批\n"
        "创新工作室补助|区财政、工会经费|15万元|—||||/|\n"
        "合计||10015|9000|8764.94|||||\n"));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.issues.empty());
    const FundItem& item = table.rows[0].item;
    CHECK(item.name == u"技能提升培训补贴");
    CHECK(item.kind == FundKind::TrainingSubsidy);
    CHECK(item.sources == std::vector<FundSource>{FundSource::UnemploymentFund});
    CHECK(item.budget->amount.fen() == 10'000'000'000);
    CHECK(item.budget->phrase == u"10000万元");
    CHECK(item.allocated->amount.fen() == 9'000'000'000);
    CHECK(item.yearFrom == 2026);
    CHECK(item.note == u"第一批");
    CHECK(item.source == SourceRef{QStringLiteral("list.xlsx"), QStringLiteral("Sheet1"), 2});
    REQUIRE(table.rows[0].paid);
    CHECK(table.rows[0].paid->amount.amount.fen() == 8'764'940'000);
    CHECK(table.rows[0].paid->amount.phrase == u"8764.94万元");
    CHECK(table.rows[0].paid->on == QDate(2026, 6, 30));
    CHECK(table.rows[0].paid->recipients.people->mantissa == 35312);
    CHECK(table.rows[0].paid->recipients.people->unit == u"人");
    CHECK(table.rows[0].paid->recipients.firms->hedge == Hedge::Near);
    CHECK(table.rows[1].item.budget->amount.fen() == 15'000'000);
    CHECK(table.rows[1].item.sources == std::vector<FundSource>{FundSource::DistrictFinance, FundSource::UnionFunds});
    CHECK_FALSE(table.rows[1].item.allocated);
    CHECK_FALSE(table.rows[1].paid);
}

TEST_CASE("title, unit line, day and a header of two rows belong to a funds table")
{
    const FundTable table = fundsIn(QStringLiteral("2025年产改资金使用情况表|→|→|→|→\n"
                                                   "单位：万元|→|→|→|→\n"
                                                   "序号|项目|资金（截至2025年9月底）|→|→\n"
                                                   "↓|↓|预算|下达|拨付\n"
                                                   "1|培训补贴|100|80|45.5\n"
                                                   "注：以上为区级数据|→|→|→|→\n"));
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].item.yearFrom == 2025);
    CHECK(table.rows[0].item.budget->amount.toYuanText() == u"1000000.00");
    CHECK(table.rows[0].paid->amount.amount.toYuanText() == u"455000.00");
    CHECK(table.rows[0].paid->on == QDate(2025, 9, 30));
    CHECK(codes(table) == std::vector{ValueIssueCode::RowSkipped});
}

TEST_CASE("what is no amount stays as text in the note and never becomes zero")
{
    const FundTable table = fundsIn(QStringLiteral("项目名称|预算（万元）|拨付（万元）\n培训补贴|见附件|数百万元\n"));
    REQUIRE(table.rows.size() == 1);
    CHECK_FALSE(table.rows[0].item.budget);
    CHECK_FALSE(table.rows[0].paid);
    CHECK(table.rows[0].item.note == u"预算（万元）：见附件；拨付（万元）：数百万元");
    CHECK(codes(table) == std::vector{ValueIssueCode::NotUnderstood, ValueIssueCode::NotUnderstood});
}

TEST_CASE("totals, rates and unknown units of a funds table that disagree are told")
{
    const FundTable table = fundsIn(QStringLiteral("项目名称|责任单位|预算（万元）|拨付（万元）|拨付率|颜色\n"
                                                   "甲|区人社局|100|50|60%|红\n"
                                                   "乙||100|||\n"
                                                   "合计||210|50||\n"));
    using enum ValueIssueCode;
    CHECK(codes(table) == std::vector{ColumnUnknown, UnitUnknown, RateDiffers, TotalDiffers});
    CHECK(table.issues.back().args
        == QStringList{QStringLiteral("预算（万元）"), QStringLiteral("2100000"), QStringLiteral("2000000")});
    CHECK(table.rows[0].item.note == u"责任单位：区人社局");
}

TEST_CASE("a project of two sources gives two items and a known unit its owner")
{
    Unit unit;
    unit.id = UnitId(7);
    unit.name = QStringLiteral("区人力资源和社会保障局");
    const FundTable table = fundsIn(QStringLiteral("项目名称|资金来源|预算（万元）|责任单位\n"
                                                   "阵地建设|市级|300|区人社局\n"
                                                   "↓|区财政|100|区人社局\n"),
        UnitDirectory({unit}, {}));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[1].item.name == u"阵地建设");
    CHECK(table.rows[1].item.sourceWritten == u"区财政");
    CHECK(table.rows[0].item.owner == UnitId(7));
    CHECK(table.rows[0].item.kind == FundKind::FacilityInvestment);
}

TEST_CASE("what was paid in a period has a column of its own, beside the total or alone")
{
    const FundTable table = fundsIn(QStringLiteral("名称|全年安排|拨付情况（万元）|→|→\n"
                                                   "↓|↓|一季度|4—6月|累计拨付\n"
                                                   "培训补贴|100万元|25|25.5|60\n"
                                                   "帮扶救助|15.22万元||15.22|\n"));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.issues.empty());
    const FundRow& both = table.rows[0];
    REQUIRE(both.payments.size() == 2);
    CHECK(both.payments[0].from == QDate(2026, 1, 1));
    CHECK(both.payments[0].on == QDate(2026, 3, 31));
    CHECK(both.payments[0].amount.phrase == u"25万元");
    CHECK(both.payments[1].from == QDate(2026, 4, 1));
    CHECK(both.payments[1].on == QDate(2026, 6, 30));
    CHECK(both.paid->amount.amount.toYuanText() == u"600000.00");
    CHECK(both.paid->on == midYear.asOf);
    REQUIRE(table.rows[1].payments.size() == 1);
    CHECK(table.rows[1].payments[0].amount.amount.toYuanText() == u"152200.00");
    CHECK_FALSE(table.rows[1].paid);
}

TEST_CASE("a subtotal is of the rows since the last heading, a total of all")
{
    const FundTable table = fundsIn(QStringLiteral("项目名称|总投资（亿元）|支付（万元）\n"
                                                   "一、培训||\n"
                                                   "甲|1.5|10\n"
                                                   "乙|0.5|20\n"
                                                   "小计|2|30\n"
                                                   "二、平台||\n"
                                                   "丙|1|5\n"
                                                   "小计|1|6\n"
                                                   "合计|3|35\n"));
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].item.budget->phrase == u"1.5亿元");
    using enum ValueIssueCode;
    CHECK(codes(table) == std::vector{RowSkipped, RowSkipped, TotalDiffers});
    CHECK(table.issues.back().where.row == 7);
}

TEST_CASE("an amount keeps its hedge and gets the unit of its column, whatever it ends with")
{
    const FundTable table
        = fundsIn(QStringLiteral("项目名称|预算（万元）|惠及人数|预计支出（万元）\n稳岗|300余|120|280\n"));
    CHECK(table.rows[0].item.budget->phrase == u"300余万元");
    CHECK(table.rows[0].item.budget->amount.toYuanText() == u"3000000.00");
    CHECK_FALSE(table.rows[0].paid); // nothing is paid yet
    CHECK(codes(table) == std::vector{ValueIssueCode::ColumnUnknown});
}

TEST_CASE("columns that are headed by a month alone are values, and what is expected is none")
{
    const IndicatorTable table
        = indicatorsIn(QStringLiteral("主要指标|单位|年度目标|1月|2月|2026年预计完成|完成率|同比\n"
                                      "新增建会|家|120|110|12|150|102%|↓2.1%\n"));
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].targets.at(0).low.mantissa == 120);
    REQUIRE(table.rows[0].readings.size() == 2);
    CHECK(table.rows[0].readings[0].value.mantissa == 110);
    CHECK(table.rows[0].readings[0].on == QDate(2026, 1, 31));
    CHECK(table.rows[0].readings[1].on == QDate(2026, 2, 28));
    CHECK(table.rows[0].readings[1].yearOnYear == Percent::fromBasisPoints(-210));
    CHECK(codes(table) == std::vector{ValueIssueCode::ColumnUnknown}); // 110 + 12 are 102 % of 120
}

TEST_CASE("a number is taken in full, not as it is shown")
{
    SourceDocument document = documentOf({gridTable(QStringLiteral("项目名称|预算（万元）\n培训|8765\n"))});
    for (Cell& cell : document.tables[0].cells) {
        if (cell.text == u"8765")
            cell.number = 8764.94;
    }
    const auto table = readFundTable(document, {}, midYear);
    CHECK(table->rows[0].item.budget->amount.fen() == 8'764'940'000);
    CHECK(table->rows[0].item.budget->phrase == u"8764.94万元");
}

TEST_CASE("an indicator table is read with the periods of its headers")
{
    const IndicatorTable table = indicatorsIn(
        QStringLiteral("指标名称|单位|2024年完成值|2025年目标值|1—6月完成值|完成率(%)|是否达序时|责任单位\n"
                       "技能培训人次|人次|3000|≥4000|近3000|75|是|\n"
                       "其中：高技能人才|人次|500|1000—2000|600|60|是|\n"
                       "集体合同签订率|%|92.5|93%以上|93|100|是|\n"
                       "累计创新工作室|家|20|30|50|166.67|是|\n"));
    REQUIRE(table.rows.size() == 4);
    CHECK(table.issues.empty());
    const IndicatorRow& first = table.rows[0];
    CHECK(first.card.name == u"技能培训人次");
    CHECK(first.card.unit == u"人次");
    CHECK(first.card.kind == IndicatorKind::PerPeriod);
    REQUIRE(first.readings.size() == 2);
    CHECK(first.readings[0].from == QDate(2024, 1, 1));
    CHECK(first.readings[0].on == QDate(2024, 12, 31));
    CHECK(first.readings[1].from == QDate(2026, 1, 1));
    CHECK(first.readings[1].on == QDate(2026, 6, 30));
    CHECK(first.readings[1].value.phrase == u"近3000人次");
    CHECK(first.readings[1].value.hedge == Hedge::Near);
    REQUIRE(first.targets.size() == 1);
    CHECK(first.targets[0].from == QDate(2025, 1, 1));
    CHECK(first.targets[0].to == QDate(2025, 12, 31));
    CHECK(first.targets[0].low.mantissa == 4000);
    CHECK(table.rows[1].card.name == u"高技能人才");
    CHECK(table.rows[1].parent == 0);
    CHECK(table.rows[1].targets[0].op == TargetOp::Range);
    CHECK(table.rows[2].card.kind == IndicatorKind::Ratio);
    CHECK_FALSE(table.rows[2].readings[0].from);
    CHECK(numberText(table.rows[2].readings[0].value) == u"92.5");
    CHECK(table.rows[3].card.kind == IndicatorKind::Cumulative);
    CHECK_FALSE(table.rows[3].parent);
}

TEST_CASE("growth, rank and text that is no figure belong to the indicator they stand beside")
{
    const IndicatorTable table = indicatorsIn(QStringLiteral("2026年指标完成情况（截至5月底）|→|→|→|→\n"
                                                             "指标|目标|完成情况|同比|排名\n"
                                                             "迁入企业（户）|100|114|+40%|第2\n"
                                                             "新注册企业（户）|若干|较多|-3.5%|\n"
                                                             "投诉（件）|不超过5件|3|下降12%|\n"));
    REQUIRE(table.rows.size() == 3);
    const IndicatorReading& reading = table.rows[0].readings[0];
    CHECK(table.rows[0].card.name == u"迁入企业");
    CHECK(reading.value.phrase == u"114户");
    CHECK(reading.on == QDate(2026, 5, 31));
    CHECK(reading.yearOnYear == Percent::fromWhole(40));
    CHECK(reading.rank == 2);
    CHECK(table.rows[1].readings.empty());
    CHECK(table.rows[1].card.note == u"目标：若干；完成情况：较多");
    CHECK(codes(table) == std::vector{ValueIssueCode::NotUnderstood, ValueIssueCode::NotUnderstood});
    CHECK(table.rows[2].targets[0].op == TargetOp::AtMost);
    CHECK(table.rows[2].readings[0].yearOnYear == Percent::fromWhole(-12));
}

TEST_CASE("cards without targets and values are a table of indicators too")
{
    const IndicatorTable table = indicatorsIn(QStringLiteral("指标名称|计量单位|类型\n评价机构|家|累计\n参保率|%|\n"));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].card.kind == IndicatorKind::Cumulative);
    CHECK(table.rows[1].card.kind == IndicatorKind::Ratio);
}

TEST_CASE("a document without such a table is refused")
{
    const SourceDocument document = documentOf({gridTable(QStringLiteral("序号|任务|牵头单位\n1|甲|乙\n"))});
    CHECK(readFundTable(document, {}, midYear).error().code == ErrorCode::ImportNoFundTable);
    CHECK(readIndicatorTable(document, {}, midYear).error().code == ErrorCode::ImportNoIndicatorTable);
    CHECK(readFundTable(documentOf({}), {}, midYear).error().code == ErrorCode::ImportNoFundTable);
}
