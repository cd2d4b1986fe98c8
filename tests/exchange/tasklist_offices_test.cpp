// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklistreader.h"
#include "tests/support/catch.h"
#include "tests/support/drafttext.h"
#include "tests/support/gridtable.h"

using namespace taizhang;

namespace {

ImportDraft draftOf(const QString& drawing)
{
    const Result<ImportDraft> draft = readTaskList(documentOf({gridTable(drawing)}), UnitDirectory(), ImportOptions());
    REQUIRE(draft.ok());
    CHECK(draft->cells.addsUp());
    return *draft;
}

} // namespace

TEST_CASE("cells of a column that no word tells are kept as remarks under its name")
{
    const ImportDraft draft = draftOf(QStringLiteral(R"(序号|任务来源|文号|任务内容|牵头单位|完成时限|备注
1|市产改工作要点|市产改〔2025〕1号|落实求学圆梦名额|区总工会|9月底前|续办
2||区委纪要〔2025〕6号|开展产业工人调研|区总工会|5月底前|)"));
    REQUIRE(draft.tasks.size() == 2);
    CHECK(draft.tasks[0].note == QStringLiteral("任务来源：市产改工作要点\n文号：市产改〔2025〕1号\n续办"));
    CHECK(draft.tasks[1].note == QStringLiteral("文号：区委纪要〔2025〕6号"));
    CHECK(draft.cells.ignored == 0);
}

TEST_CASE("what a chapter says holds for the tasks below it")
{
    CHECK(gridRead(QStringLiteral(R"(2025年产改工作月度安排表|→|→
序号|工作事项|责任单位
三月份|→|→
1|召开协调小组会议|区产改办
四月份|→|→
2|启动技能大赛|区人社局)"))
        == QStringLiteral(R"(1 召开协调小组会议 [区产改办 lead] {三月份 fixed 2025-03-31} @4
2 启动技能大赛 [区人社局 lead] {四月份 fixed 2025-04-30} @6)"));
    CHECK(gridRead(QStringLiteral(R"(序号|任务|配合单位|完成时限
一、技能提升（牵头单位：区人社局）|→|→|→
1|开展岗位练兵|区总工会|2025年10月底前)"))
        == QStringLiteral(
            R"(1 技能提升/开展岗位练兵 [区总工会 support; 区人社局 lead] {2025年10月底前 fixed 2025-10-31} @3)"));
}

TEST_CASE("a rule above or below the table gives the other units the role of support")
{
    const QString tasks
        = QStringLiteral("1 推行职工创新 [区科技局 lead; 区总工会 support] {2025年6月底前 fixed 2025-06-30} ");
    CHECK(gridRead(QStringLiteral(R"(说明：第一个单位为牵头单位，其余为配合单位。|→|→|→
序号|重点任务|责任单位|时限要求
1|推行职工创新|区科技局、区总工会|2025年6月底前)"))
        == tasks + QStringLiteral("@3"));
    CHECK(gridRead(QStringLiteral(R"(序号|重点任务|责任单位|时限要求
1|推行职工创新|区科技局、区总工会|2025年6月底前
注：排在第一位的为牵头单位，其他单位为配合单位。|→|→|→)"))
        == tasks + QStringLiteral("@2"));
}

TEST_CASE("marks, joint leads and offices whose names end like roles")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务|责任单位|完成时限
1|开展欠薪治理|区公安分局、*区人社局|2025年6月底前
2|推动参政议政|区委组织部、区人大办（共同牵头），区政协办|2025年6月底前
3|加强协商|区总工会牵头，区政协办配合|2025年6月底前)"))
        == QStringLiteral(
            R"(1 开展欠薪治理 [区公安分局 responsible; 区人社局 lead] {2025年6月底前 fixed 2025-06-30} @2
2 推动参政议政 [区委组织部 lead; 区人大办 lead; 区政协办 responsible] {2025年6月底前 fixed 2025-06-30} @3
3 加强协商 [区总工会 lead; 区政协办 support] {2025年6月底前 fixed 2025-06-30} @4)"));
}

TEST_CASE("one column for each state, marked where it holds")
{
    CHECK(gridRead(QStringLiteral(R"(序号|工作任务|牵头单位|完成时限|完成情况|→|→
↓|↓|↓|↓|已完成|推进中|暂缓
1|制定考核办法|区产改办|2025年3月底前|√||
2|建立联络员队伍|区产改办|2025年2月底前||√|
3|组织考察|区总工会|2025年9月底前|||√)"))
        == QStringLiteral(R"(1 制定考核办法 [区产改办 lead] {2025年3月底前 fixed 2025-03-31} closed @3
2 建立联络员队伍 [区产改办 lead] {2025年2月底前 fixed 2025-02-28} active @4
3 组织考察 [区总工会 lead] {2025年9月底前 fixed 2025-09-30} suspended @5)"));
}

TEST_CASE("plan and fact of each quarter")
{
    CHECK(gridRead(QStringLiteral(R"(2025年产改任务季度对账单|→|→|→|→|→|→
项次|年度任务|牵头部门|第一季度|→|第二季度|→
↓|↓|↓|计划|实际|计划|实际
1|建成法律服务站|区司法局|选址|已选址|建成5个|建成6个)"))
        == QStringLiteral(R"(1 建成法律服务站 [区司法局 lead] {milestones 2025-06-30} @4)"));
}

TEST_CASE("measures whose numbers run on are what the list counts")
{
    CHECK(gridRead(QStringLiteral(R"(序号|领域|改革任务|具体举措|牵头单位|完成时限
1|思想引领|加强党的领导|1.建立定期研究机制|区委办|2025年6月底前
2|↓|↓|2.推动党员发展计划单列|区委组织部|2025年9月底前
3|素质提升|构建培训体系|3.建设产业工人学院|区教育局|2025年12月底前)"))
        == QStringLiteral(
            R"(1 思想引领/加强党的领导/建立定期研究机制 [区委办 lead] {2025年6月底前 fixed 2025-06-30} @2
2 思想引领/加强党的领导/推动党员发展计划单列 [区委组织部 lead] {2025年9月底前 fixed 2025-09-30} @3
3 素质提升/构建培训体系/建设产业工人学院 [区教育局 lead] {2025年12月底前 fixed 2025-12-31} @4)"));
}

TEST_CASE("a table with one column a task")
{
    struct Row
    {
        QString drawing;
        QString tasks;
    };
    const std::vector<Row> rows{
        {QStringLiteral(R"(任务编号|01|02
任务名称|筹建工匠馆|组建职工艺术团
牵头单位|区总工会|区文旅局
完成时限|2025年12月底前|2025年5月底前)"),
            QStringLiteral(R"(01 筹建工匠馆 [区总工会 lead] {2025年12月底前 fixed 2025-12-31} @1
02 组建职工艺术团 [区文旅局 lead] {2025年5月底前 fixed 2025-05-31} @1)")},
        {QStringLiteral(R"(项目|任务一|任务二|任务三
工作任务|制定方案|召开大会|开展评估
责任单位|区产改办|区产改办、区总工会|区统计局
完成时限|2025年1月|2025年2月|年底前)"),
            QStringLiteral(R"(任务一 制定方案 [区产改办 lead] {2025年1月 fixed 2025-01-31} @1
任务二 召开大会 [区产改办 lead; 区总工会 responsible] {2025年2月 fixed 2025-02-28} @1
任务三 开展评估 [区统计局 lead] {年底前 fixed 2025-12-31} @1)")},
        {QStringLiteral(R"(事项|1|2
重点任务|制定方案|召开大会
责任单位|区产改办|区总工会
完成时限|2025年1月|2025年2月)"),
            QStringLiteral(R"(1 制定方案 [区产改办 lead] {2025年1月 fixed 2025-01-31} @1
2 召开大会 [区总工会 lead] {2025年2月 fixed 2025-02-28} @1)")},
    };
    for (const Row& row : rows) {
        INFO(row.drawing.toStdString());
        CHECK(gridRead(row.drawing) == row.tasks);
    }
}

TEST_CASE("cards of several rows a task")
{
    struct Row
    {
        QString drawing;
        QString tasks;
    };
    const QString two = QStringLiteral(
        R"(1 素质提升/推行学徒制 (培养300人 | 落实补贴) [权益保障部 lead; 女职工部 support] {2026年6月底前 fixed 2026-06-30} @1
2 权益维护/做好帮扶 [组织部 lead] {长期 continuous} @%1)");
    const std::vector<Row> rows{
        {QStringLiteral(R"(任务编号|1|所属领域|素质提升
任务名称|推行学徒制|→|→
主要举措|1.培养300人；⏎2.落实补贴。|→|→
牵头部门|权益保障部|配合部门|女职工部
完成时限|2026年6月底前|责任领导|分管副主席
进展情况|||
任务编号|2|所属领域|权益维护
任务名称|做好帮扶|督办类别|年度重点
牵头部门|组织部|配合部门|
完成时限|长期|责任领导|分管副主席)"),
            two.arg(7)},
        {QStringLiteral(R"(产改任务清单|→|→|→|→
项目名称|推行学徒制|→|项目编号|2026-01
牵头单位|权益保障部|→|配合单位|女职工部
主要举措|1.培养300人；2.落实补贴。|→|→|→
完成时限|2026年6月底前|→|→|→
项目名称|做好帮扶|→|项目编号|2026-02
牵头单位|组织部|→|配合单位|女职工部
完成时限|长期|→|→|→)"),
            QStringLiteral(
                R"(2026-01 推行学徒制 (培养300人 | 落实补贴) [权益保障部 lead; 女职工部 support] {2026年6月底前 fixed 2026-06-30} @2
2026-02 做好帮扶 [组织部 lead; 女职工部 support] {长期 continuous} @6)")},
        {QStringLiteral(R"(事项编号|1|任务名称|推行学徒制
牵头科室|权益保障部|配合单位|女职工部
具体措施|1.培养300人；2.落实补贴。|→|→
完成时限|2026年6月底前|所属领域|素质提升
事项编号|2|任务名称|做好帮扶
牵头科室|组织部|所属领域|权益维护
完成时限|长期|分管领导|副局长)"),
            two.arg(5)},
        {QStringLiteral(R"(项目类别|素质提升
项目名称|推行学徒制
牵头部门|权益保障部
配合部门|女职工部
完成时间|2026年6月底前
备注|试点
项目类别|权益维护
项目名称|做好帮扶
牵头部门|组织部
完成时间|长期)"),
            QStringLiteral(
                R"(素质提升/推行学徒制 [权益保障部 lead; 女职工部 support] {2026年6月底前 fixed 2026-06-30} @2
权益维护/做好帮扶 [组织部 lead] {长期 continuous} @8)")},
    };
    for (const Row& row : rows) {
        INFO(row.drawing.toStdString());
        CHECK(gridRead(row.drawing) == row.tasks);
    }
}

TEST_CASE("units below a header that says 单位 alone, and their deadline in the same cell")
{
    CHECK(gridRead(QStringLiteral(R"(组别|序号|任务|单位|时限
综合组|1|拟订年度计划|区产改办|2025年1月底前
督导组|2|开展半年督查|区委督查室、区产改办|2025年7月中旬)"))
        == QStringLiteral(R"(1 综合组/拟订年度计划 [区产改办 lead] {2025年1月底前 fixed 2025-01-31} @2
2 督导组/开展半年督查 [区委督查室 lead; 区产改办 responsible] {2025年7月中旬 fixed 2025-07-20} @3)"));
    CHECK(gridRead(QStringLiteral(R"(重点任务|责任分工及时限
推进工资集体协商|由区总工会牵头，区人社局、区工商联配合，2025年11月底前完成)"))
        == QStringLiteral(
            R"(推进工资集体协商 [区总工会 lead; 区人社局 support; 区工商联 support] {2025年11月底前完成 fixed 2025-11-30} @2)"));
}

TEST_CASE("the day on which a matter was handed over is no deadline")
{
    CHECK(gridRead(QStringLiteral(R"(编号|督查事项|交办时间|承办单位|要求办结时间
1|落实会议精神|2025-02-18|区产改办|2025-03-31)"))
        == QStringLiteral(R"(1 落实会议精神 [区产改办 lead] {2025-03-31 fixed 2025-03-31} @2)"));
}

TEST_CASE("labels in one line may be parted by wide spaces, and a sentence may name its unit without 由")
{
    CHECK(paragraphsRead(QStringLiteral(R"(2025年重点任务清单
1．建设产业工人学校。
牵头单位：区委党校　责任单位：区总工会　完成时限：2025年10月底前
2．组建工匠服务队。
牵头单位：区总工会　责任单位：区科协　完成时限：2025年5月底前)"))
        == QStringLiteral(
            R"(1 建设产业工人学校 [区委党校 lead; 区总工会 responsible] {2025年10月底前 fixed 2025-10-31} @2
2 组建工匠服务队 [区总工会 lead; 区科协 responsible] {2025年5月底前 fixed 2025-05-31} @4)"));
    CHECK(paragraphsRead(QStringLiteral(R"(2025年重点任务分工
（一）开展队伍状况调查。由区统计局牵头，2025年6月底前完成。
（二）完善欠薪预警机制。区人社局负责，长期坚持。)"))
        == QStringLiteral(R"(（一） 开展队伍状况调查 [区统计局 lead] {2025年6月底前完成 fixed 2025-06-30} @2
（二） 完善欠薪预警机制 [区人社局 lead] {长期坚持 continuous} @3)"));
}

TEST_CASE("numbered measures in rows of their own lose what parts them")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务|具体措施|责任单位|完成时限
1|健全维权网络|1.建立维权站点；|区总工会|2025年6月底前
||2.开通维权热线。||)"))
        == QStringLiteral(
            "1 健全维权网络 (建立维权站点 | 开通维权热线) [区总工会 lead] {2025年6月底前 fixed 2025-06-30} @2"));
}
