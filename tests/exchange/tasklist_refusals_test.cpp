// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/drafttext.h"
#include "tests/support/gridtable.h"

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

TEST_CASE("a table in which no list was found is read as the user names its header and columns")
{
    const SourceDocument foreign = documentOf({gridTable(QStringLiteral(R"(Plan 2026|→|→
ID|Task|Owner
1|开展竞赛|区总工会
2|建设驿站|区教委)"))});
    CHECK(documentRead(foreign).startsWith(u"ERROR ImportNoTaskList"));
    CHECK(likelyHeaderRow(foreign.tables[0]) == 1);
    const std::vector<ColumnMeaning> columns = columnsBelow(foreign, {0, 1});
    REQUIRE(columns.size() == 3);
    CHECK(columns[1].header == QStringLiteral("Task"));
    ImportOptions options;
    options.headers = {{0, 1}};
    options.columns = {{0, 0, Field::Number, {}, std::nullopt}, {0, 1, Field::Title, {}, std::nullopt},
        {0, 2, Field::LeadUnit, {}, std::nullopt}};
    const Result<ImportDraft> draft = readTaskList(foreign, UnitDirectory(), options);
    REQUIRE(draft);
    REQUIRE(draft->tasks.size() == 2);
    CHECK(draft->tasks[1].title == QStringLiteral("建设驿站"));
    CHECK(draft->tasks[1].number == QStringLiteral("2"));
    CHECK(draft->tasks[1].units.front().written == QStringLiteral("区教委"));
    CHECK(draft->cells.addsUp());
}

TEST_CASE("a table without any header is read as the user names its columns")
{
    const SourceDocument bare
        = documentOf({gridTable(QStringLiteral("开展竞赛|区总工会|年底前\n建设驿站|区教委|6月"))});
    CHECK(documentRead(bare).startsWith(u"ERROR ImportNoTaskList"));
    CHECK(columnsBelow(bare, {0, -1}).size() == 3);
    ImportOptions options;
    options.headers = {{0, -1}};
    options.columns = {{0, 0, Field::Title, {}, std::nullopt}, {0, 1, Field::LeadUnit, {}, std::nullopt},
        {0, 2, Field::Deadline, {}, std::nullopt}};
    const Result<ImportDraft> draft = readTaskList(bare, UnitDirectory(), options);
    REQUIRE(draft);
    CHECK(draft->tasks.size() == 2);
    CHECK(draft->tasks.front().units.front().written == QStringLiteral("区总工会"));
    options.columns.front().field = Field::None;
    CHECK(documentRead(bare, options).startsWith(u"ERROR ImportNoTaskList"));
}

TEST_CASE("a pointed header makes a list of what is taken for another table, or has no units")
{
    const SourceDocument unitless
        = documentOf({gridTable(QStringLiteral("序号|重点任务|完成时限\n1|开展竞赛|年底前\n2|建设驿站|6月"))});
    CHECK(documentRead(unitless).startsWith(u"ERROR ImportNoUnitColumn"));
    ImportOptions options;
    options.headers = {{0, 0}};
    CHECK(readTaskList(unitless, UnitDirectory(), options)->tasks.size() == 2);
    options.headers = {{0, 9}}; // beyond the table: as if nothing had been pointed to
    CHECK(documentRead(unitless, options).startsWith(u"ERROR ImportNoUnitColumn"));
}

namespace {

class CanceledFeedback final : public Feedback
{
public:
    void progress(int, int) override { }
    bool canceled() const override { return true; }
};

} // namespace

TEST_CASE("the reading of a list can be canceled")
{
    CanceledFeedback feedback;
    const SourceDocument list
        = documentOf({gridTable(QStringLiteral("序号|任务|牵头单位|完成时限\n1|开展竞赛|区总工会|年底前"))});
    const Result<ImportDraft> draft = readTaskList(list, UnitDirectory(), {}, feedback);
    REQUIRE_FALSE(draft);
    CHECK(draft.error().code == ErrorCode::Canceled);
}
