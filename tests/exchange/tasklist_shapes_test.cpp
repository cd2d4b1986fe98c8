// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklistreader.h"
#include "tests/support/catch.h"
#include "tests/support/drafttext.h"
#include "tests/support/gridtable.h"

using namespace taizhang;

namespace {

ImportDraft readGrid(const QString& drawing)
{
    const Result<ImportDraft> draft = readTaskList(documentOf({gridTable(drawing)}), UnitDirectory(), ImportOptions());
    REQUIRE(draft.ok());
    CHECK(draft->cells.addsUp());
    return *draft;
}

QString tasksOf(const QString& drawing)
{
    return draftText(readGrid(drawing));
}

} // namespace

TEST_CASE("the simplest list is read (V1)")
{
    CHECK(tasksOf(QStringLiteral(R"(
2025年重点任务清单|→|→|→|→
序号|重点任务|牵头单位|配合单位|完成时限
1|开展技能竞赛|区总工会|区人社局、区教委|2025年12月底前
2|建设职工书屋|区总工会|各镇街|长期坚持
)"))
        == QStringLiteral(
            R"(1 开展技能竞赛 [区总工会 lead; 区人社局 support; 区教委 support] {2025年12月底前 fixed 2025-12-31} @3
2 建设职工书屋 [区总工会 lead; 各镇街 support] {长期坚持 continuous} @4)"));
}

TEST_CASE("merged-down aspects and titles hold for the rows below (V4)")
{
    CHECK(tasksOf(QStringLiteral(R"(
序号|领域|改革任务|具体举措|牵头单位|责任单位|完成时限|备注
1|思想引领|加强理论学习|举办宣讲活动|区委宣传部|区总工会|2025年6月底前|
↓|↓|↓|编写学习手册|↓|↓|↓|
2|↓|选树先进典型|评选最美职工|区总工会|区融媒体中心|2025年11月|每年
3|建功立业|开展劳动竞赛|制定方案|区总工会|区发展改革委⏎区国资委|年底前|
|||组织赛事||||
)"))
        == QStringLiteral(
            R"(1 思想引领/加强理论学习 (举办宣讲活动 | 编写学习手册) [区委宣传部 lead; 区总工会 responsible] {2025年6月底前 fixed 2025-06-30} @2
2 思想引领/选树先进典型 (评选最美职工) [区总工会 lead; 区融媒体中心 responsible] {2025年11月 fixed 2025-11-30} @4
3 建功立业/开展劳动竞赛 (制定方案 | 组织赛事) [区总工会 lead; 区发展改革委 responsible; 区国资委 responsible] {年底前 fixed 2025-12-31} @5)"));
}

TEST_CASE("a header of two rows below title and form rows is read (V5)")
{
    CHECK(tasksOf(QStringLiteral(R"(
产业工人队伍建设改革任务分工表|→|→|→|→
填报单位：区总工会  填报时间：2025年6月30日|→|→|→|→
序号|任务|责任分工|→|时限
↓|↓|牵头|配合|↓
1|技能提升|区人社局|区总工会|2025年9月底前
)")) == QStringLiteral("1 技能提升 [区人社局 lead; 区总工会 support] {2025年9月底前 fixed 2025-09-30} @5"));
}
