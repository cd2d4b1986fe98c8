// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/drafttext.h"

using namespace taizhang;

TEST_CASE("labelled paragraphs under numbered ones are tasks (V16)")
{
    CHECK(paragraphsRead(QStringLiteral(R"(2025年产业工人队伍建设改革重点任务分工
一、加强思想政治引领
1. 开展理想信念教育，举办宣讲活动不少于20场。
牵头领导：区委常委、宣传部部长
主要责任单位：区委宣传部、区总工会
完成时限：2025年12月底前
2. 建设职工思政教育基地
牵头领导：区总工会主席
主要责任单位：区总工会
协同责任单位：各镇街
完成时限：长期坚持
二、深化建功立业
3. 组织劳动和技能竞赛
主要责任单位：区总工会
完成时限：每年10月)"))
        == QStringLiteral(
            R"(1 加强思想政治引领/开展理想信念教育，举办宣讲活动不少于20场 [区委宣传部 lead; 区总工会 responsible] {2025年12月底前 fixed 2025-12-31} @3
2 加强思想政治引领/建设职工思政教育基地 [区总工会 lead; 各镇街 responsible] {长期坚持 continuous} @7
3 深化建功立业/组织劳动和技能竞赛 [区总工会 lead] {每年10月 recurring} @13)"));
}

TEST_CASE("sentences that end with their units in brackets are tasks (V17)")
{
    CHECK(paragraphsRead(QStringLiteral(R"(产改工作要点
（一）思想引领
1.深入开展“中国梦·劳动美”主题教育，2025年6月底前制定方案并印发。（市总工会牵头，市人社局、市教育局等按职责分工负责）
2.建立劳模工匠宣讲团。（市总工会负责）
（二）技能提升
3.推行企业新型学徒制。扩大培训规模，12月底前培训1000人。（市人社局牵头，市财政局、各区县配合）)"))
        == QStringLiteral(
            R"(1 思想引领/深入开展“中国梦·劳动美”主题教育，2025年6月底前制定方案并印发 [市总工会 lead; 市人社局 responsible; 市教育局等 responsible] {2025年6月底前 fixed 2025-06-30} @3
2 思想引领/建立劳模工匠宣讲团 [市总工会 lead] {unspecified} @4
3 技能提升/推行企业新型学徒制 (扩大培训规模，12月底前培训1000人。) [市人社局 lead; 市财政局 support; 各区县 support] {12月底前 fixed 2025-12-31} @6)"));
}

TEST_CASE("sentences followed by their units are tasks (V18)")
{
    CHECK(paragraphsRead(QStringLiteral(R"(重点任务责任分工
开展产业工人思想状况调查。
责任单位：区委宣传部、区文化和旅游局等，各镇街
推进智慧工会建设
责任单位：区总工会
完成时限：年内)"))
        == QStringLiteral(
            R"(开展产业工人思想状况调查 [区委宣传部 lead; 区文化和旅游局等 responsible; 各镇街 responsible] {unspecified} @2
推进智慧工会建设 [区总工会 lead] {年内 fixed} @4)"));
}

TEST_CASE("labels inside a sentence are fields")
{
    CHECK(paragraphsRead(QStringLiteral(R"(2025年任务清单
1．推进集体协商。牵头单位：区总工会；配合单位：区人社局、区工商联；完成时限：2025年11月底前。
2．建设户外劳动者驿站（责任单位：区总工会，完成时限：2025年9月底前）)"))
        == QStringLiteral(
            R"(1 推进集体协商 [区总工会 lead; 区人社局 support; 区工商联 support] {2025年11月底前 fixed 2025-11-30} @2
2 建设户外劳动者驿站 [区总工会 lead] {2025年9月底前 fixed 2025-09-30} @3)"));
}

TEST_CASE("labels behind the last measure belong to the task above")
{
    CHECK(paragraphsRead(QStringLiteral(R"(任务分工方案
一、深化技能竞赛
（一）制定方案
（二）组织比赛
牵头单位：区总工会
完成时限：2025年10月
二、完善培训体系
（一）摸底调查
（二）开展培训
牵头单位：区人社局
完成时限：2025年11月)"))
        == QStringLiteral(R"(一 深化技能竞赛 (制定方案 | 组织比赛) [区总工会 lead] {2025年10月 fixed 2025-10-31} @2
二 完善培训体系 (摸底调查 | 开展培训) [区人社局 lead] {2025年11月 fixed 2025-11-30} @7)"));
}
