// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/headerwords.h"
#include "core/exchange/tasklist/listtext.h"
#include "core/exchange/tasklist/listtitle.h"
#include "core/exchange/tasklist/numberlabel.h"
#include "core/exchange/tasklist/rowkind.h"
#include "core/exchange/tasklist/statuscell.h"
#include "core/exchange/tasklist/textcleaner.h"
#include "core/exchange/tasklist/unitcell.h"
#include "core/exchange/tasklistreader.h"
#include "tests/support/catch.h"
#include "tests/support/gridtable.h"

using namespace taizhang;

namespace {

struct TextPair
{
    QStringView text;
    QStringView expected;
};

QString unitsText(const UnitCell& cell)
{
    QStringList units;
    for (const CellUnit& unit : cell.units) {
        QString text = unit.written;
        if (unit.openEnded)
            text += u"+";
        if (unit.role)
            text += u':' + toText(*unit.role).left(1);
        units.append(text);
    }
    QString text = units.join(u' ');
    for (const QString& person : cell.persons)
        text += u" @" + person;
    return text;
}

} // namespace

TEST_CASE("headers are known by their words, whatever stands around them")
{
    const TextPair rows[] = {{u"序号", u"number"}, {u"序 号", u"number"}, {u"No.", u"number"}, {u"领域", u"aspect"},
        {u"重点任务", u"title"}, {u"2025年重点任务", u"title"}, {u"年度重点改革任务", u"title"},
        {u"具体举措", u"measure"}, {u"目标要求", u"goal"}, {u"成果形式", u"deliverable"},
        {u"牵头县领导", u"leadOfficial"}, {u"协同领导", u"coLeadOfficial"}, {u"牵头单位", u"leadUnit"},
        {u"责任部门（第一个为牵头部门）", u"responsibleUnit"}, {u"协同责任单位", u"responsibleUnit"},
        {u"协同配合单位", u"supportUnit"}, {u"责任人", u"handler"}, {u"联系电话：", u"phone"}, {u"启动时间", u"start"},
        {u"完 成\n时 限", u"deadline"}, {u"完成时限及要求", u"deadline"}, {u"一季度目标", u"milestone"},
        {u"6月底目标", u"milestone"}, {u"进展情况（截至6月30日）", u"progress"}, {u"一季度完成情况", u"progress"},
        {u"完成率（%）", u"percentDone"}, {u"存在问题及建议", u"problems"}, {u"下一步工作计划", u"nextSteps"},
        {u"是否销号", u"status"}, {u"经费预算（万元）", u"budget"}, {u"佐证材料", u"evidence"}, {u"备 注", u"note"},
        {u"牵头单位及责任人", u"leadUnit"}, {u"牵头/配合单位", u"responsibleUnit"}, {u"单位", u"none"},
        {u"序號", u"number"}, {u"重點任務", u"title"}, {u"牽頭單位", u"leadUnit"}, {u"具体举措二", u"measure"},
        {u"主要措施①", u"measure"}, {u"协同科室", u"supportUnit"}, {u"牵头处室", u"leadUnit"},
        {u"市直牵头单位", u"leadUnit"}, {u"承接站所", u"responsibleUnit"}, {u"责任部门/单位", u"responsibleUnit"},
        {u"主管部门", u"leadUnit"}, {u"任 务 责 任 方", u"responsibleUnit"}, {u"市级包保领导", u"leadOfficial"},
        {u"协管领导同志", u"coLeadOfficial"}, {u"牵头人", u"leadOfficial"}, {u"办理责任人", u"handler"},
        {u"整改时限要求", u"deadline"}, {u"时间节点安排", u"deadline"}, {u"最晚完成时间", u"deadline"},
        {u"填报时间", u"none"}, {u"培训时间", u"none"}, {u"整改落实成效", u"progress"}, {u"反馈问题", u"problems"},
        {u"重点改革事项清单", u"title"}, {u"使用部门", u"none"}, {u"推荐单位", u"none"},
        {u"前三季度目标", u"milestone"}, {u"年度重点工作任务", u"title"}, {u"下半年任务", u"milestone"},
        {u"1—9月目标", u"milestone"}, {u"牵头（配合）单位", u"responsibleUnit"}, {u"任务来源", u"none"}, {u"", u"none"},
        {u"TASK 重点任务", u"title"}, {u"牵头单位 Lead", u"leadUnit"}, {u"是否达到序时进度", u"none"},
        {u"4-6月", u"milestone"}, {u"7月—9月目标", u"milestone"}, {u"建设内容及规模", u"measure"},
        {u"结束日期", u"deadline"}, {u"开展技能竞赛活动不少于三场并表彰优秀选手若干名", u"none"}};
    const HeaderWords words = HeaderWords::builtIn();
    for (const TextPair& row : rows) {
        CAPTURE(row.text.toString());
        CHECK(toText(words.meaning(row.text.toString()).field) == row.expected.toString());
    }
}

TEST_CASE("a header under another one is read with it")
{
    const HeaderWords words = HeaderWords::builtIn();
    CHECK(words.meaning(QStringLiteral("牵头"), QStringLiteral("责任分工")).field == Field::LeadUnit);
    CHECK(words.meaning(QStringLiteral("单位"), QStringLiteral("牵头")).field == Field::LeadUnit);
    CHECK(words.meaning(QStringLiteral("领导"), QStringLiteral("牵头")).field == Field::LeadOfficial);
    CHECK(words.meaning(QStringLiteral("启动"), QStringLiteral("时间安排")).field == Field::Start);
    CHECK(words.meaning(QStringLiteral("一季度"), QStringLiteral("工作目标")).field == Field::MilestoneText);
    CHECK(words.meaning(QStringLiteral("一季度"), QStringLiteral("完成情况")).field == Field::Progress);
    CHECK(words.meaning(QStringLiteral("配合科室"), QStringLiteral("责任分工")).field == Field::SupportUnit);
    CHECK(words.meaning(QStringLiteral("预算（万元）")).scale == MoneyScale::TenThousandYuan);
    CHECK(words.meaning(QStringLiteral("责任单位（排在第一位的为牵头单位）")).firstLeads);
}

TEST_CASE("numbers are cut from the start of a text, figures are not")
{
    const TextPair rows[]
        = {{u"1.开展竞赛", u"1|开展竞赛"}, {u"1、开展竞赛", u"1|开展竞赛"}, {u"12．开展竞赛", u"12|开展竞赛"},
            {u"（一）开展竞赛", u"（一）|开展竞赛"}, {u"一、开展竞赛", u"一|开展竞赛"}, {u"(3)开展", u"(3)|开展"},
            {u"①开展", u"①|开展"}, {u"3.(2)开展", u"3.(2)|开展"}, {u"1.1 开展", u"1.1|开展"}, {u"1-2开展", u"1-2|开展"},
            {u"第一部分 总则", u"第一部分|总则"}, {u"1.2025年6月底前制定", u"1|2025年6月底前制定"},
            {u"1.5亿元投资", u"-"}, {u"2025年开展", u"-"}, {u"3个工作室", u"-"}, {u"12.5%完成", u"-"},
            {u"2.3万人次", u"-"}, {u"1", u"-"}, {u"一站式服务", u"-"}, {u"十四五期间", u"-"}, {u"6—8月推进", u"-"}};
    for (const TextPair& row : rows) {
        CAPTURE(row.text.toString());
        const std::optional<NumberLabel> label = gluedLabel(row.text.toString());
        CHECK((label ? label->label + u'|' + label->rest : QStringLiteral("-")) == row.expected.toString());
    }
    for (const QStringView text :
        {u"1", u"01", u"1、", u"（2）", u"三", u"1-1", u"①", u"1.10", u"3.(2)", u"１２", u"A1", u"第3项"})
        CHECK(isNumberCell(text.toString()));
    for (const QStringView text : {u"任务", u"2025年", u"合计", u"1.开展", u""})
        CHECK_FALSE(isNumberCell(text.toString()));
}

TEST_CASE("measures in one cell are parted by their numbers, else by their lines")
{
    const TextPair rows[] = {{u"1.甲。2.乙；3.丙。", u"甲。|乙|丙"}, {u"1.甲；2.乙。", u"甲|乙"},
        {u"1.甲。2.乙。", u"甲。|乙。"}, {u"（1）甲\n（2）乙", u"甲|乙"}, {u"①甲②乙③丙", u"甲|乙|丙"},
        {u"抓好：1.甲 2.乙", u"抓好：|甲|乙"}, {u"1.培训1.5万人次 2.建站", u"培训1.5万人次|建站"},
        {u"1、甲\n2、乙", u"甲|乙"}, {u"开展甲项工作\n开展乙项工作", u"开展甲项工作|开展乙项工作"},
        {u"开展甲。\n开展乙。", u"开展甲。|开展乙。"}, {u"开展甲项工作，\n推进乙项", u"开展甲项工作，推进乙项"},
        {u"一是甲；二是乙；三是丙。", u"甲|乙|丙"}, {u"抓好两项工作：一是甲。二是乙。", u"抓好两项工作|甲。|乙。"},
        {u"一是甲", u"一是甲"}, {u"●走访企业\n●座谈交流", u"走访企业|座谈交流"},
        {u"a.组织报名\nb.开展评审", u"组织报名|开展评审"}, {u"--发布公告；\n--组织实施。", u"发布公告|组织实施"},
        {u"A类企业摸底\nB类企业建会", u"A类企业摸底|B类企业建会"}, {u"（1）只有一项", u"只有一项"},
        {u"一句话", u"一句话"}, {u"", u""}, {u"建设3个工作室，培训2.5万人", u"建设3个工作室，培训2.5万人"}};
    for (const TextPair& row : rows) {
        CAPTURE(row.text.toString());
        CHECK(splitMeasures(row.text.toString()).join(u'|') == row.expected.toString());
    }
}

TEST_CASE("a cell of units is read in all its grammars")
{
    const TextPair rows[] = {{u"区总工会", u"区总工会"}, {u"区总工会、区人社局", u"区总工会 区人社局"},
        {u"区总工会,区人社局；区教委/团区委", u"区总工会 区人社局 区教委 团区委"},
        {u"区总工会\n区人社局", u"区总工会 区人社局"}, {u"区总工会 区人社局　区教委", u"区总工会 区人社局 区教委"},
        {u"区总工会牵头，区人社局、区教委配合", u"区总工会:l 区人社局:s 区教委:s"},
        {u"区总工会牵头，区人社局按职责分工负责", u"区总工会:l 区人社局:r"},
        {u"牵头单位：区总工会；配合单位：区人社局", u"区总工会:l 区人社局:s"},
        {u"牵头：区总工会\n责任：区人社局\n协办：区教委", u"区总工会:l 区人社局:r 区教委:s"},
        {u"【牵头单位】区总工会【配合单位】区教委", u"区总工会:l 区教委:s"},
        {u"区人社局（牵头）、区总工会（配合）", u"区人社局:l 区总工会:s"},
        {u"由区总工会会同区人社局、区教委负责", u"区总工会:l 区人社局:s 区教委:s"},
        {u"区总工会会同区人社局", u"区总工会:l 区人社局:s"},
        {u"区委宣传部、区文化和旅游局等，各镇街", u"区委宣传部 区文化和旅游局+ 各镇街"},
        {u"区总工会、区人社局等16家单位", u"区总工会 区人社局+"}, {u"区总工会和区人社局", u"区总工会 区人社局"},
        {u"区文化和旅游局", u"区文化和旅游局"}, {u"区发展和改革委员会", u"区发展和改革委员会"},
        {u"区发展改革委（区粮食和储备局、区能源局）、区教委", u"区发展改革委（区粮食和储备局、区能源局） 区教委"},
        {u"各镇、街道", u"各镇、街道"}, {u"区教委、各镇、街道", u"区教委 各镇、街道"},
        {u"各县（市、区）人民政府", u"各县（市、区）人民政府"},
        {u"区总工会（王主任 69040000）", u"区总工会 @王主任 69040000"}, {u"区教委 李某", u"区教委 @李某"},
        {u"市总工会牵头，市人社局、市教育局等按职责分工负责", u"市总工会:l 市人社局:r 市教育局+:r"},
        {u"1.区总工会\n2.区教委", u"区总工会 区教委"}, {u"区总工会[牵头]、区教委", u"区总工会:l 区教委"},
        {u"区总工会【牵头】、区教委【配合】", u"区总工会:l 区教委:s"},
        {u"县人社局（联系人：办公室）", u"县人社局 @办公室"}, {u"★区总工会、区人社局", u"区总工会:l 区人社局"},
        {u"★区总工会\n★区人社局", u"区总工会 区人社局"}, {u"区总工会+区人社局", u"区总工会 区人社局"},
        {u"牵头单位为区总工会，配合单位为区人社局", u"区总工会:l 区人社局:s"},
        {u"区教委、区总工会（排名第一的为牵头单位）", u"区教委 区总工会"},
        {u"区总工会、区人社局（牵头单位：区总工会）", u"区总工会:l 区人社局"},
        {u"区总工会牵头，各镇街落实", u"区总工会:l 各镇街:r"}, {u"区 总 工 会、区 人 社 局", u"区总工会 区人社局"},
        {u"区 妇 联　　区 司 法 局", u"区妇联 区司法局"}, {u"區總工會牽頭，區教委配合", u"區總工會:l 區教委:s"},
        {u"由區總工會會同區人社局負責", u"區總工會:l 區人社局:s"}, {u"牽頭單位：區總工會", u"區總工會:l"},
        {u"（区委组织部、区人社局按职责分工负责）", u"区委组织部:r 区人社局:r"},
        {u"区总工会为牵头单位，区人社局、区教委为配合单位", u"区总工会:l 区人社局:s 区教委:s"},
        {u"牵头单位：区总工会；其他责任单位：区人社局", u"区总工会:l 区人社局:r"},
        {u"区总工会·区人社局", u"区总工会 区人社局"}, {u"区总工会、行业主管部门", u"区总工会 行业主管部门"},
        {u"（区总工会牵头，区委宣传部（区委网信办）等配合）", u"区总工会:l 区委宣传部（区委网信办）+:s"},
        {u"区总工会\n（牵头单位）\n区应急局", u"区总工会:l 区应急局"},
        {u"区教委\n（职成科科长）", u"区教委 @职成科科长"}, {u"区法院（立案庭庭长）", u"区法院 @立案庭庭长"},
        {u"区人社局/就业科科长", u"区人社局 @就业科科长"}, {u"区委办牵头 区总工会配合", u"区委办:l 区总工会:s"},
        {u"区总工会\n（经济部）", u"区总工会（经济部）"}, {u"区总工会 王某某 6988XXXX", u"区总工会 @王某某6988XXXX"},
        {u"①区总工会②区人社局", u"区总工会 区人社局"}, {u"区总工会负总责，区人社局具体落实", u"区总工会:l 区人社局:r"},
        {u"区总工会统筹，各镇街具体实施", u"区总工会:l 各镇街:r"}, {u"区统筹办", u"区统筹办"},
        {u"区人社局、区教委按职责牵头", u"区人社局:l 区教委:l"},
        {u"由区总工会牵头，会同区人社局研究落实", u"区总工会:l 区人社局:s"}, {u"区商务局等行业主管部门", u"区商务局+"},
        {u"各镇街、镇街总工会", u"各镇街 镇街总工会"},
        {u"区人力资源和\n社会保障局、区教委", u"区人力资源和社会保障局 区教委"}, {u"—", u""}, {u"/", u""}, {u"无", u""},
        {u"区国动办—牵头；区总工会—配合", u"区国动办:l 区总工会:s"},
        {u"区财政局（主）、区国动办（配）", u"区财政局:l 区国动办:s"}, {u"N/A", u""}, {u"不涉及", u""},
        {u"安监科 排水管理中心 工会办", u"安监科 排水管理中心 工会办"},
        {u"区发改局负责牵头，各部门协助落实", u"区发改局:l 各部门:s"},
        {u"区人社局主抓，区总工会协助", u"区人社局:l 区总工会:s"},
        {u"牵头部门——区总工会；协办部门——区财政局", u"区总工会:l 区财政局:s"},
        {u"［牵头］区总工会；［配合］区妇联", u"区总工会:l 区妇联:s"}, {u"区教育局﹑区人社局．", u"区教育局 区人社局"},
        {u"各镇街、开发区、高新区管委会", u"各镇街 开发区 高新区管委会"}, {u"各园区、开发区", u"各园区、开发区"},
        {u"各国有企业及其下属企业", u"各国有企业及其下属企业"}, {u"各镇街（除青云镇外）", u"各镇街（除青云镇外）"},
        {u"", u""}};
    const HeaderWords words = HeaderWords::builtIn();
    for (const TextPair& row : rows) {
        CAPTURE(row.text.toString());
        CHECK(unitsText(parseUnitCell(row.text.toString(), words, UnitDirectory())) == row.expected.toString());
    }
}

TEST_CASE("status words and marks")
{
    for (const QStringView text :
        {u"√", u"✓", u"是", u"●", u"已完成", u"已销号", u"已办结", u"提前完成", u"完成。", u"●已办结"})
        CHECK(parseStatus(text.toString()) == TaskStatus::Closed);
    for (const QStringView text :
        {u"×", u"否", u"○", u"未完成", u"进行中", u"推进中", u"达序时进度", u"基本完成", u"未销号"})
        CHECK(parseStatus(text.toString()) == TaskStatus::Active);
    CHECK(parseStatus(QStringLiteral("暂缓实施")) == TaskStatus::Suspended);
    CHECK(parseStatus(QStringLiteral("已取消")) == TaskStatus::Cancelled);
    CHECK(parseStatus(QStringLiteral("并入第3项")) == TaskStatus::Merged);
    CHECK(parseStatus(QStringLiteral("进行中 Ongoing")) == TaskStatus::Active);
    CHECK(parseStatus(QStringLiteral("已完成（Done）")) == TaskStatus::Closed);
    CHECK_FALSE(parseStatus(QStringLiteral("已召开会议3次")));
    CHECK_FALSE(parseStatus({}));
}

TEST_CASE("lines around a table are told from tasks")
{
    const TextPair rows[] = {{u"合计", u"total"}, {u"总 计：80项", u"total"}, {u"累计培训1000人次", u"other"},
        {u"注：1.本表按季填报", u"note"}, {u"※ 标星为重点任务", u"note"}, {u"注重思想引领", u"other"},
        {u"填报单位：区总工会", u"form"}, {u"（单位：万元）", u"form"}, {u"2025年6月30日", u"form"},
        {u"填表人：      审核人：", u"signature"}, {u"分管领导：　填表人：　电话：", u"signature"},
        {u"开展签名活动", u"other"}, {u"牵头单位：区总工会", u"other"}, {u"任务清单（续）", u"title"},
        {u"续表", u"title"}, {u"续签集体合同", u"other"}};
    for (const TextPair& row : rows) {
        CAPTURE(row.text.toString());
        CHECK(toText(kindOfLine(row.text.toString())) == row.expected.toString());
    }
}

TEST_CASE("titles tell year and number of tasks")
{
    CHECK(yearInTitle(QStringLiteral("密云区２０２５年度任务清单")) == 2025);
    CHECK(yearInTitle(QStringLiteral("三年行动计划（2023—2025年）")) == 2025);
    CHECK(yearInTitle(QStringLiteral("二〇二五年工作要点")) == 2025);
    CHECK_FALSE(yearInTitle(QStringLiteral("任务清单")));
    CHECK(countInTitle(QStringLiteral("重点任务清单（共计121项）")) == 121);
    CHECK(countInTitle(QStringLiteral("80项改革任务清单")) == 80);
    CHECK_FALSE(countInTitle(QStringLiteral("2025年任务清单")));
}

TEST_CASE("texts from web pages and scans are cleaned on request")
{
    const TextPair rows[] = {{u"產(chǎn)業(yè)工人", u"产业工人"},
        {u"深化創(chuàng)新，轉(zhuǎn)變作風", u"深化创新，转变作风"}, {u"業(ye)(ye)務", u"业务"},
        {u"《方案》(簡稱《方案》)", u"《方案》(简称《方案》)"}, {u"(2018-2020年)", u"(2018-2020年)"},
        {u"培訓１２.5萬人，占９３％", u"培训12.5万人，占93%"}, {u"任 务　名 称", u"任务名称"},
        {u"2025年 6月", u"2025年 6月"}, {u"加强产业工人队伍建\n设，推动改革。", u"加强产业工人队伍建设，推动改革。"},
        {u"1.甲\n2.乙", u"1.甲\n2.乙"}, {u"2217.04万元", u"2217.04万元"}};
    const TextCleaner cleaner = TextCleaner::builtIn();
    for (const TextPair& row : rows) {
        CAPTURE(row.text.toString());
        CHECK(cleaner.clean(row.text.toString()) == row.expected.toString());
    }
}

TEST_CASE("a budget is read in the unit of its column or of the list, whatever it is")
{
    struct Row
    {
        const char16_t* header;
        const char16_t* cell;
        const char16_t* yuan; // empty: no amount
    };
    for (const Row& row : {Row{u"预算（元）", u"12.5", u"12.50"}, Row{u"预算（千元）", u"12.5", u"12500.00"},
             Row{u"预算（万元）", u"12.5", u"125000.00"}, Row{u"预算（万）", u"12.5", u"125000.00"},
             Row{u"预算（十万元）", u"2", u"200000.00"}, Row{u"预算（百万元）", u"12.5", u"12500000.00"},
             Row{u"预算（千万元）", u"1.5", u"15000000.00"}, Row{u"预算（亿）", u"0.5", u"50000000.00"},
             Row{u"预算（千元）", u"3万元", u"30000.00"}, Row{u"预算（千元）", u"约20左右", u"20000.00"},
             Row{u"预算（美元）", u"12.5", u""}}) {
        const QString drawing = QStringLiteral("序号|任务|责任单位|%1\n1|甲任务|区总工会|%2")
                                    .arg(QStringView(row.header), QStringView(row.cell));
        INFO(drawing.toStdString());
        const auto draft = readTaskList(documentOf({gridTable(drawing)}), UnitDirectory(), {});
        REQUIRE(draft);
        const auto& budget = draft->tasks.at(0).budget;
        CHECK((budget ? budget->toYuanText() : QString()) == QStringView(row.yuan));
    }
}
