// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/drafttext.h"

using namespace taizhang;

TEST_CASE("a table of indicators is no task list (V12)")
{
    CHECK(gridRead(QStringLiteral(R"(指标名称|单位|2024年完成值|2025年目标值|1—6月完成值|完成率(%)|是否达序时|责任单位
高技能人才|人|100|120|60|50|是|区人社局)"))
        == QStringLiteral(R"(ERROR ImportNoTaskList Sheet1: a table of indicator)"));
}

TEST_CASE("a table of funds is no task list (V13)")
{
    CHECK(
        gridRead(QStringLiteral(
            R"(项目名称|资金来源|预算数（万元）|已下达（万元）|已拨付（万元）|拨付率|惠及人数（人）|惠及企业（家）|备注
技能补贴|财政|100|50|50|50%|100|3|)"))
        == QStringLiteral(R"(ERROR ImportNoTaskList Sheet1: a table of funds)"));
}

TEST_CASE("a table of pilots is no task list (V14)")
{
    CHECK(gridRead(QStringLiteral(R"(序号|试点单位|级别|批次|单位性质|试点内容|联络员|联系方式|进展
1|某公司|区级|1|国企|竞赛|张某|690|推进)"))
        == QStringLiteral(R"(ERROR ImportNoTaskList Sheet1: a table of pilot)"));
}

TEST_CASE("a table of resolutions is no task list (V15)")
{
    CHECK(gridRead(QStringLiteral(R"(会议名称|议定事项|责任单位|完成时限|办理情况|办结状态
第九次常务会|研究产改|区总工会|3月底|已办|√)"))
        == QStringLiteral(R"(ERROR ImportNoTaskList Sheet1: a table of resolution)"));
}

TEST_CASE("a table in another language is no task list")
{
    CHECK(gridRead(QStringLiteral(R"(ID|Task|Owner|Due
1|Build|Bob|2025-01-01
2|Test|Al|2025-02-01)"))
        == QStringLiteral(R"(ERROR ImportNoTaskList no header of a task list)"));
}

TEST_CASE("a phone book is no task list")
{
    CHECK(gridRead(QStringLiteral(R"(姓名|部门|电话|备注
张三|人事部|123|x
李四|财务部|456|y)"))
        == QStringLiteral(R"(ERROR ImportNoTaskList Sheet1: a table of contacts)"));
}

TEST_CASE("a bill of materials is no task list")
{
    CHECK(gridRead(QStringLiteral(R"(项目|单位|数量|单价|金额|备注
钢材|吨|3|4|12|x
水泥|袋|3|4|12|y)"))
        == QStringLiteral(R"(ERROR ImportNoTaskList Sheet1: a table of goods)"));
}

TEST_CASE("a project schedule is no task list")
{
    CHECK(gridRead(QStringLiteral(R"(序号|项目名称|负责人|开始时间|完成时间|进度
1|官网改版|张三|2025-01-01|2025-03-01|50%)"))
        == QStringLiteral(R"(ERROR ImportNoTaskList Sheet1: no column of tasks)"));
}
