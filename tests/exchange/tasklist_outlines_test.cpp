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

TEST_CASE("counted tasks keep their number, labels alone take the next line")
{
    CHECK(paragraphsRead(QStringLiteral(R"(2025年度改革任务台账
任务一：建设产改示范带
牵头单位：
县总工会
配合单位：
县工信局、相关乡镇
任务二：实施工匠培育行动
牵头单位：县人社局)"))
        == QStringLiteral(R"(任务一 建设产改示范带 [县总工会 lead; 县工信局 support; 相关乡镇 support] {unspecified} @2
任务二 实施工匠培育行动 [县人社局 lead] {unspecified} @7)"));
}

TEST_CASE("goals and measures under labels of their own belong to the task that the duties make")
{
    CHECK(paragraphsRead(QStringLiteral(R"(2025年重点任务清单
一、推进思想引领
工作目标：覆盖职工2万人次。
工作措施：
1.组织宣讲进车间；
2.制作微视频20部。
责任单位：区委宣传部、区总工会
二、加强技能培训
工作目标：培训3000人次。
工作措施：
1.编制培训计划；
2.建设培训基地。
责任单位：区人社局)"))
        == QStringLiteral(
            R"(一 推进思想引领 (组织宣讲进车间； | 制作微视频20部。) [区委宣传部 lead; 区总工会 responsible] {unspecified} @2
二 加强技能培训 (编制培训计划； | 建设培训基地。) [区人社局 lead] {unspecified} @8)"));
}

TEST_CASE("labels with running numbers count the tasks")
{
    CHECK(paragraphsRead(QStringLiteral(R"(2025年工作任务责任分解
1.牵头领导：区委副书记
任务：健全工作体系
牵头单位：区总工会
2.牵头领导：副区长
任务：完善培训补贴
牵头单位：区人社局)"))
        == QStringLiteral(R"(1 健全工作体系 [区总工会 lead] {unspecified} @2
2 完善培训补贴 [区人社局 lead] {unspecified} @5)"));
}

TEST_CASE("a last sentence may say who does it and until when")
{
    CHECK(paragraphsRead(QStringLiteral(R"(2025年产改任务清单
1.建立联席会议制度。由区总工会牵头，区委办、区政府办配合，2025年3月底前完成。
2.开展满意度调查。由区统计局负责，2025年11月底前完成。
3.完善分配制度[牵头单位：区人社局；参加单位：区国资委])"))
        == QStringLiteral(
            R"(1 建立联席会议制度 [区总工会 lead; 区委办 support; 区政府办 support] {2025年3月底前完成 fixed 2025-03-31} @2
2 开展满意度调查 [区统计局 lead] {2025年11月底前完成 fixed 2025-11-30} @3
3 完善分配制度 [区人社局 lead; 区国资委 support] {unspecified} @4)"));
}

TEST_CASE("units may stand behind a dash or, without a word for their role, in the last bracket")
{
    CHECK(paragraphsRead(QStringLiteral(R"(2025年重点改革任务清单
一、理论武装
1.组建宣讲团——区委宣传部、区总工会（6月底前）
2.制作专题片——区融媒体中心
3.建立监测点。【区总工会、区统计局，2025年8月底前】)"))
        == QStringLiteral(
            R"(1 理论武装/组建宣讲团 [区委宣传部 lead; 区总工会 responsible] {6月底前 fixed 2025-06-30} @3
2 理论武装/制作专题片 [区融媒体中心 lead] {unspecified} @4
3 理论武装/建立监测点 [区总工会 lead; 区统计局 responsible] {2025年8月底前 fixed 2025-08-31} @5)"));
}

TEST_CASE("numbers that run on through chapters count the tasks, for which the chapters name the units")
{
    CHECK(paragraphsRead(QStringLiteral(R"(2025年工作要点责任分解
一、深化思想引领（牵头单位：区委宣传部；责任单位：各镇街）
1.开展主题宣传。
2.打造文化品牌。
二、强化技能培育（牵头单位：区人社局）
3.建设实训基地。)"))
        == QStringLiteral(R"(1 深化思想引领/开展主题宣传 [区委宣传部 lead; 各镇街 responsible] {unspecified} @3
2 深化思想引领/打造文化品牌 [区委宣传部 lead; 各镇街 responsible] {unspecified} @4
3 强化技能培育/建设实训基地 [区人社局 lead] {unspecified} @6)"));
}

TEST_CASE("labels may say of what they are the goal, the measures or the responsible person")
{
    CHECK(paragraphsRead(QStringLiteral(R"(2025年重点改革项目清单
1.技能提升改革
改革目标：高技能人才占比达到35%
改革举措：（1）推行学徒制；（2）推进等级认定
项目责任人：副局长
牵头单位：区人社局
完成时限：2025年11月底前)"))
        == QStringLiteral(
            R"(1 技能提升改革 (推行学徒制 | 推进等级认定) [区人社局 lead] {2025年11月底前 fixed 2025-11-30} @2)"));
}
