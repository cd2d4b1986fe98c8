// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fundreport.h"

#include "core/report/chartparts.h"
#include "core/report/charttable.h"
#include "core/report/fundwords.h"
#include "core/report/language.h"
#include "core/report/overviewcharts.h"
#include "tests/report/invented.h"
#include "tests/support/catch.h"

#include <QTranslator>

using namespace taizhang;

namespace {

FundItem item(qint64 id, const QString& name, QStringView budget)
{
    FundItem item;
    item.id = FundItemId(id);
    item.name = name;
    item.yearFrom = 2026;
    item.yearTo = 2026;
    item.budget = parseMoney(budget);
    return item;
}

Disbursement payment(qint64 fund, QStringView amount, std::optional<int> people = {})
{
    Disbursement payment;
    payment.fund = FundItemId(fund);
    payment.on = QDate(2026, 6, 15);
    payment.amount = *parseMoney(amount);
    if (people)
        payment.recipients.people = Figure{*people, 0, QStringLiteral("人"), Hedge::Exact, {}};
    return payment;
}

ProgressReportData data()
{
    ProgressReportData data = inventedReport(0);
    data.funds = {item(1, QStringLiteral("技能提升补贴"), u"1.5亿元"),
        item(2, QStringLiteral("工作室补助"), u"400余万元"), item(3, QStringLiteral("竞赛补贴"), u"")};
    data.disbursements = {payment(1, u"8764.94万元", 35312), payment(2, u"100万元"), payment(3, u"152200元")};
    return data;
}

} // namespace

TEST_CASE("the fund sentence and the fund table show the same exact amounts")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    const ProgressReportData values = data();
    const FundFigures figures = fundFigures(values);
    const QStringList sentences = fundSentences(figures);
    CHECK(sentences.value(1) == u"技能提升补贴预算1.5亿元，已拨付8764.94万元，拨付率58.4%，惠及35312人。");
    const TableBlock table = fundTable(figures);
    CHECK(table.rows.at(0).value(1) == u"15000");
    CHECK(table.rows.at(0).value(2) == u"8764.94");
    CHECK(table.rows.at(0).value(4) == u"58.4%");
    CHECK(table.rows.at(0).value(6) == u"35312人\n人均2482.14元");
}

TEST_CASE("who was reached is told with hedges and in the scale of figures")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    ProgressReportData values = data();
    values.disbursements[0].recipients = {parseFigure(u"39万人"), parseFigure(u"近300家"), parseFigure(u"337位"), {}};
    values.disbursements[1].recipients.people = parseFigure(u"100余人");
    values.disbursements.push_back(values.disbursements[1]);
    const FundFigures figures = fundFigures(values);
    CHECK(fundSentences(figures).value(1).endsWith(u"，惠及39万人、近300家企业、337名人才。"));
    const TableBlock table = fundTable(figures);
    CHECK(table.rows.at(0).value(6) == u"39万人、近300家企业、337名人才\n人均224.74元");
    CHECK(table.rows.at(1).value(6) == u"约200人\n人均约1万元");
}

TEST_CASE("who was reached is told in plain numbers in English")
{
    ProgressReportData values = data();
    values.disbursements[0].recipients.people = parseFigure(u"39万人");
    CHECK(fundSentences(fundFigures(values)).value(1).endsWith(u", reaching 390000 people."));
}

TEST_CASE("sums with a hedged addend carry about, and items without budget stay out of the rate")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    const ProgressReportData values = data();
    const FundFigures figures = fundFigures(values);
    CHECK(fundSentences(figures).constFirst()
        == u"列入台账的资金项目共3项，预算合计约1.54亿元，已拨付8880.16万元，拨付率57.6%。");
    const TableBlock table = fundTable(figures);
    CHECK(table.rows.at(3).value(1) == u"约15400");
    CHECK(table.rows.at(3).value(2) == u"8880.16");
    CHECK(table.rows.at(2).value(1) == u"—");
    CHECK_FALSE(table.note.isEmpty());
}

TEST_CASE("a hedged amount keeps its hedge in the chart and in the chart's table, in parts as well")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    const ProgressReportData values = data();
    const ChartSpec spec = fundsAgainstSchedule(fundLines(values)).spec;
    CHECK(spec.unit == u"万元");
    const TableBlock table = chartTable(spec);
    CHECK(table.rows.at(0).value(1) == u"15000");
    CHECK(table.rows.at(0).value(3) == u"8764.94");
    CHECK(table.rows.at(1).value(1) == fundTable(fundFigures(values)).rows.at(1).value(1));
    CHECK(table.rows.at(1).value(1) != u"400");
    CHECK(chartTable(evenChartParts(spec, 1).at(1)).rows.at(0) == table.rows.at(1));
    CHECK(table.rows.at(2).value(1) == u"—");
}

TEST_CASE("payments below the schedule are named with the gap in points")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    const ProgressReportData values = data();
    const QString last = fundSentences(fundFigures(values)).constLast();
    CHECK(last == u"拨付低于序时进度的有：工作室补助（差25.0个百分点）。");
}

TEST_CASE("a payment after the day of the report is not in its figures")
{
    ProgressReportData values = data();
    values.asOf = QDate(2026, 6, 1);
    CHECK(fundFigures(values).paid.amount == Money());
}

TEST_CASE("amounts in ten thousand yuan are exact")
{
    constexpr MoneyScale wan = MoneyScale::TenThousandYuan;
    CHECK(amountText({Money::fromFen(8'764'940'000)}, wan) == u"8764.94");
    CHECK(amountText({Money::fromFen(1)}, wan) == u"0.000001");
    CHECK(amountText({Money::fromFen(-50'000'000)}, wan) == u"-50");
    CHECK(amountText({Money()}, wan) == u"0");
    CHECK(amountText(std::nullopt, wan) == u"—");
}

TEST_CASE("a single hedged amount is told in its own words, in the unit of a table without that unit")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    struct Row
    {
        const char16_t* written;
        const char16_t* alone;
        const char16_t* inWan;
    };
    for (const Row& row : {Row{u"400余万元", u"400余万元", u"400余"}, Row{u"近1万元", u"近1万元", u"近1"},
             Row{u"近亿元", u"近亿元", u"近10000"}, Row{u"1.3亿余元", u"1.3亿余元", u"逾13000"},
             Row{u"约5000元", u"约5000元", u"约0.5"}, Row{u"50万元以上", u"不少于50万元", u"不少于50"},
             Row{u"8764.94万元", u"8764.94万元", u"8764.94"}, Row{u"区财政资金近5万元", u"近5万元", u"近5"}}) {
        CAPTURE(QString::fromUtf16(row.written));
        const MoneySum sum = sumMoney({parseMoney(QStringView(row.written)).value()}).value();
        CHECK(amountText(sum) == QStringView(row.alone));
        CHECK(amountText(sum, MoneyScale::TenThousandYuan) == QStringView(row.inWan));
    }
}
