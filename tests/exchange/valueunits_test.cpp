// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuetable.h"
#include "core/model/indicatorrules.h"
#include "tests/support/catch.h"
#include "tests/support/gridtable.h"

using namespace taizhang;

namespace {

const ValueTableOptions midYear{2026, QDate(2026, 6, 30)};

SourceDocument drawn(const char16_t* drawing)
{
    return documentOf({gridTable(QString::fromUtf16(drawing))});
}

QString shown(const Figure& figure)
{
    return numberText(figure) + figure.unit;
}

} // namespace

TEST_CASE("a table of the other kind is refused, whatever words its columns share")
{
    struct Row
    {
        const char16_t* drawing;
        bool funds;
        bool indicators;
    };
    const Row rows[]{
        {u"序号|项目名称|类别|资金来源|预算（万元）|拨付（万元）|惠及人数|拨付计划|责任单位\n"
         u"1|培训|培训补贴|区财政|100|40|200|6月底前50%|区人社局\n",
            true, false},
        {u"项目名称|资金来源|年度计划（万元）|累计拨付（万元）|备注\n培训|区财政|100|40|\n", true, false},
        {u"资金项目|计划金额（千元）|完成支付（千元）|执行率\n培训|100|40|40%\n", true, false},
        {u"指标名称|计量单位|年度计划|完成情况|责任单位\n评价机构|家|30|12|区人社局\n", false, true},
        {u"指标名称|年度计划|执行情况\n评价机构|30家|12家\n", false, true},
        {u"主要指标|单位|计划|一季度|二季度|完成率|备注\n评价机构|家|30|5|12|40%|\n", false, true},
        {u"指标名称|单位|2026年目标值（万元）|完成值（万元）\n补贴发放|万元|100|40\n", false, true},
        {u"项目|单位|计划|完成\n技能培训|人次|100|40\n", false, true},
    };
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.drawing));
        const auto funds = readFundTable(drawn(row.drawing), {}, midYear);
        const auto indicators = readIndicatorTable(drawn(row.drawing), {}, midYear);
        CHECK(bool(funds) == row.funds);
        CHECK(bool(indicators) == row.indicators);
        if (!funds)
            CHECK(funds.error().code == ErrorCode::ImportNoFundTable);
        if (!indicators)
            CHECK(indicators.error().code == ErrorCode::ImportNoIndicatorTable);
    }
}

TEST_CASE("columns that the user has settled are read as the kind that was chosen")
{
    ValueTableOptions options = midYear;
    options.columns = {{0, 2, ValueField::Target, QStringLiteral("年度计划（万元）")}};
    const auto table = readIndicatorTable(
        drawn(u"项目名称|资金来源|年度计划（万元）|累计拨付（万元）\n培训|区财政|100|40\n"), {}, options);
    REQUIRE(table);
    CHECK(table->rows.at(0).targets.size() == 1);
}

TEST_CASE("figures of an indicator are read in the scale and unit of their column, their row or their table")
{
    struct Row
    {
        const char16_t* drawing;
        const char16_t* unit;
        const char16_t* target;
        const char16_t* value;
    };
    const Row rows[]{
        {u"指标名称|目标值（万人）|完成值（万人）\n培训|10|7.5\n", u"人", u"100000人", u"75000人"},
        {u"指标名称|2026年目标值（万元）|完成值（万元）\n补贴|1.5|8764.94\n", u"元", u"15000元", u"87649400元"},
        {u"指标名称|单位|目标值|完成值\n培训|人次（万）|3|1.2\n", u"人次", u"30000人次", u"12000人次"},
        {u"指标名称|单位|目标值|完成值\n培训|万人次|3|1.2万\n", u"人次", u"30000人次", u"12000人次"},
        {u"指标名称|单位|目标值|完成值\n培训|（万）人次|≥3|约1.2\n", u"人次", u"30000人次", u"12000人次"},
        {u"指标名称|单位|目标值（万）|完成值\n培训|人次|3以上|12000\n", u"人次", u"30000人次", u"12000人次"},
        {u"指标名称|单位|目标值|完成值（%）\n签约率|%|93以上|93.5\n", u"%", u"93%", u"93.5%"},
        {u"指标名称|目标值（%）|完成值（%）\n签约率|93|93.5\n", u"%", u"93%", u"93.5%"},
        {u"单位：万元|→|→\n指标名称|目标值|完成值\n补贴|2|1.5\n", u"元", u"20000元", u"15000元"},
        {u"单位：万人次|→|→\n指标名称|目标值|完成值\n培训|2|1.5\n", u"人次", u"20000人次", u"15000人次"},
        {u"填报单位：区总工会|→|→\n指标名称|目标值|完成值\n培训|2|1.5\n", u"", u"2", u"1.5"},
        {u"指标名称（单位：家）|目标值（2026年）|完成值（年）\n机构|2|1\n", u"家", u"2家", u"1家"},
        {u"指标名称|单位|目标值|完成值\n补贴|百万元|2|1.5\n", u"元", u"2000000元", u"1500000元"},
        {u"指标名称|单位|目标值|完成值\n培训|人次|1000以上|800左右\n", u"人次", u"1000人次", u"800人次"},
        {u"指标名称|目标值（万人）|完成值（万人）\n培训|10人|3.2万人\n", u"人", u"10人", u"32000人"},
        {u"指标名称|单位|目标值|完成值\n培训|万人次|1—2|1.5\n", u"人次", u"10000人次", u"15000人次"},
    };
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.drawing));
        const auto table = readIndicatorTable(drawn(row.drawing), {}, midYear);
        REQUIRE(table);
        REQUIRE(table->rows.size() == 1);
        const IndicatorRow& read = table->rows[0];
        CHECK(read.card.unit == QStringView(row.unit));
        REQUIRE(read.targets.size() == 1);
        CHECK(shown(read.targets[0].low) == QStringView(row.target));
        REQUIRE(read.readings.size() == 1);
        CHECK(shown(read.readings[0].value) == QStringView(row.value));
    }
}

TEST_CASE("a target of another unit than its indicator's is told and kept in words")
{
    const auto table = readIndicatorTable(drawn(u"指标名称|单位|目标值|完成值\n机构|家|30人次|12\n"), {}, midYear);
    REQUIRE(table);
    CHECK(table->rows[0].targets.empty());
    CHECK(table->rows[0].card.note == u"目标值：30人次");
    REQUIRE(table->issues.size() == 1);
    CHECK(table->issues[0].code == ValueIssueCode::NotUnderstood);
}

TEST_CASE("unit prices and planned payments are read in the unit of their column or of the table")
{
    struct Row
    {
        const char16_t* above;
        const char16_t* header;
        const char16_t* cell;
        const char16_t* yuan;
        const char16_t* of;
    };
    for (const Row& row : {Row{u"单位：千元", u"补助标准", u"12.5", u"12500.00", u"个"},
             Row{u"单位：万元", u"补助标准（百万元）", u"1.5", u"1500000.00", u"个"},
             Row{u"单位：万元", u"补助标准（元/人）", u"1500", u"1500.00", u"人"},
             Row{u"单位：万元", u"补助标准", u"2/个", u"20000.00", u"个"},
             Row{u"单位：千元", u"补助标准", u"2/个", u"2000.00", u"个"},
             Row{u"单位：千元", u"补助标准", u"每人1500元", u"1500.00", u"人"}}) {
        const QString drawing = QStringLiteral("%1|→|→|→\n项目名称|预算|%2|数量\n工作室|10|%3|%4\n")
                                    .arg(QStringView(row.above), QStringView(row.header), QStringView(row.cell),
                                        row.of == QStringView(u"个") ? QStringLiteral("10个") : QString());
        CAPTURE(drawing);
        const auto table = readFundTable(documentOf({gridTable(drawing)}), {}, midYear);
        REQUIRE(table);
        REQUIRE(table->rows.size() == 1);
        const FundItem& item = table->rows[0].item;
        CHECK((item.perUnit ? item.perUnit->toYuanText() : QString()) == QStringView(row.yuan));
        CHECK(item.unitName == QStringView(row.of));
    }
    const auto table = readFundTable(
        drawn(u"单位：千元|→|→\n项目名称|预算|拨付计划\n工作室|500|6月底前200；12月底前30万元\n"), {}, midYear);
    REQUIRE(table);
    const std::vector<FundTranche>& tranches = table->rows[0].item.tranches;
    REQUIRE(tranches.size() == 2);
    CHECK(tranches[0].amount->toYuanText() == u"200000.00");
    CHECK(tranches[1].amount->toYuanText() == u"300000.00");
}
