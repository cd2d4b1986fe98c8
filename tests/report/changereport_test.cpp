// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/changereport.h"

#include "core/report/dashboarddocument.h"
#include "core/report/language.h"
#include "core/report/missingnotes.h"
#include "tests/report/invented.h"
#include "tests/support/catch.h"

#include <QTranslator>

using namespace taizhang;

namespace {

// The same tasks with one light each, then and now.
ProgressReportData changing(const std::vector<std::pair<Light, Light>>& lights)
{
    ProgressReportData data = inventedReport(int(lights.size()));
    data.before = EarlierState{QStringLiteral("2026年第一季度"), QDate(2026, 4, 10), data.tasks};
    for (std::size_t i = 0; i < lights.size(); ++i) {
        data.before->tasks[i].verdict.light = lights[i].first;
        data.tasks[i].verdict.light = lights[i].second;
    }
    return data;
}

} // namespace

TEST_CASE("what has changed since the last round is told in sentence and table alike")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    ProgressReportData data = changing({{Light::Green, Light::Done}, {Light::Red, Light::Done},
        {Light::Blue, Light::Yellow}, {Light::Grey, Light::Red}, {Light::Yellow, Light::Red},
        {Light::Red, Light::Green}, {Light::Green, Light::Blue}, {Light::Done, Light::Done}});
    const std::optional<ReportChanges> changes = reportChanges(data);
    REQUIRE(changes);
    CHECK(changeSentence(*changes)
        == QStringLiteral("较2026年第一季度通报（2026年4月10日），新增完成2项，新增滞后2项，由滞后转为达到序时1项。"));
    CHECK(changeTable(*changes).rows.size() == 5);
    data.tasks[0].counted = false;
    CHECK(reportChanges(data)->closed.size() == 1);
    data.before.reset();
    CHECK_FALSE(reportChanges(data));
}

TEST_CASE("the tasks that a character without font stands in are named")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    ProgressReportData data = inventedReport(9);
    for (const std::size_t i : {1U, 2U, 3U, 4U, 5U, 6U, 7U})
        data.tasks[i].task.title += QStringLiteral("\U0010F0F0");
    data.tasks[3].task.title = QStringLiteral("甲");
    data.tasks[3].task.number = QStringLiteral("四");
    data.tasks[3].latest->text = QStringLiteral("\uE000");
    const QStringList notes = missingNotes(QStringLiteral("\U0010F0F0\uE000\uE001"), data);
    REQUIRE(notes.size() == 3);
    CHECK(notes[0].contains(QStringLiteral("U+10F0F0")));
    CHECK(notes[0].endsWith(QStringLiteral("等，另有1处")));
    CHECK(notes[1] == QStringLiteral("已安装的字体中没有字符U+E000，以〓代替：任务四（甲）"));
    CHECK(notes[2].endsWith(QStringLiteral("不在任务内容中")));
}

TEST_CASE("the printed overview has each chart beside the table of its figures")
{
    const Document document = dashboardDocument(inventedReport(20));
    REQUIRE(document.sections.size() == 1);
    QStringList tables;
    int charts = 0;
    for (const Block& block : document.sections.front().blocks) {
        if (const auto* table = std::get_if<TableBlock>(&block))
            tables.append(table->caption);
        if (const auto* chart = std::get_if<ChartBlock>(&block)) {
            ++charts;
            CHECK(tables.contains(chart->spec.title));
        }
    }
    CHECK(charts >= 3);
    CHECK(tables.size() == 4); // totals, aspects, due, units; no course, funds, indicators or round
}
