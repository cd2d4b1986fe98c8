// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/drafttext.h"
#include "tests/support/gridtable.h"

using namespace taizhang;

TEST_CASE("a column beside the units may say their roles")
{
    const QString tasks = QStringLiteral(
        R"(1 建立联席会议制度 [区总工会 lead; 区委办 support; 区人社局 support] {3月底前 fixed} @2
2 制定薪酬指引 [区人社局 lead; 区国资委 responsible] {6月底前 fixed} @4)");
    CHECK(gridRead(QStringLiteral(R"(序号|任务|单位|角色|完成时限
1|建立联席会议制度|区总工会|牵头|3月底前
||区委办、区人社局|配合|
2|制定薪酬指引|区人社局|牵头单位|6月底前
||区国资委|责任单位|)"))
        == tasks);
}

TEST_CASE("rows that repeat number and title of the row above go on with its task")
{
    CHECK(gridRead(QStringLiteral(R"(序号|重点任务|责任单位|责任类型|时限
1|建设实训基地|区教育局|牵头单位|10月底前
1|建设实训基地|区人社局|配合单位|10月底前
2|办好技能节|区总工会|牵头单位|9月底前)"))
        == QStringLiteral(
            R"(1 建设实训基地 [区教育局 lead; 区人社局 support] {10月底前 fixed} @2
2 办好技能节 [区总工会 lead] {9月底前 fixed} @4)"));
}

TEST_CASE("year and month of a deadline may stand in two columns")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务|牵头单位|完成年份|完成月份
1|建成工匠馆|区总工会|2025年|9月底
2|编制规划|区发改局|2026|3)"))
        == QStringLiteral(R"(1 建成工匠馆 [区总工会 lead] {2025年9月底 fixed 2025-09-30} @2
2 编制规划 [区发改局 lead] {2026年3月 fixed 2026-03-31} @3)"));
}

TEST_CASE("below chapters named after units the tasks are theirs")
{
    CHECK(gridRead(QStringLiteral(R"(2025年重点任务清单|→|→
序号|任务|完成时限
一、区委组织部|→|→
1|加强非公企业党建|年底前
二、区人社局（1项）|→|→
2|完善等级认定|9月底前)"))
        == QStringLiteral(R"(1 加强非公企业党建 [区委组织部 lead] {年底前 fixed 2025-12-31} @4
2 完善等级认定 [区人社局 lead] {9月底前 fixed 2025-09-30} @6)"));
    CHECK(paragraphsRead(QStringLiteral(R"(2025年各单位任务分工
区委组织部
1.推荐优秀产业工人。完成时限：全年。
2.加强非公企业党建。
区人社局
3.完善等级认定。完成时限：9月底前。)"))
        == QStringLiteral(R"(1 推荐优秀产业工人 [区委组织部 lead] {全年 continuous} @3
2 加强非公企业党建 [区委组织部 lead] {unspecified} @4
3 完善等级认定 [区人社局 lead] {9月底前 fixed 2025-09-30} @6)"));
}

TEST_CASE("a first title that differs in every row is the task, what stands beside it tells how")
{
    CHECK(gridRead(QStringLiteral(R"(序号|报告内容|目标任务分解|牵头单位|完成时限
1|工业增加值增长8%|新增企业20家|区经信局|年底前
2|新增高技能人才3000人|培训1.2万人次|区人社局|年底前)"))
        == QStringLiteral(
            R"(1 工业增加值增长8% (新增企业20家) [区经信局 lead] {年底前 fixed} @2
2 新增高技能人才3000人 (培训1.2万人次) [区人社局 lead] {年底前 fixed} @3)"));
}

TEST_CASE("a measure alone in its row is no chapter, and the office below the list no unit")
{
    CHECK(gridRead(QStringLiteral(R"(序号|改革任务|改革举措|牵头单位|完成时限
1|加强领导|建立制度|区委办|3月底前
||推进双培养||
2|开展评估|组织调研|区委党校|年底前
||||
|||区产改工作领导小组办公室|
|||2025年2月20日|)"))
        == QStringLiteral(R"(1 加强领导 (建立制度 | 推进双培养) [区委办 lead] {3月底前 fixed} @2
2 开展评估 (组织调研) [区委党校 lead] {年底前 fixed} @4)"));
}

TEST_CASE("where the money comes from does not make a list with lead units a table of funds")
{
    CHECK(gridRead(QStringLiteral(R"(序号|项目名称|资金预算（万元）|资金来源|牵头单位|完成时限
1|职工普惠服务|80.5|工会经费|区总工会|年底前)"))
        == QStringLiteral(R"(1 职工普惠服务 [区总工会 lead] {年底前 fixed} ¥805000.00 @2)"));
}

TEST_CASE("goals before their measures and what a meeting decided are the tasks")
{
    CHECK(gridRead(QStringLiteral(R"(序号|工作目标|工作措施|责任单位|完成时限
1|新建工会100家|开展集中行动|区总工会|2025年10月底前)"))
        == QStringLiteral(R"(1 新建工会100家 (开展集中行动) [区总工会 lead] {2025年10月底前 fixed 2025-10-31} @2)"));
    CHECK(gridRead(QStringLiteral(R"(序号|议定事项|主要内容|承办单位|办结时限
1|研究公寓建设|同意方案|区住建局|2025年11月30日)"))
        == QStringLiteral(R"(1 研究公寓建设 (同意方案) [区住建局 lead] {2025年11月30日 fixed 2025-11-30} @2)"));
}

TEST_CASE("a line above a table may name the unit of all its tasks")
{
    struct Row
    {
        QString drawing;
        QString tasks;
    };
    const std::vector<Row> rows{
        {QStringLiteral(R"(2026年工作任务书|→|→|→
责任单位：区教委|→|→|→
序号|任务|配合单位|完成时限
1|开展学历提升|区人社局|2026年6月底前
2|打造工匠学院||长期)"),
            QStringLiteral(R"(1 开展学历提升 [区教委 lead; 区人社局 support] {2026年6月底前 fixed 2026-06-30} @4
2 打造工匠学院 [区教委 lead] {长期 continuous} @5)")},
        {QStringLiteral(R"(2026年任务清单|→|→
责任单位：|区教委、区人社局|填报日期：2026年3月1日
序号|任务|完成时限
1|开展学历提升|2026年6月底前)"),
            QStringLiteral("1 开展学历提升 [区教委 lead; 区人社局 responsible] {2026年6月底前 fixed 2026-06-30} @4")},
        // A column of units knows better.
        {QStringLiteral(R"(2026年任务清单|→|→|→
牵头单位：区总工会|→|→|→
序号|任务|责任单位|完成时限
1|开展学历提升|区教委|2026年6月底前)"),
            QStringLiteral("1 开展学历提升 [区教委 lead] {2026年6月底前 fixed 2026-06-30} @4")},
        {QStringLiteral(R"(2026年任务清单|→|→
填报单位：区教委|→|→
序号|任务|完成时限
1|开展学历提升|2026年6月底前)"),
            QStringLiteral("ERROR ImportNoUnitColumn Sheet1: no column of units")},
    };
    for (const Row& row : rows) {
        INFO(row.drawing.toStdString());
        CHECK(gridRead(row.drawing) == row.tasks);
    }
    const auto table = [](const QString& drawing) { return gridTable(drawing, {}, TableKind::DocumentTable); };
    CHECK(documentRead(documentOf({paragraphTable(QStringLiteral("2026年任务清单\n责任单位：区教委")),
              table(QStringLiteral("序号|任务|完成时限\n1|打造学院|长期")),
              paragraphTable(QStringLiteral("责任单位：区人社局")),
              table(QStringLiteral("序号|任务|完成时限\n1|开展认定|长期"))}))
        == QStringLiteral(
            "1 打造学院 [区教委 lead] {长期 continuous} @2\n1 开展认定 [区人社局 lead] {长期 continuous} @2"));
}

TEST_CASE("chapters and sheets named after units lead where the list names only those that help")
{
    CHECK(gridRead(QStringLiteral(R"(2026年任务分解表（按责任单位排列）|→|→|→
序号|任务|配合单位|完成时限
一、区委组织部（1项）|→|→|→
1|完善机制|区教委|长期
二、区人社局（1项）|→|→|→
2|开展认定||长期)"))
        == QStringLiteral(R"(1 完善机制 [区教委 support; 区委组织部 lead] {长期 continuous} @4
2 开展认定 [区人社局 lead] {长期 continuous} @6)"));
}

TEST_CASE("a cell may tell each unit what it has to do")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务|责任单位及职责|完成时限
1|建立化解中心|区司法局：牵头制定方案；⏎区人社局：派驻仲裁员；⏎区总工会：配合派驻律师|长期
2|编印手册|区司法局：负责编写和发放|长期)"))
        == QStringLiteral(
            R"(1 建立化解中心 (牵头制定方案； | 派驻仲裁员； | 配合派驻律师) [区司法局 lead; 区人社局 responsible; 区总工会 support] {长期 continuous} @2
2 编印手册 (负责编写和发放) [区司法局 lead] {长期 continuous} @3)"));
}

TEST_CASE("the list says what its marks mean, else a star leads those with other marks")
{
    const QString tasks = QStringLiteral(
        R"(1 建人才库 [区总工会 lead; 区教育局 support] {6月底前 fixed} @3
2 落实补贴 [区总工会 support; 区人社局 lead] {年底前 fixed} @4)");
    const QString rows = QStringLiteral(R"(
序号|任务|区总工会|区教育局|区人社局|完成时限
1|建人才库|★|▲||6月底前
2|落实补贴|▲||★|年底前)");
    CHECK(gridRead(QStringLiteral("产改职责矩阵（★牵头 ▲配合）|→|→|→|→|→") + rows) == tasks);
    CHECK(gridRead(QStringLiteral("产改任务职责矩阵|→|→|→|→|→") + rows) == tasks);
    CHECK(gridRead(QStringLiteral(R"(产改任务职责矩阵|→|→|→|→|→
序号|任务|区总工会|区教育局|区人社局|完成时限
1|建人才库|▲|●||6月底前
2|落实补贴|●||▲|年底前
注：▲为牵头单位，●表示配合单位|→|→|→|→|→)"))
        == tasks);
}

TEST_CASE("columns below a header of units may be the units, with marks in the cells")
{
    CHECK(gridRead(QStringLiteral(R"(产改任务承担部门一览|→|→|→|→
序号|任务|承担部门（打√）|→|完成时限
↓|↓|党委办公室|工会|↓
1|双培养|√|√|6月底
2|班组建设||√|9月底)"))
        == QStringLiteral(R"(1 双培养 [党委办公室 lead; 工会 responsible] {6月底 fixed} @4
2 班组建设 [工会 lead] {9月底 fixed} @5)"));
    CHECK(gridRead(QStringLiteral(R"(序号|任务|责任部门|时间要求|→
↓|↓|↓|起|止
1|建设公寓|工务部|2026年3月|2026年10月)"))
        == QStringLiteral(R"(1 建设公寓 [工务部 lead] {2026年10月 fixed 2026-10-31 from 2026-03-31} @3)"));
}

TEST_CASE("each sheet's title gives the year of its deadlines")
{
    const QString list = QStringLiteral("%1年产改任务|→|→|→\n序号|任务|责任单位|时限\n1|%2|区总工会|10月底");
    const Table now = gridTable(list.arg(QStringLiteral("2026"), QStringLiteral("深化能级工资")), QStringLiteral("一"));
    const Table before = gridTable(list.arg(QStringLiteral("2025"), QStringLiteral("出台意见")), QStringLiteral("二"));
    CHECK(documentRead(documentOf({now, before}))
        == QStringLiteral(R"(1 深化能级工资 [区总工会 lead] {10月底 fixed 2026-10-31} @3
1 出台意见 [区总工会 lead] {10月底 fixed 2025-10-31} @3)"));
}
