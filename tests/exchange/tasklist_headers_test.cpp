// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/headerwords.h"
#include "tests/support/catch.h"
#include "tests/support/drafttext.h"

using namespace taizhang;

TEST_CASE("only responsible units: the first leads, no deadline column (V2)")
{
    CHECK(gridRead(QStringLiteral(R"(类别|任务内容|牵头领导|责任单位
思想引领|开展“中国梦·劳动美”宣讲|区委常委、宣传部部长|区委宣传部、区总工会
↓|建好职工思政阵地|↓|区总工会
建功立业|组织技能比武|常务副区长|区人社局、区总工会、各镇街)"))
        == QStringLiteral(R"(思想引领/开展“中国梦·劳动美”宣讲 [区委宣传部 lead; 区总工会 responsible] {unspecified} @2
思想引领/建好职工思政阵地 [区总工会 lead] {unspecified} @3
建功立业/组织技能比武 [区人社局 lead; 区总工会 responsible; 各镇街 responsible] {unspecified} @4)"));
}

TEST_CASE("officials are posts, not units (V3)")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务|牵头领导|协同领导|主责单位|协办单位|完成时限
1|健全产改工作机制|常务副区长|分管副区长|区发展改革委|区总工会、区教委|2025年6月底前
2|落实工资集体协商|分管副区长||区总工会|区人社局、区工商联|2025.12)"))
        == QStringLiteral(
            R"(1 健全产改工作机制 [区发展改革委 lead; 区总工会 support; 区教委 support] {2025年6月底前 fixed 2025-06-30} @2
2 落实工资集体协商 [区总工会 lead; 区人社局 support; 区工商联 support] {2025.12 fixed 2025-12-31} @3)"));
}

TEST_CASE("the rule in the header says who leads (V6)")
{
    CHECK(
        gridRead(QStringLiteral(R"(序号|工作任务|工作措施|目标要求|责任部门（第一个为牵头部门）|责任人|联系电话|完成时间
1|加强技能培训|1.摸清底数；2.开展订单培训。|培训1000人次|区人社局、区教委、区总工会|王某|69041234|2025年11月30日
2|选树工匠|开展评选|评选10名|区总工会|李某|69045678|2025年10月中旬)"))
        == QStringLiteral(
            R"(1 加强技能培训 (摸清底数 | 开展订单培训) [区人社局 lead; 区教委 responsible; 区总工会 responsible] {2025年11月30日 fixed 2025-11-30} @2
2 选树工匠 (开展评选) [区总工会 lead] {2025年10月中旬 fixed 2025-10-20} @3)"));
}

TEST_CASE("quarters in the header are milestones (V7)")
{
    CHECK(gridRead(QStringLiteral(R"(2025年产改项目推进表|→|→|→|→|→|→|→
项目|一季度目标|二季度目标|三季度目标|四季度目标|牵头县领导|牵头责任单位|协同责任单位
劳模创新工作室|制定方案|完成选址|建成2家|全部验收|县委副书记|县总工会|县人社局、县财政局
职工驿站|摸底|建设5个|||副县长|县住建局|各乡镇)"))
        == QStringLiteral(
            R"(劳模创新工作室 [县总工会 lead; 县人社局 responsible; 县财政局 responsible] {milestones 2025-12-31} @3
职工驿站 [县住建局 lead; 各乡镇 responsible] {milestones 2025-06-30} @4)"));
}

TEST_CASE("status marks are read (V8)")
{
    CHECK(gridRead(QStringLiteral(R"(序号|改革事项|成果形式|时间节点|主办|协办|进展|是否销号
1|出台实施意见|文件|3月底前|区总工会|区委办|已印发|√
2|建立联席会议制度|制度|6月|区总工会|区政府办|正在起草|×
3|试点推广|报告|年底|区发展改革委||推进中|否
4|评选表彰|名单|5月1日前|区总工会||完成|●)"))
        == QStringLiteral(R"(1 出台实施意见 [区总工会 lead; 区委办 support] {3月底前 fixed} closed @2
2 建立联席会议制度 [区总工会 lead; 区政府办 support] {6月 fixed} active @3
3 试点推广 [区发展改革委 lead] {年底 fixed} active @4
4 评选表彰 [区总工会 lead] {5月1日前 fixed} closed @5)"));
}

TEST_CASE("spaces inside header words do not matter (V9)")
{
    CHECK(gridRead(QStringLiteral(R"(序 号|任 务 名 称|责 任 单 位|完 成 时 限
1|开展普惠服务|区总工会|长期)"))
        == QStringLiteral(R"(1 开展普惠服务 [区总工会 lead] {长期 continuous} @2)"));
}

TEST_CASE("the three lists in one (V10)")
{
    CHECK(gridRead(QStringLiteral(R"(编号|任务清单|责任清单|时限清单
1|深化集体协商|区总工会牵头，区人社局、区工商联配合|2025年9月底)"))
        == QStringLiteral(
            R"(1 深化集体协商 [区总工会 lead; 区人社局 support; 区工商联 support] {2025年9月底 fixed 2025-09-30} @2)"));
}

TEST_CASE("a return form with a date in its header is a list (V11)")
{
    CHECK(gridRead(QStringLiteral(
              R"(No.|主要任务|主要责任单位|协同配合单位|时限要求|进展情况（截至6月30日）|存在问题及建议|下一步工作计划
1|开展职业技能等级认定|区人社局|区总工会、区经信局|11月底前|已认定300人|资金不足|继续推进)"))
        == QStringLiteral(
            R"(1 开展职业技能等级认定 [区人社局 lead; 区总工会 support; 区经信局 support] {11月底前 fixed} @2)"));
}

TEST_CASE("two tables on one sheet (V19)")
{
    CHECK(gridRead(QStringLiteral(R"(附件1 重点任务清单|→|→|→
序号|重点任务|责任单位|完成时限
1|开展劳动竞赛|区总工会|6月底前
|||
附表：配套任务清单|→|→|→
序号|工作任务|牵头单位|配合单位
1|编制经费预算|区财政局|区总工会)"))
        == QStringLiteral(R"(1 开展劳动竞赛 [区总工会 lead] {6月底前 fixed} @3
1 编制经费预算 [区财政局 lead; 区总工会 support] {unspecified} @7)"));
}

TEST_CASE("a header on every page is dropped (V21)")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务|责任单位|完成时限
1|甲任务一|区总工会|6月底前
序号|任务|责任单位|完成时限
2|乙任务二|区教委|9月底前)"))
        == QStringLiteral(R"(1 甲任务一 [区总工会 lead] {6月底前 fixed} @2
2 乙任务二 [区教委 lead] {9月底前 fixed} @4)"));
}

TEST_CASE("totals, notes and signatures are no tasks (V22)")
{
    CHECK(gridRead(QStringLiteral(R"(产改任务清单（共计2项）|→|→|→
序号|任务|责任单位|完成时限
1|甲任务一|区总工会|6月底前
2|乙任务二|区教委|9月底前
3|||
合计|2项||
注：1.完成时限为最迟时间。|→|→|→
分管领导：　　　填表人：　　　电话：|→|→|→)"))
        == QStringLiteral(R"(1 甲任务一 [区总工会 lead] {6月底前 fixed} @3
2 乙任务二 [区教委 lead] {9月底前 fixed} @4)"));
}

TEST_CASE("a header may ask its questions in plain words")
{
    struct Row
    {
        QString header;
        Field field;
    };
    const std::vector<Row> rows{
        {QStringLiteral("干什么"), Field::Title},
        {QStringLiteral("做哪些工作"), Field::Title},
        {QStringLiteral("怎么干"), Field::Measure},
        {QStringLiteral("如何推进"), Field::Measure},
        {QStringLiteral("谁牵头"), Field::LeadUnit},
        {QStringLiteral("谁来抓总？"), Field::LeadUnit},
        {QStringLiteral("谁配合"), Field::SupportUnit},
        {QStringLiteral("谁来干"), Field::ResponsibleUnit},
        {QStringLiteral("由谁负责"), Field::ResponsibleUnit},
        {QStringLiteral("啥时候干完"), Field::Deadline},
        {QStringLiteral("什么时间完成"), Field::Deadline},
        {QStringLiteral("何时办结"), Field::Deadline},
        {QStringLiteral("干到什么程度"), Field::Goal},
        {QStringLiteral("达到什么效果"), Field::Goal},
        {QStringLiteral("干得怎么样"), Field::Progress},
        {QStringLiteral("为什么"), Field::None},
        {QStringLiteral("有何依据"), Field::None},
    };
    const HeaderWords words = HeaderWords::builtIn();
    for (const Row& row : rows) {
        INFO(row.header.toStdString());
        CHECK(toText(words.meaning(row.header).field) == toText(row.field));
    }
    CHECK(gridRead(QStringLiteral(R"(序|干什么|怎么干|谁牵头|谁配合|啥时候干完
1|落实待遇|完善办法|党政办|各村|2026年6月底前)"))
        == QStringLiteral("1 落实待遇 (完善办法) [党政办 lead; 各村 support] {2026年6月底前 fixed 2026-06-30} @2"));
}

TEST_CASE("labels in running text may be built from a role and any kind of unit")
{
    const HeaderWords words = HeaderWords::builtIn();
    for (const QString& label : {QStringLiteral("牵头部室"), QStringLiteral("责任股室"), QStringLiteral("主办处室")}) {
        INFO(label.toStdString());
        CHECK(isUnitField(words.label(label)));
    }
    for (const QString& label : {QStringLiteral("各有关部门"), QStringLiteral("区总工会职工发展部负责科室")}) {
        INFO(label.toStdString());
        CHECK(words.label(label) == Field::None);
    }
}

TEST_CASE("what was so before a change is no more than a remark")
{
    CHECK(gridRead(QStringLiteral(R"(序号|任务名称|原牵头单位|牵头单位|原完成时限|调整后完成时限|调整原因
1|开展竞赛|区教委|区总工会|2026年6月底前|2026年9月底前|机构改革)"))
        == QStringLiteral("1 开展竞赛 [区总工会 lead] {2026年9月底前 fixed 2026-09-30} @2"));
    CHECK(gridRead(QStringLiteral(R"(序号|任务名称|责任单位|完成时限|延期后完成时限
1|开展竞赛|区总工会|2026年6月底前|2026年9月底前)"))
        == QStringLiteral("1 开展竞赛 [区总工会 lead] {2026年9月底前 fixed 2026-09-30} @2"));
}

TEST_CASE("demands that are numbered are measures, where no other column holds any")
{
    CHECK(gridRead(QStringLiteral(R"(序号|工作事项|工作要求|主抓部门|办结日期
1|推行通道|1.修订办法；⏎2.完成聘任。|工会|2026年6月底前)"))
        == QStringLiteral("1 推行通道 (修订办法 | 完成聘任) [工会 lead] {2026年6月底前 fixed 2026-06-30} @2"));
}

TEST_CASE("a row that names the columns below their header is no task")
{
    const QString tasks = QStringLiteral(R"(1 开展状况调查 [省总工会 lead; 省统计局 support] {7月底前 fixed} @3)");
    for (const QString& names : {QStringLiteral("甲|乙|丙|丁|戊"), QStringLiteral("甲|乙|1|2|3"),
             QStringLiteral("（1）|（2）|（3）|（4）|（5）")}) {
        CHECK(gridRead(QStringLiteral(R"(序号|工作任务|牵头单位|配合单位|完成时限
%1
1|开展状况调查|省总工会|省统计局|7月底前)")
                           .arg(names))
            == tasks);
    }
}

TEST_CASE("cells tell what a header with few words holds")
{
    CHECK(gridRead(QStringLiteral(R"(序|试点任务|试点内容|牵头处室|试点阶段安排
1|建工匠学院|联合三家企业共建|产业促进处|2026年6月前选址，2026年12月前挂牌
2|推进工会数字化|上线小程序|党群工作处|2026年9月前)"))
        == QStringLiteral(
            R"(1 建工匠学院 (联合三家企业共建) [产业促进处 lead] {2026年6月前选址，2026年12月前挂牌 milestones 2026-12-31} @2
2 推进工会数字化 (上线小程序) [党群工作处 lead] {2026年9月前 fixed 2026-09-30} @3)"));
    CHECK(gridRead(QStringLiteral(R"(序号|任务|责任部局|频次
1|走访产业工人|党群工作部|每月
2|技能培训|教育和社会保障局|每季度)"))
        == QStringLiteral(R"(1 走访产业工人 [党群工作部 lead] {每月 recurring} @2
2 技能培训 [教育和社会保障局 lead] {每季度 recurring} @3)"));
}
