// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/drafttext.h"
#include "tests/support/gridtable.h"

#include <limits>

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
        == QStringLiteral(R"(ERROR ImportNoTaskList )"));
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

TEST_CASE("office tables near to task lists are not taken for one")
{
    struct Row
    {
        const char16_t* header;
        const char16_t* row;
        const char16_t* kind;
    };
    const Row rows[] = {
        {u"序号|权力类型|事项名称|实施依据|责任主体|责任事项|追责情形",
            u"1|行政许可|劳务派遣许可|条例|区人社局|受理|不履行的", u"service"},
        {u"序号|职权名称|职权类别|职权依据|责任单位|承办机构", u"1|集体合同审查|行政确认|法律|区人社局|劳动关系科",
            u"service"},
        {u"序号|事项名称|责任单位|设定依据|受理方式|法定时限|承诺时限", u"1|社保登记|区人社局|社保法|窗口|15日|1日",
            u"service"},
        {u"序号|事项名称|兑现标准|兑现时限|责任部门", u"1|稳岗返还|按60%返还|10个工作日|区人社局", u"service"},
        {u"序号|项目名称|服务内容|服务对象|实施单位|服务时间", u"1|暖心驿站|歇脚、饮水|户外劳动者|区总工会|全年",
            u"service"},
        {u"工单编号|诉求内容|承办单位|派单时间|办结时限|办理状态", u"7|咨询入会|区总工会|3月1日|3月6日|已办结",
            u"service"},
        {u"序号|政策名称|主要内容|适用对象|责任单位|咨询电话", u"1|技能补贴|取证补贴1000元|职工|区人社局|690",
            u"policy"},
        {u"序号|风险点|风险等级|防控措施|责任科室|责任人", u"1|资金审批|高|双人复核|财务科|甲", u"risk"},
        {u"序号|会议内容|责任单位|时间", u"1|听取汇报|区总工会|9:10", u"resolution"},
        {u"序号|成果名称|完成单位|完成人|完成时间|成果简介", u"1|夹具改进|区总工会|甲|2025年10月|提高30%", u"outcome"},
        {u"序号|培训班名称|培训对象|主办单位|人数|天数|时间", u"1|集体协商班|工会主席|区总工会|50|3|5月", u"outcome"},
        {u"序号|竞赛名称|工种|主办单位|竞赛时间|规模", u"1|焊工竞赛|焊工|区总工会|5月|100人", u"outcome"},
        {u"序号|项目名称|建设内容及规模|建设年限|业主单位|行业主管部门",
            u"1|文化中心|3000平方米|2026-2027|区总工会|区发改委", u"works"},
    };
    for (const Row& row : rows) {
        const QString header = QString::fromUtf16(row.header);
        INFO(header.toStdString());
        CHECK(gridRead(header + u'\n' + QString::fromUtf16(row.row))
            == QStringLiteral("ERROR ImportNoTaskList Sheet1: a table of ") + QString::fromUtf16(row.kind));
    }
    // What is foreign to most lists is one more thing told of these tasks.
    CHECK(gridRead(QStringLiteral("序号|改革任务|服务对象|牵头单位|完成时限\n1|建设驿站|户外劳动者|区总工会|年底前"))
              .startsWith(u"1 建设驿站"));
    CHECK(gridRead(QStringLiteral("序号|风险点|防控措施|责任单位|整改时限\n1|资金审批|双人复核|区财政局|6月底前"))
              .startsWith(u"1 "));
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

// Canceled once it has been asked so often.
class CanceledFeedback final : public Feedback
{
public:
    explicit CanceledFeedback(int after)
        : m_after(after)
    { }
    void progress(int, int) override { }
    bool canceled() const override { return ++m_asked > m_after; }
    int asked() const { return m_asked; }

private:
    int m_after;
    mutable int m_asked = 0;
};

} // namespace

TEST_CASE("the reading of a list can be canceled")
{
    CanceledFeedback feedback(0);
    const SourceDocument list
        = documentOf({gridTable(QStringLiteral("序号|任务|牵头单位|完成时限\n1|开展竞赛|区总工会|年底前"))});
    const Result<ImportDraft> draft = readTaskList(list, UnitDirectory(), {}, feedback);
    REQUIRE_FALSE(draft);
    CHECK(draft.error().code == ErrorCode::Canceled);
}

TEST_CASE("the reading of a long outline is canceled wherever it is")
{
    constexpr int tasks = 2'000;
    QString text;
    for (int task = 1; task <= tasks; ++task)
        text += QStringLiteral("%1. 建设驿站%1\n牵头单位：区教委\n完成时限：6月\n").arg(task);
    const SourceDocument list = documentOf({paragraphTable(text)});
    CanceledFeedback patient(std::numeric_limits<int>::max());
    REQUIRE(readTaskList(list, UnitDirectory(), {}, patient));
    for (int after = 0; after < patient.asked(); after += 17) {
        CAPTURE(after);
        CanceledFeedback feedback(after);
        const Result<ImportDraft> draft = readTaskList(list, UnitDirectory(), {}, feedback);
        REQUIRE_FALSE(draft);
        CHECK(draft.error().code == ErrorCode::Canceled);
        CHECK(feedback.asked() < after + 20);
    }
}

TEST_CASE("a list is found below other matter, on a late sheet, and behind many foreign tables")
{
    const QString list = QStringLiteral("序号|任务|牵头单位|完成时限\n1|开展竞赛|区总工会|年底前");
    QString other = QStringLiteral("名称|规格|产地");
    for (int row = 0; row < 300; ++row)
        other += QStringLiteral("\n轴承|六角|甲地");
    const auto tasks = [](std::vector<Table> tables) {
        const Result<ImportDraft> draft = readTaskList(documentOf(std::move(tables)), UnitDirectory(), {});
        return draft ? draft->tasks.size() : 0;
    };
    CHECK(tasks({gridTable(other + u'\n' + list)}) == 1);
    CHECK(tasks({gridTable(other), gridTable(other), gridTable(other), gridTable(other), gridTable(list)}) == 1);
    QString words;
    for (int row = 0; row < 8'000; ++row)
        words += QStringLiteral("甲乙|丙丁|戊己\n");
    const Table foreign = gridTable(words.trimmed());
    std::vector<Table> tables(99, foreign);
    tables.push_back(gridTable(list));
    CHECK(tasks(std::move(tables)) == 1);
}

TEST_CASE("the scan of a long table is canceled wherever it is, list or not")
{
    constexpr int rows = 3'000;
    for (const char16_t* header : {u"序号|任务|牵头单位|完成时限", u"序号|物品|产地|价格"}) {
        QString drawing = QString::fromUtf16(header);
        for (int row = 1; row <= rows; ++row)
            drawing += QStringLiteral("\n%1|建设驿站%1|区教委|6月").arg(row);
        const SourceDocument list = documentOf({gridTable(drawing)});
        CanceledFeedback patient(std::numeric_limits<int>::max());
        static_cast<void>(readTaskList(list, UnitDirectory(), {}, patient));
        CHECK(patient.asked() > rows);
        for (const int after : {0, 1, 5, 50, 500, rows / 2, patient.asked() - 1}) {
            CAPTURE(after);
            CanceledFeedback feedback(after);
            const Result<ImportDraft> draft = readTaskList(list, UnitDirectory(), {}, feedback);
            REQUIRE_FALSE(draft);
            CHECK(draft.error().code == ErrorCode::Canceled);
            CHECK(feedback.asked() < after + 20); // not much is done any more
        }
    }
}
