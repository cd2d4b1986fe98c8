// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicatorreport.h"

#include "core/report/indicatorwords.h"
#include "core/report/language.h"
#include "core/report/overviewcharts.h"
#include "tests/report/invented.h"
#include "tests/support/catch.h"

#include <QTranslator>

using namespace taizhang;

namespace {

void add(ProgressReportData& data, const QString& name, QStringView target, QStringView value)
{
    const IndicatorId id(qint64(data.indicators.size()) + 1);
    Indicator indicator;
    indicator.id = id;
    indicator.name = name;
    indicator.kind = IndicatorKind::Cumulative;
    data.indicators.push_back(indicator);
    if (std::optional<IndicatorTarget> parsed = parseTarget(target)) {
        parsed->indicator = id;
        parsed->from = QDate(2026, 1, 1);
        parsed->to = QDate(2026, 12, 31);
        data.targets.push_back(*parsed);
    }
    if (const std::optional<Figure> figure = parseFigure(value)) {
        IndicatorReading reading;
        reading.indicator = id;
        reading.on = QDate(2026, 6, 20);
        reading.value = *figure;
        data.readings.push_back(reading);
    }
}

} // namespace

TEST_CASE("indicator sentences tell completion, over-fulfilment and what is missing")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    ProgressReportData data = inventedReport(0);
    add(data, QStringLiteral("建立工作室"), u"30家", u"50家");
    add(data, QStringLiteral("培训职工"), u"约2000人次", u"1500人次");
    add(data, QStringLiteral("安全事故"), u"不超过5件", u"3件");
    add(data, QStringLiteral("职工提案"), u"", u"近3000项");
    const std::vector<IndicatorLine> lines = indicatorLines(data);
    const IndicatorSentences sentences = indicatorSentences(lines);
    REQUIRE(sentences.met.size() == 2);
    REQUIRE(sentences.unmet.size() == 1);
    CHECK(sentences.all == u"列入台账的指标共4项，其中设定目标的3项，已达成2项。");
    CHECK(sentences.met[0] == u"建立工作室完成50家，为目标的166.7%，超额完成任务指标67%。");
    CHECK(sentences.unmet[0] == u"培训职工完成1500人次，完成目标的75.0%，距目标还差约500人次。");
    CHECK(sentences.met[1] == u"安全事故为3件，符合目标（不超过5件）。");
}

TEST_CASE("figures are printed as they were written, differences in the scale of figures")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    ProgressReportData data = inventedReport(0);
    add(data, QStringLiteral("课程观看"), u"40万次", u"32.76万次");
    add(data, QStringLiteral("培训职工"), u"2万人次", u"累计27000人次");
    const std::vector<IndicatorLine> lines = indicatorLines(data);
    const IndicatorSentences sentences = indicatorSentences(lines);
    CHECK(sentences.unmet[0] == u"课程观看完成32.76万次，完成目标的81.9%，距目标还差7.24万次。");
    CHECK(sentences.met[0] == u"培训职工完成2.7万人次，为目标的135.0%，超额完成任务指标35%。");
    const TableBlock table = indicatorTable(lines);
    CHECK(table.rows.at(0).value(2) == u"32.76万次");
    CHECK(table.rows.at(0).value(5) == u"差7.24万次");
    CHECK(table.rows.at(1).value(2) == u"2.7万人次");
    CHECK(indicatorsAgainstTargets(lines).spec.columns.at(0).cells.at(0) == u"32.76万次");
}

TEST_CASE("a target just passed is not over-fulfilled by nothing")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    ProgressReportData data = inventedReport(0);
    add(data, QStringLiteral("集体合同"), u"1000份", u"1004份");
    const std::vector<IndicatorLine> lines = indicatorLines(data);
    CHECK(indicatorSentences(lines).met[0] == u"集体合同完成1004份，为目标的100.4%，超额完成任务指标0.4%。");
    CHECK(indicatorTable(lines).rows.at(0).value(5) == u"超额0.4%");
}

TEST_CASE("the indicator table shows the same values and keeps hedges and missing readings apart from zero")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    ProgressReportData data = inventedReport(0);
    add(data, QStringLiteral("建立工作室"), u"30家", u"50家");
    add(data, QStringLiteral("职工提案"), u"", u"近3000项");
    add(data, QStringLiteral("新建站点"), u"18个", u"");
    const TableBlock table = indicatorTable(indicatorLines(data));
    CHECK(table.rows.at(0)
        == QStringList{QStringLiteral("建立工作室"), QStringLiteral("30家"), QStringLiteral("50家"),
            QStringLiteral("2026年6月20日"), QStringLiteral("166.7%"), QStringLiteral("超额67%")});
    CHECK(table.rows.at(1).value(2) == u"近3000项");
    CHECK(table.rows.at(2).value(2) == u"未报");
    CHECK(table.rows.at(2).value(4) == u"—");
}

TEST_CASE("what is just short of a target is not rounded up to all of it")
{
    ProgressReportData data = inventedReport(0);
    add(data, QStringLiteral("覆盖职工"), u"100000人", u"99999人");
    const std::vector<IndicatorLine> lines = indicatorLines(data);
    CHECK(completionText(*lines.at(0).target, lines.at(0).current->value) == u"99.9%");
}

TEST_CASE("a missed target says by how much, a passed ceiling by how much it is above")
{
    struct Row
    {
        QStringView target;
        QStringView value;
        QStringView text;
    };
    const auto translator = installLanguage(Language::SimplifiedChinese);
    for (const Row& row : {Row{u"不超过5起", u"6起", u"超出1起"}, Row{u"不超过5起", u"5起", u"已达成"},
             Row{u"不超过5起", u"3起", u"已达成"}, Row{u"28家", u"26家", u"差2家"},
             Row{u"65%以上", u"63.2%", u"差1.8个百分点"}, Row{u"30家", u"50家", u"超额67%"}}) {
        const IndicatorTarget target = parseTarget(row.target).value();
        CHECK(attainmentText(target, attain(target, parseFigure(row.value).value())) == row.text);
    }
}

TEST_CASE("a reading after the day of the report is not in it")
{
    ProgressReportData data = inventedReport(0);
    add(data, QStringLiteral("建立工作室"), u"30家", u"50家");
    data.asOf = QDate(2026, 6, 19);
    CHECK_FALSE(indicatorLines(data).at(0).current);
}
