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

TEST_CASE("a paragraph may tell a unit its tasks")
{
    struct Row
    {
        QString text;
        QString tasks;
    };
    const std::vector<Row> rows{
        {QStringLiteral(R"(产改重点工作责任分工
区人社局：1.落实培训补贴政策，全年培训3000人；2.开展技能等级认定，11月底前完成。
区总工会：1.举办技能大赛（9月底前）；2.建设创新工作室5个。)"),
            QStringLiteral(
                R"(1 落实培训补贴政策，全年培训3000人 [区人社局 lead] {unspecified} @2
2 开展技能等级认定，11月底前完成 [区人社局 lead] {11月底前 fixed} @2
1 举办技能大赛 [区总工会 lead] {9月底前 fixed} @3
2 建设创新工作室5个 [区总工会 lead] {unspecified} @3)")},
        {QStringLiteral(R"(2025年任务分工
（一）区人社局、区教委：（1）完善学徒制；（2）开展等级认定。
（二）各镇街：做好摸底调查。)"),
            QStringLiteral(R"(（1） 完善学徒制 [区人社局 lead; 区教委 responsible] {unspecified} @2
（2） 开展等级认定 [区人社局 lead; 区教委 responsible] {unspecified} @2
（二） 做好摸底调查 [各镇街 lead] {unspecified} @3)")},
        // One alone is how a letter begins.
        {QStringLiteral("2025年任务分工\n各镇街：1.做好摸底调查；2.报送总结。"),
            QStringLiteral("ERROR ImportNoTaskList ")},
        // Minutes: no list.
        {QStringLiteral("座谈会记录\n区人社局：1.介绍了培训情况；2.回答了提问。\n区总工会：介绍了竞赛情况。"),
            QStringLiteral("ERROR ImportNoTaskList ")},
    };
    for (const Row& row : rows) {
        INFO(row.text.toStdString());
        CHECK(paragraphsRead(row.text) == row.tasks);
    }
}

TEST_CASE("what stands in brackets behind the title of a paper is no unit")
{
    CHECK(paragraphsRead(QStringLiteral(R"(2026年任务分工（按单位）
一、区委组织部（1项）
1.发展党员。
二、各镇街
2.摸清底数。)"))
        == QStringLiteral(R"(1 发展党员 [区委组织部 lead] {unspecified} @3
2 摸清底数 [各镇街 lead] {unspecified} @5)"));
    CHECK(paragraphsRead(QStringLiteral(R"(2026年任务清单（各镇街）
1.发展党员（区委组织部牵头）
2.摸清底数（各镇街负责）)"))
        == QStringLiteral(R"(1 发展党员 [区委组织部 lead] {unspecified} @2
2 摸清底数 [各镇街 lead] {unspecified} @3)"));
}

TEST_CASE("a dash between figures parts no units from a sentence")
{
    CHECK(paragraphsRead(QStringLiteral(R"(2026年任务清单
1.建立联系制度，每人联系1—2家企业。（区委办牵头，区总工会配合，4月底前完成）
2.完善办法。（区人社局牵头）)"))
        == QStringLiteral(
            R"(1 建立联系制度，每人联系1—2家企业 [区委办 lead; 区总工会 support] {4月底前完成 fixed 2026-04-30} @2
2 完善办法 [区人社局 lead] {unspecified} @3)"));
}

TEST_CASE("a label with a unit may stand above its tasks")
{
    CHECK(paragraphsRead(QStringLiteral(R"(2026年重点任务交办清单
责任单位：县委组织部
1.健全机制。召开会议2次。（2026年6月底前）
2.加强宣传。
责任单位：县人社局
3.推行学徒制。（长期）)"))
        == QStringLiteral(
            R"(1 健全机制 (召开会议2次。) [县委组织部 lead] {2026年6月底前 fixed 2026-06-30} @3
2 加强宣传 [县委组织部 lead] {unspecified} @4
3 推行学徒制 [县人社局 lead] {长期 continuous} @6)"));
}

TEST_CASE("a deadline may stand in a bracket of its own before that of the units")
{
    CHECK(paragraphsRead(QStringLiteral(R"(2026年工作要点
1.推进覆盖。（2026年6月底前完成）（责任单位：县总工会）
2.推进工资制度。（持续推进）（县人社局牵头）
3.推进治理。（责任单位：县司法局）（2026年9月底前）
4.建设书屋。【牵头单位：办公室；配合单位：仓储科】
5.办好成果展（9月15日—20日）。（县总工会牵头）)"))
        == QStringLiteral(R"(1 推进覆盖 [县总工会 lead] {2026年6月底前完成 fixed 2026-06-30} @2
2 推进工资制度 [县人社局 lead] {持续推进 continuous} @3
3 推进治理 [县司法局 lead] {2026年9月底前 fixed 2026-09-30} @4
4 建设书屋 [办公室 lead; 仓储科 support] {unspecified} @5
5 办好成果展（9月15日—20日） [县总工会 lead] {unspecified} @6)"));
}

TEST_CASE("minutes name the units before what they do")
{
    CHECK(paragraphsRead(QStringLiteral(R"(区产改协调小组会议纪要
会议议定以下事项：
一、由区总工会牵头，区委组织部、区人社局配合，4月底前制定产业工人激励方案。
二、由区教委负责，6月底前完成专业调整方案。
出席：区委副书记，区总工会主席。)"))
        == QStringLiteral(
            R"(一 4月底前制定产业工人激励方案 [区总工会 lead; 区委组织部 support; 区人社局 support] {4月底前 fixed} @3
二 6月底前完成专业调整方案 [区教委 lead] {6月底前 fixed} @4)"));
}

TEST_CASE("sentences behind the last task close the document")
{
    CHECK(paragraphsRead(QStringLiteral(R"(产改重点任务分工
1.建设联合体。依托开发区组建。（区教委牵头，区经信局配合，9月底前完成）
2.扩大贯通培养。新增专业2个。（区教委负责，8月底前完成）
各部门要高度重视，抓好落实。区政府办公室将适时督查。)"))
        == QStringLiteral(
            R"(1 建设联合体 (依托开发区组建。) [区教委 lead; 区经信局 support] {9月底前完成 fixed} @2
2 扩大贯通培养 (新增专业2个。) [区教委 lead] {8月底前完成 fixed} @3)"));
}

TEST_CASE("a dash may stand before the labels")
{
    CHECK(paragraphsRead(QStringLiteral(R"(产改工作要点及责任分工
1.举办工匠故事会。
——责任部门：区总工会；配合部门：区委宣传部；完成时间：4月。
2.推进联建。
——责任部门：区委组织部；完成时间：全年。)"))
        == QStringLiteral(R"(1 举办工匠故事会 [区总工会 lead; 区委宣传部 support] {4月 fixed} @2
2 推进联建 [区委组织部 lead] {全年 continuous} @4)"));
}

TEST_CASE("labels behind soft returns of one paragraph begin lines")
{
    CHECK(paragraphsRead(QStringLiteral(R"(产改重点事项
1.开展“秦工巧匠”⏎擂台赛⏎责任单位：区总工会⏎配合单位：区人社局、⏎曲江管委会⏎完成时限：10月底前
2.推行电子劳动合同⏎责任单位：区人社局⏎完成时限：2026年12月)"))
        == QStringLiteral(
            R"(1 开展“秦工巧匠”擂台赛 [区总工会 lead; 区人社局 support; 曲江管委会 support] {10月底前 fixed 2026-10-31} @2
2 推行电子劳动合同 [区人社局 lead] {2026年12月 fixed 2026-12-31} @3)"));
}
