// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/drafttext.h"

using namespace taizhang;

TEST_CASE("numbers keep their labels (V25)")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务|责任单位
1、|甲|区总工会
（2）|乙|区教委
三|丙|区妇联
1-1|丁|区科协
①|戊|团区委
01|己|区工商联
1.10|庚|区残联
3.(2)|辛|区文联)"))
        == QStringLiteral(R"(1、 甲 [区总工会 lead] {unspecified} @2
（2） 乙 [区教委 lead] {unspecified} @3
三 丙 [区妇联 lead] {unspecified} @4
1-1 丁 [区科协 lead] {unspecified} @5
① 戊 [团区委 lead] {unspecified} @6
01 己 [区工商联 lead] {unspecified} @7
1.10 庚 [区残联 lead] {unspecified} @8
3.(2) 辛 [区文联 lead] {unspecified} @9)"));
}

TEST_CASE("chapters, sub-chapters and empty chapters")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务|责任单位|完成时限
一、思想引领（2项）|→|→|→
（一）理论武装|→|→|→
1|甲|区委宣传部|长期坚持
（二）阵地建设|→|→|→
2|乙|区总工会|年内
二、空章|→|→|→
三、建功立业|→|→|→
3|丙|区总工会|按季度)"))
        == QStringLiteral(R"(1 思想引领/理论武装/甲 [区委宣传部 lead] {长期坚持 continuous} @4
2 思想引领/阵地建设/乙 [区总工会 lead] {年内 fixed} @6
3 建功立业/丙 [区总工会 lead] {按季度 recurring} @9)"));
}

TEST_CASE("the row above a repeated header stays a task")
{
    CHECK(gridRead(QStringLiteral(R"(重点任务|牵头单位|责任单位|完成时限
1.甲事|区总工会|区教委|6月底前
2.乙事|区教委|区科委|9月底前
重点任务|牵头单位|责任单位|完成时限
3.丙事|区科委|区教委|年内)"))
        == QStringLiteral(R"(1 甲事 [区总工会 lead; 区教委 responsible] {6月底前 fixed} @2
2 乙事 [区教委 lead; 区科委 responsible] {9月底前 fixed} @3
3 丙事 [区科委 lead; 区教委 responsible] {年内 fixed} @5)"));
}

TEST_CASE("a caption in the number column is no task")
{
    CHECK(gridRead(QStringLiteral(R"(表一 区级任务|||
序号|任务|责任单位|完成时限
1|甲事|区总工会|年内
|||
附表：镇街任务|||
序号|任务|责任单位|完成时限
2|乙事|云溪镇|年内
以上任务由区产改办负责解释|||)"))
        == QStringLiteral(R"(1 甲事 [区总工会 lead] {年内 fixed} @3
2 乙事 [云溪镇 lead] {年内 fixed} @7)"));
}

TEST_CASE("chapters numbered in the number column")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务|责任单位|完成时限
一|思想引领||
1|甲事|区委宣传部|长期坚持
二|建功立业||
2|乙事|区总工会|年内)"))
        == QStringLiteral(R"(1 思想引领/甲事 [区委宣传部 lead] {长期坚持 continuous} @3
2 建功立业/乙事 [区总工会 lead] {年内 fixed} @5)"));
}

TEST_CASE("numbers glued to titles")
{
    CHECK(gridRead(QStringLiteral(R"(重点任务|责任单位|完成时限
1.开展竞赛|区总工会|6月底前
2．建设阵地|区教委|9月底前
（三）表彰先进|区妇联|12月底前)"))
        == QStringLiteral(R"(1 开展竞赛 [区总工会 lead] {6月底前 fixed} @2
2 建设阵地 [区教委 lead] {9月底前 fixed} @3
（三） 表彰先进 [区妇联 lead] {12月底前 fixed} @4)"));
}

TEST_CASE("units merged down over several numbered tasks")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务|责任单位|完成时限
1|甲事项|区总工会、区教委|6月底前
2|乙事项|↓|↓
3|丙事项|区妇联|同上)"))
        == QStringLiteral(R"(1 甲事项 [区总工会 lead; 区教委 responsible] {6月底前 fixed} @2
2 乙事项 [区总工会 lead; 区教委 responsible] {6月底前 fixed} @3
3 丙事项 [区妇联 lead] {6月底前 fixed} @4)"));
}

TEST_CASE("rows without numbers go on with the task")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务|具体措施|责任单位|完成时限
1|开展竞赛|制定方案|区总工会|3月底前
||组织比赛|区人社局|9月底前
||表彰奖励||
2|建设驿站|选址建设|区总工会|年底前)"))
        == QStringLiteral(
            R"(1 开展竞赛 (制定方案 | 组织比赛 | 表彰奖励) [区总工会 lead; 区人社局 responsible] {3月底前 fixed} @2
2 建设驿站 (选址建设) [区总工会 lead] {年底前 fixed} @5)"));
}

TEST_CASE("labels and brackets in one cell of units")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务|责任单位|完成时限
1|甲|牵头单位：区总工会⏎配合单位：区人社局、区教委|6月底前
2|乙|区人社局（牵头）、区总工会、区财政局|6月底前
3|丙|区发展改革委（区粮食和储备局、区能源局）、各镇、街道|6月底前
4|丁|区委宣传部、区文化和旅游局等，各镇街|6月底前
5|戊|由区总工会会同区人社局、区教委负责|6月底前
6|己|区总工会牵头，区人社局、区教委等部门按职责分工负责|6月底前
7|庚|区总工会；区人社局；区教委|6月底前
8|辛|区总工会⏎区人社局⏎区教委|6月底前
9|壬|区总工会和区人社局|6月底前)"))
        == QStringLiteral(R"(1 甲 [区总工会 lead; 区人社局 support; 区教委 support] {6月底前 fixed} @2
2 乙 [区人社局 lead; 区总工会 responsible; 区财政局 responsible] {6月底前 fixed} @3
3 丙 [区发展改革委（区粮食和储备局、区能源局） lead; 各镇、街道 responsible] {6月底前 fixed} @4
4 丁 [区委宣传部 lead; 区文化和旅游局等 responsible; 各镇街 responsible] {6月底前 fixed} @5
5 戊 [区总工会 lead; 区人社局 support; 区教委 support] {6月底前 fixed} @6
6 己 [区总工会 lead; 区人社局 responsible; 区教委等 responsible] {6月底前 fixed} @7
7 庚 [区总工会 lead; 区人社局 responsible; 区教委 responsible] {6月底前 fixed} @8
8 辛 [区总工会 lead; 区人社局 responsible; 区教委 responsible] {6月底前 fixed} @9
9 壬 [区总工会 lead; 区人社局 responsible] {6月底前 fixed} @10)"));
}

TEST_CASE("budget with the header's scale")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务|责任单位|预算（万元）|完成比例
1|甲|区总工会|12.5|80%
2|乙|区总工会|——|0.5
3|丙|区总工会|见附件|已完成
4|丁|区总工会|1,200|约30%)"))
        == QStringLiteral(R"(1 甲 [区总工会 lead] {unspecified} 80% ¥125000.00 @2
2 乙 [区总工会 lead] {unspecified} 50% @3
3 丙 [区总工会 lead] {unspecified} 100% @4
4 丁 [区总工会 lead] {unspecified} 30% ¥12000000.00 @5)"));
}

TEST_CASE("measures numbered in one cell")
{
    CHECK(gridRead(QStringLiteral(R"(序号|重点任务|工作措施|牵头单位|责任单位|完成时限
1|深化竞赛|1.制定方案。2.组织开展5场比赛；3.总结表彰。|区总工会|区人社局|2025年10月
2|完善机制|（1）建立台账⏎（2）定期调度⏎（3）通报结果|区总工会|区委办|长期坚持
3|优化服务|①建驿站②送清凉③办实事|区总工会|各镇街|2025年)"))
        == QStringLiteral(
            R"(1 深化竞赛 (制定方案。 | 组织开展5场比赛 | 总结表彰) [区总工会 lead; 区人社局 responsible] {2025年10月 fixed 2025-10-31} @2
2 完善机制 (建立台账 | 定期调度 | 通报结果) [区总工会 lead; 区委办 responsible] {长期坚持 continuous} @3
3 优化服务 (建驿站 | 送清凉 | 办实事) [区总工会 lead; 各镇街 responsible] {2025年 fixed 2025-12-31} @4)"));
}

TEST_CASE("each numbered row of a merged title is a task")
{
    CHECK(gridRead(QStringLiteral(R"(序号|重点任务|具体举措|责任单位|完成时限
1|深化竞赛|制定方案|区总工会|2025年3月
2|↓|组织比赛|区人社局|2025年9月
3|建设驿站|选址|区总工会|2025年5月
4|↓|建设|各镇街|2025年10月)"))
        == QStringLiteral(R"(1 深化竞赛 (制定方案) [区总工会 lead] {2025年3月 fixed 2025-03-31} @2
2 深化竞赛 (组织比赛) [区人社局 lead] {2025年9月 fixed 2025-09-30} @3
3 建设驿站 (选址) [区总工会 lead] {2025年5月 fixed 2025-05-31} @4
4 建设驿站 (建设) [各镇街 lead] {2025年10月 fixed 2025-10-31} @5)"));
}

TEST_CASE("a number merged over several titles holds for each")
{
    CHECK(gridRead(QStringLiteral(R"(序号|领域|任务|责任单位|完成时限
1|思想引领|理论学习|区委宣传部|2025年3月
↓|↓|阵地建设|区总工会|2025年9月
2|建功立业|竞赛|区总工会|2025年5月)"))
        == QStringLiteral(R"(1 思想引领/理论学习 [区委宣传部 lead] {2025年3月 fixed 2025-03-31} @2
1 思想引领/阵地建设 [区总工会 lead] {2025年9月 fixed 2025-09-30} @3
2 建功立业/竞赛 [区总工会 lead] {2025年5月 fixed 2025-05-31} @4)"));
}

TEST_CASE("of two title columns the counted one holds the tasks")
{
    CHECK(gridRead(QStringLiteral(R"(序号|一级任务|二级任务|责任单位|完成时限
1|思想引领|理论学习|区委宣传部|2025年3月
2|↓|阵地建设|区总工会|2025年9月
3|建功立业|竞赛|区总工会|2025年5月)"))
        == QStringLiteral(R"(1 思想引领/理论学习 [区委宣传部 lead] {2025年3月 fixed 2025-03-31} @2
2 思想引领/阵地建设 [区总工会 lead] {2025年9月 fixed 2025-09-30} @3
3 建功立业/竞赛 [区总工会 lead] {2025年5月 fixed 2025-05-31} @4)"));
}

TEST_CASE("of two title columns counted alike the inner one holds measures")
{
    CHECK(gridRead(QStringLiteral(R"(序号|重点任务|任务内容|责任单位|完成时限
1|思想引领|开展理论学习不少于5场|区委宣传部|2025年3月
2|建功立业|竞赛5场|区总工会|2025年5月)"))
        == QStringLiteral(R"(1 思想引领 (开展理论学习不少于5场) [区委宣传部 lead] {2025年3月 fixed 2025-03-31} @2
2 建功立业 (竞赛5场) [区总工会 lead] {2025年5月 fixed 2025-05-31} @3)"));
}

TEST_CASE("numbers without a header are found")
{
    CHECK(gridRead(QStringLiteral(R"(|任务名称|承办单位|要求完成时间
1|思想引领|区委宣传部|2025年3月
2|建功立业|区总工会|2025年5月)"))
        == QStringLiteral(R"(1 思想引领 [区委宣传部 lead] {2025年3月 fixed 2025-03-31} @2
2 建功立业 [区总工会 lead] {2025年5月 fixed 2025-05-31} @3)"));
}

TEST_CASE("a header of two rows is read without its merges")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务|责任分工||时限
||牵头|配合|
1|技能提升|区人社局|区总工会|2025年9月底前)"))
        == QStringLiteral(R"(1 技能提升 [区人社局 lead; 区总工会 support] {2025年9月底前 fixed 2025-09-30} @3)"));
}

TEST_CASE("every chapter may have a header of its own")
{
    CHECK(gridRead(QStringLiteral(R"(任务清单|→|→|→
一、思想引领|→|→|→
序号|任务|责任单位|完成时限
1|甲事|区委宣传部|2025年
二、建功立业|→|→|→
序号|任务|责任单位|完成时限
2|乙事|区总工会|2025年)"))
        == QStringLiteral(R"(1 思想引领/甲事 [区委宣传部 lead] {2025年 fixed 2025-12-31} @4
2 建功立业/乙事 [区总工会 lead] {2025年 fixed 2025-12-31} @7)"));
}

TEST_CASE("start dates are not due dates")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务名称|责任单位|启动时间|完成时限
1|甲事|区委宣传部|2025年3月|2025年12月底
2|乙事|区总工会|2025/3/1|2025/12/31)"))
        == QStringLiteral(R"(1 甲事 [区委宣传部 lead] {2025年12月底 fixed 2025-12-31 from 2025-03-31} @2
2 乙事 [区总工会 lead] {2025/12/31 fixed 2025-12-31 from 2025-03-01} @3)"));
}

TEST_CASE("start and due dates may share a header")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务名称|责任单位|时间安排|→
↓|↓|↓|启动时间|完成时间
1|甲事|区委宣传部|2025年3月|2025年12月底)"))
        == QStringLiteral(R"(1 甲事 [区委宣传部 lead] {2025年12月底 fixed 2025-12-31 from 2025-03-31} @3)"));
}

TEST_CASE("a count in the title says whether numbers count tasks or measures")
{
    CHECK(gridRead(QStringLiteral(R"(2025年重点任务清单（共2项）|→|→|→|→
序号|重点任务|具体举措|责任单位|完成时限
1|深化竞赛|制定方案|区总工会|2025年3月
2|↓|组织比赛|区人社局|2025年9月
3|建设驿站|选址|区总工会|2025年5月)"))
        == QStringLiteral(
            R"(1 深化竞赛 (制定方案 | 组织比赛) [区总工会 lead; 区人社局 responsible] {2025年9月 fixed 2025-09-30} @3
3 建设驿站 (选址) [区总工会 lead] {2025年5月 fixed 2025-05-31} @5)"));
}

TEST_CASE("a few words alone in a row head the rows below")
{
    CHECK(gridRead(QStringLiteral(R"(序号|重点任务|责任单位|完成时限
思想引领|||
1|开展宣讲活动|区委宣传部|2025年6月
|建功立业||
2|开展技能竞赛|区总工会|2025年9月)"))
        == QStringLiteral(R"(1 思想引领/开展宣讲活动 [区委宣传部 lead] {2025年6月 fixed 2025-06-30} @3
2 建功立业/开展技能竞赛 [区总工会 lead] {2025年9月 fixed 2025-09-30} @5)"));
}

TEST_CASE("the scale above the table holds for amounts")
{
    CHECK(gridRead(QStringLiteral(R"(单位：万元|→|→|→
序号|重点任务|责任单位|经费预算
1|开展宣讲活动|区委宣传部|3.5)"))
        == QStringLiteral("1 开展宣讲活动 [区委宣传部 lead] {unspecified} ¥35000.00 @3"));
}

TEST_CASE("a problem is the task that its measures solve")
{
    CHECK(gridRead(QStringLiteral(R"(序号|反馈问题|整改措施|牵头单位|责任单位|整改时限|是否销号
1|联席会议召开不及时|1.制定年度会议计划；2.每季度召开一次。|区总工会|区委办|立行立改|是)"))
        == QStringLiteral(
            R"(1 联席会议召开不及时 (制定年度会议计划 | 每季度召开一次) [区总工会 lead; 区委办 responsible] {立行立改 immediate} closed @2)"));
}

TEST_CASE("numbers that run on below several titles count the tasks, those that begin anew count measures")
{
    CHECK(gridRead(QStringLiteral(R"(重点工作|具体任务|牵头单位
一、强化引领|1.举办宣讲|区委宣传部
↓|2.建设讲堂|区总工会
二、提升技能|3.开办研修班|区人社局)"))
        == QStringLiteral(R"(1 强化引领/举办宣讲 [区委宣传部 lead] {unspecified} @2
2 强化引领/建设讲堂 [区总工会 lead] {unspecified} @3
3 提升技能/开办研修班 [区人社局 lead] {unspecified} @4)"));
    CHECK(gridRead(QStringLiteral(R"(重点工作|具体任务|牵头单位
强化引领|1.举办宣讲|区委宣传部
↓|2.建设讲堂|↓
提升技能|1.开办研修班|区人社局)"))
        == QStringLiteral(R"(强化引领 (举办宣讲 | 建设讲堂) [区委宣传部 lead] {unspecified} @2
提升技能 (开办研修班) [区人社局 lead] {unspecified} @4)"));
}

TEST_CASE("a row of units is no header of units, and means are no tasks beside tasks")
{
    CHECK(gridRead(QStringLiteral(R"(任务|牵头单位|责任单位|配合单位|备注
建立台账|区总工会|区教委|区人社局|区委改革任务
评估总结|区总工会|区财政局|区教委|)"))
        == QStringLiteral(
            R"(建立台账 [区总工会 lead; 区教委 responsible; 区人社局 support] {unspecified} @2
评估总结 [区总工会 lead; 区财政局 responsible; 区教委 support] {unspecified} @3)"));
    CHECK(gridRead(QStringLiteral(R"(序号|工作任务|改革举措及内容|牵头单位
1|建立台账|摸清底数|区总工会
2|评估总结|开展评估|区人社局)"))
        == QStringLiteral(R"(1 建立台账 (摸清底数) [区总工会 lead] {unspecified} @2
2 评估总结 (开展评估) [区人社局 lead] {unspecified} @3)"));
}

TEST_CASE("goals of several years are milestones, the goal of one year is a goal")
{
    CHECK(gridRead(QStringLiteral(R"(序号|主要任务|2025年目标|2026年目标|牵头单位
1|高技能人才培育|新增300人|新增350人|市人社局)"))
        == QStringLiteral(R"(1 高技能人才培育 [市人社局 lead] {milestones 2026-12-31} @2)"));
    CHECK(gridRead(QStringLiteral(R"(序号|主要任务|2025年目标|牵头单位
1|高技能人才培育|新增300人|市人社局)"))
        == QStringLiteral(R"(1 高技能人才培育 [市人社局 lead] {unspecified} @2)"));
}

TEST_CASE("a header of months makes bare numbers months")
{
    CHECK(gridRead(QStringLiteral(R"(2025年任务|→|→|→
编码|任务|责任单位|完成时限（月）
1|建立台账|区总工会|6
2|评估总结|区总工会|12)"))
        == QStringLiteral(R"(1 建立台账 [区总工会 lead] {6 fixed 2025-06-30} @3
2 评估总结 [区总工会 lead] {12 fixed 2025-12-31} @4)"));
}

TEST_CASE("notes go on below the table, not before its rows")
{
    CHECK(gridRead(QStringLiteral(R"(工作任务|责任单位
制定计划|办公室
注：1.责任单位负总责；|
2.各单位每季度报送。|)"))
        == QStringLiteral(R"(制定计划 [办公室 lead] {unspecified} @2)"));
    CHECK(gridRead(QStringLiteral(R"(序号|工作任务|责任单位
注：按季度更新|→|→
一、思想引领|→|→
1|制定计划|办公室)"))
        == QStringLiteral(R"(1 思想引领/制定计划 [办公室 lead] {unspecified} @4)"));
}

TEST_CASE("a period over 目标 and 完成情况 parts milestones from progress")
{
    CHECK(gridRead(QStringLiteral(R"(序号|重点任务|2025年一季度|→|2025年二季度|→|责任单位
↓|↓|目标|完成情况|目标|完成情况|↓
1|编制方案|调研|已完成|印发|进行中|区总工会)"))
        == QStringLiteral(R"(1 编制方案 [区总工会 lead] {milestones 2025-06-30} @3)"));
}

TEST_CASE("where nothing else says what is to be done the goals are the tasks")
{
    CHECK(gridRead(QStringLiteral(R"(序号|工作目标|责任单位|完成时限
1|建会率达到90%|区总工会|2025年底前)"))
        == QStringLiteral(R"(1 建会率达到90% [区总工会 lead] {2025年底前 fixed 2025-12-31} @2)"));
}

TEST_CASE("a row that counts the rows below it is their chapter")
{
    CHECK(gridRead(QStringLiteral(R"(编号|工作任务|主办部门|协办部门|完成时间
1|党建引领|→|→|→
1.1|实施融合工程|安全部|工会|2026年6月底前
1.2|培育先进|工会||长期
2|技能人才|→|→|→
2.1|共建订单班|工会||长期)"))
        == QStringLiteral(R"(1.1 党建引领/实施融合工程 [安全部 lead; 工会 support] {2026年6月底前 fixed 2026-06-30} @3
1.2 党建引领/培育先进 [工会 lead] {长期 continuous} @4
2.1 技能人才/共建订单班 [工会 lead] {长期 continuous} @6)"));
}

TEST_CASE("a title and a single measure below it in one cell")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务及措施|牵头部门|完成时限
1|推进成果推广⏎1.征集成果120项；|人力资源部|长期
2|纳入考核⏎1.设置分值；⏎2.通报结果。|党群部|长期)"))
        == QStringLiteral(R"(1 推进成果推广 (征集成果120项) [人力资源部 lead] {长期 continuous} @2
2 纳入考核 (设置分值 | 通报结果) [党群部 lead] {长期 continuous} @3)"));
}
