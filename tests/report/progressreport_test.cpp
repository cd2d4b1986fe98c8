// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/progressreport.h"

#include "core/model/indicatorrules.h"
#include "core/report/language.h"
#include "core/report/pdfwriter.h"
#include "core/report/reportfigures.h"
#include "core/report/reportsentences.h"
#include "core/report/reporttables.h"
#include "tests/report/invented.h"
#include "tests/report/pdftext.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QTranslator>

#include <tuple>

using namespace taizhang;

namespace {

PdfResult printed(const ProgressReportData& data)
{
    NoFeedback feedback;
    Result<PdfResult> result = writePdf(progressReport(data, {}), feedback);
    if (!result)
        FAIL(result.error().args.join(u' ').toStdString() << " " << result.error().detail.toStdString());
    const QString keep = qEnvironmentVariable("TAIZHANG_TEST_PDF");
    if (!keep.isEmpty()) {
        QFile file(keep);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(result->bytes);
    }
    return *std::move(result);
}

// Two pots and two targets, one of each ahead and one behind.
ProgressReportData withMoneyAndTargets(ProgressReportData data)
{
    for (const auto& [id, name, budget, paid] : {std::tuple(1, u"技能提升补贴", u"1.5亿元", u"8764.94万元"),
             std::tuple(2, u"工作室补助", u"400万元", u"100万元")}) {
        FundItem item;
        item.id = FundItemId(id);
        item.name = QString::fromUtf16(name);
        item.yearFrom = item.yearTo = 2026;
        item.budget = parseMoney(budget);
        data.funds.push_back(item);
        Disbursement payment;
        payment.fund = item.id;
        payment.on = QDate(2026, 6, 15);
        payment.amount = *parseMoney(paid);
        if (id == 1)
            payment.recipients.people = Figure{35312, 0, QStringLiteral("人"), Hedge::Exact, {}};
        data.disbursements.push_back(payment);
    }
    for (const auto& [id, name, target, value] :
        {std::tuple(1, u"建立工作室", u"30家", u"50家"), std::tuple(2, u"培训职工", u"2000人次", u"近1500人次")}) {
        Indicator indicator;
        indicator.id = IndicatorId(id);
        indicator.name = QString::fromUtf16(name);
        indicator.kind = IndicatorKind::Cumulative;
        data.indicators.push_back(indicator);
        IndicatorTarget goal = *parseTarget(target);
        goal.indicator = indicator.id;
        goal.from = QDate(2026, 1, 1);
        goal.to = QDate(2026, 12, 31);
        data.targets.push_back(goal);
        IndicatorReading reading;
        reading.indicator = indicator.id;
        reading.on = QDate(2026, 6, 20);
        reading.value = *parseFigure(value);
        data.readings.push_back(reading);
    }
    return data;
}

QString withoutSpaces(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

// A report's counts that reproduce a published one: 17/10/24/9/162 of 222.
TaskView oneOf(int aspect, Light light)
{
    TaskView view;
    view.task.id = TaskId(1);
    view.task.aspects = {AspectId(aspect)};
    view.task.status = light == Light::Done ? TaskStatus::Closed : TaskStatus::Active;
    view.verdict.light = light;
    return view;
}

} // namespace

TEST_CASE("sentence and table of the overall figures come from the same values")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    ProgressReportData data = inventedReport(0);
    for (const auto& [light, count] :
        {std::pair(Light::Done, 44), std::pair(Light::Green, 30), std::pair(Light::Red, 16), std::pair(Light::Grey, 6)})
        data.tasks.insert(data.tasks.end(), std::size_t(count), oneOf(1, light));
    const ReportFigures figures = reportFigures(data);
    CHECK(overallSentences(data, figures).constFirst()
        == QStringLiteral(
            "截至2026年6月30日，示例区2026年产业工人队伍建设改革重点任务确定的96项改革任务，已完成44项，占45.7%；达到"
            "序时进度30项，占31.3%；未达到序时进度16项，占16.7%；其他6项，占6.3%。"));
    const TableBlock table = overallTable(figures);
    CHECK(table.rows.at(0).mid(1) == QStringList{u"96"_qs, u"44"_qs, u"30"_qs, u"16"_qs, u"6"_qs});
    CHECK(table.rows.at(1).mid(1) == QStringList{u"100.0%"_qs, u"45.7%"_qs, u"31.3%"_qs, u"16.7%"_qs, u"6.3%"_qs});
    // 44 of 96 alone are 45.8%: the largest share took the difference, and the table says so.
    CHECK(table.note.contains(u"最大一项"));
}

TEST_CASE("shares of the aspects are those of the published report and sum to one hundred")
{
    ProgressReportData data = inventedReport(0);
    int aspect = 0;
    for (const int count : {17, 10, 24, 9, 162}) {
        ++aspect;
        data.tasks.insert(data.tasks.end(), std::size_t(count), oneOf(aspect, Light::Green));
    }
    CHECK(
        reportFigures(data).aspectShares == QStringList{u"7.7%"_qs, u"4.5%"_qs, u"10.8%"_qs, u"4.1%"_qs, u"72.9%"_qs});
}

TEST_CASE("tasks that do not count are told and stay in the annex")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    ProgressReportData data = inventedReport(10);
    data.tasks[3].counted = false;
    data.tasks[3].task.status = TaskStatus::Cancelled;
    const ReportFigures figures = reportFigures(data);
    CHECK(figures.all.total == 9);
    CHECK(overallSentences(data, figures).constLast().contains(u"另有1项任务"));
    const TableBlock annex = annexTable(data);
    CHECK(annex.rows.size() == 10);
    CHECK(annex.rows[3].value(7).endsWith(u"已取消"));
}

TEST_CASE("a task without a reported percent is not shown as zero")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    ProgressReportData data = inventedReport(2);
    data.tasks[1].percent.reset();
    CHECK(annexTable(data).rows[1].value(6) == u"未报");
}

TEST_CASE(
    "the printed report of eighty tasks has every task once, headers on every annex page and the mark on all pages")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    const ProgressReportData data = inventedReport(80);
    const PdfResult result = printed(data);
    const QString text = withoutSpaces(pdfText(result.bytes, {QStringLiteral("-raw")})); // cell by cell
    CHECK(text.count(QStringLiteral("示例数据，纯属虚构")) == result.pages);
    CHECK(text.count(QStringLiteral("数据截至2026年6月30日")) == result.pages);
    const qsizetype annex = text.indexOf(QStringLiteral("附件改革任务进展情况总表"));
    REQUIRE(annex > 0);
    const qsizetype late = qsizetype(lateTable(reportFigures(data)).rows.size());
    int listedTwice = 0;
    for (int i = 1; i <= 80; ++i) {
        const QString label = QStringLiteral("（示例第%1项）").arg(i);
        INFO(i);
        CHECK(text.count(label) >= 1);
        listedTwice += text.count(label) == 2 ? 1 : 0;
    }
    CHECK(listedTwice == late);
    CHECK(text.mid(annex).count(QStringLiteral("最新进展情况")) > 3);
    CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("[\\x{2e80}-\\x{2fdf}\\x{fffd}]"))));
    CHECK(pdfInfo(result.bytes).contains(QRegularExpression(QStringLiteral("Pages: +%1\\n").arg(result.pages))));
}

TEST_CASE("funds and indicators are printed as sentence, table and chart between the units and the late tasks")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    const PdfResult result = printed(withMoneyAndTargets(inventedReport(20)));
    const QString text = withoutSpaces(pdfText(result.bytes, {QStringLiteral("-raw")}));
    CHECK(text.contains(u"四、资金使用情况"));
    CHECK(text.contains(u"五、指标完成情况"));
    CHECK(text.contains(u"六、滞后任务及原因"));
    CHECK(text.contains(u"技能提升补贴预算1.5亿元，已拨付8764.94万元，拨付率58.4%，惠及35312人。"));
    CHECK(text.contains(u"建立工作室完成50家，为目标的166.7%，超额完成任务指标67%。"));
    CHECK(text.count(u"资金拨付与序时进度对照"_qs) == 1);
}

TEST_CASE("tables and charts of the report have a number and a name, and ask nothing")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    const Document document = progressReport(withMoneyAndTargets(inventedReport(20)), {});
    int charts = 0;
    for (const Block& block : document.sections.front().blocks) {
        QString caption;
        if (const auto* chart = std::get_if<ChartBlock>(&block)) {
            caption = chart->caption;
            CHECK(chart->spec.title.isEmpty());
            CHECK(caption.startsWith(QStringLiteral("图%1").arg(++charts)));
        } else if (const auto* table = std::get_if<TableBlock>(&block)) {
            caption = table->caption;
            CHECK(caption.startsWith(u"表"));
        }
        CAPTURE(caption);
        CHECK_FALSE(caption.contains(QRegularExpression(QStringLiteral("[？?]|怎么样|吗"))));
    }
    CHECK(charts > 3);
}

TEST_CASE("the report is whole in English, too")
{
    const auto translator = installLanguage(Language::English);
    const QString text = pdfText(printed(inventedReport(12)).bytes);
    CHECK(text.contains(QStringLiteral("Progress Report")));
    CHECK(text.contains(QStringLiteral("As of 30 June 2026")));
    CHECK(text.contains(QStringLiteral("1. Overall progress")));
    CHECK(text.contains(QStringLiteral("Sample data, entirely invented")));
}

TEST_CASE("a report without tasks says so")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    const Document document = progressReport(inventedReport(0), {});
    CHECK(document.sections.size() == 1);
    CHECK(withoutSpaces(pdfText(printed(inventedReport(0)).bytes)).contains(u"尚无需要汇报的任务"));
}

TEST_CASE("left out contents are not printed and headings are numbered without gaps")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    ProgressReportContents contents;
    contents.byAspect = false;
    contents.charts = false;
    contents.annex = false;
    contents.due = false;
    const Document document = progressReport(inventedReport(20), contents);
    REQUIRE(document.sections.size() == 1);
    QStringList headings;
    for (const Block& block : document.sections[0].blocks) {
        CHECK_FALSE(std::holds_alternative<ChartBlock>(block));
        const TextBlock* text = std::get_if<TextBlock>(&block);
        if (text && text->level == TextLevel::Heading1)
            headings.append(text->text);
    }
    CHECK(headings == QStringList{u"一、总体情况"_qs, u"二、各牵头单位进展情况"_qs, u"三、滞后任务及原因"_qs});
}
