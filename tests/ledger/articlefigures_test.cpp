// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"
#include "tests/support/catch.h"
#include "tests/support/templedger.h"

#include <algorithm>

using namespace taizhang;

// Every figure that five published articles on the reform give for indicators, cases and funds, as it stands there.

namespace {

struct ValueRow
{
    const char16_t* name;
    const char16_t* phrase;
    const char16_t* number; // exact value
    const char16_t* unit;
    Hedge hedge = Hedge::Exact;
    IndicatorKind kind = IndicatorKind::Cumulative;
    int yearOnYear = 0; // basis points; 0 for none
    int rank = 0;
};

using enum Hedge;
using enum IndicatorKind;

const std::vector<ValueRow>& firstArticle()
{
    static const std::vector<ValueRow> rows{
        {u"产业人才服务管家", u"近500人", u"500", u"人", Near, Stock},
        {u"诉求响应时限", u"24小时", u"24", u"小时", Exact, Stock},
        {u"现场协调会", u"72场次", u"72", u"场次"},
        {u"企业职工诉求", u"近3000项", u"3000", u"项", Near},
        {u"诉求办结率", u"100%", u"100", u"%", Exact, Ratio},
        {u"和谐劳动关系企业", u"20余家", u"20", u"家", Over, Stock},
        {u"教育行业集体协商覆盖学校", u"58所", u"58", u"所", Exact, Stock},
        {u"教育行业集体协商覆盖职工", u"3000余人", u"3000", u"人", Over, Stock},
        {u"餐饮行业集体协商覆盖企业", u"44家", u"44", u"家", Exact, Stock},
        {u"餐饮行业集体协商覆盖职工", u"7600余人", u"7600", u"人", Over, Stock},
        {u"线上调解案件", u"150件", u"150", u"件"},
        {u"线上调解金额", u"494万元", u"4940000", u"元"},
        {u"法律援助职工", u"362名", u"362", u"名"},
        {u"法律援助挽回损失", u"721万元", u"7210000", u"元"},
        {u"法律援助和劳动争议案件", u"3970件", u"3970", u"件"},
        {u"法律援助和劳动争议金额", u"1.3亿余元", u"130000000", u"元", Over},
        {u"区级职工创新工作室", u"73家", u"73", u"家", Exact, Stock},
        {u"市级职工创新工作室", u"25家", u"25", u"家", Exact, Stock},
        {u"市级示范性职工创新工作室", u"7家", u"7", u"家", Exact, Stock},
        {u"区级工匠", u"28名", u"28", u"名"},
        {u"优秀科技工作者", u"60名", u"60", u"名"},
        {u"纳税企业增长", u"16%", u"16", u"%", Exact, Ratio},
        {u"新注册企业", u"1.9万户", u"19000", u"户", Exact, PerPeriod, 4000},
        {u"京外迁入企业", u"114户", u"114", u"户", Exact, PerPeriod, 0, 2},
        {u"兴学网课程", u"4000余个", u"4000", u"个", Over, Stock},
        {u"兴学网视频", u"7000余个", u"7000", u"个", Over, Stock},
        {u"兴学网观看量", u"32.76万次", u"327600", u"次"},
        {u"平台学习人次", u"5万余人次", u"50000", u"人次", Over},
        {u"师徒结对", u"393对", u"393", u"对"},
        {u"领军人才", u"83人", u"83", u"人"},
        {u"技能等级人才", u"397人", u"397", u"人"},
        {u"骨干人才", u"1900余人", u"1900", u"人", Over},
        {u"各类培训", u"27万人次", u"270000", u"人次"},
    };
    return rows;
}

const std::vector<ValueRow>& secondArticle()
{
    static const std::vector<ValueRow> rows{
        {u"劳模宣讲报告会", u"30余场", u"30", u"场", Over},
        {u"市级以上荣誉产业工人", u"34名", u"34", u"名"},
        {u"百名行业标兵", u"百名", u"100", u"名"},
        {u"大型企业岗位练兵", u"3家", u"3", u"家", Exact, PerPeriod},
        {u"技术创新竞赛连续举办", u"20年", u"20", u"年", Exact, Stock},
        {u"技术创新竞赛参赛单位", u"200余家", u"200", u"家", Over, PerPeriod},
        {u"技术创新竞赛参赛职工", u"5万余名", u"50000", u"名", Over, PerPeriod},
        {u"岗位练兵和技术比武", u"近千场", u"1000", u"场", Near},
        {u"合理化建议", u"5000余条", u"5000", u"条", Over},
        {u"创新成果", u"近百项", u"100", u"项", Near},
        {u"创新标兵和技能标兵", u"1000名", u"1000", u"名"},
        {u"技能竞赛", u"百场", u"100", u"场", Exact, PerPeriod},
        {u"密云市级创新工作室", u"6个", u"6", u"个", Exact, Stock},
        {u"密云区级创新工作室", u"9个", u"9", u"个", Exact, Stock},
        {u"公益大讲堂", u"30余场", u"30", u"场", Over},
        {u"技术工人职业培训", u"5场", u"5", u"场"},
        {u"职业发展微培训", u"5场", u"5", u"场"},
        {u"青年职工拓展", u"5场", u"5", u"场"},
        {u"集体合同签订率", u"93%以上", u"93", u"%", AtLeast, Ratio},
        {u"法律宣传", u"3000余次", u"3000", u"次", Over},
        {u"法律咨询", u"20000余人次", u"20000", u"人次", Over},
        {u"劳动争议和法律援助案件", u"4300余件", u"4300", u"件", Over},
        {u"为职工挽回经济损失", u"近1亿元", u"100000000", u"元", Near},
        {u"热线派单", u"近600件", u"600", u"件", Near},
        {u"热线办结率", u"100%", u"100", u"%", Exact, Ratio},
        {u"热线满意率", u"100%", u"100", u"%", Exact, Ratio},
        {u"安康杯参赛", u"15万人次", u"150000", u"人次"},
        {u"安康杯优胜企业", u"3家", u"3", u"家"},
        {u"规范化职工之家和暖心驿站", u"6个", u"6", u"个"},
        {u"母婴关爱室", u"8个", u"8", u"个"},
    };
    return rows;
}

const std::vector<ValueRow>& otherArticles()
{
    static const std::vector<ValueRow> rows{
        {u"职工沟通会", u"29场", u"29", u"场"},
        {u"沟通会吸纳入会", u"12291人", u"12291", u"人"},
        {u"第30场现场入会", u"508名", u"508", u"名", Exact, PerPeriod},
        {u"互助服务卡", u"269张", u"269", u"张", Exact, PerPeriod},
        {u"联席会议单位", u"30多家", u"30", u"家", Over, Stock},
        {u"闵工学堂", u"50家", u"50", u"家", Exact, Stock},
        {u"上海职工学堂", u"40家", u"40", u"家", Exact, Stock},
        {u"精品课程", u"293门", u"293", u"门"},
        {u"累计培训职工", u"3.5万人次", u"35000", u"人次"},
        {u"晋升技师高级技师", u"231名", u"231", u"名"},
        {u"高师带徒", u"92对", u"92", u"对"},
        {u"立功竞赛技能比武", u"514项", u"514", u"项"},
        {u"竞赛参与职工", u"18.2万人次", u"182000", u"人次"},
        {u"预警信息", u"487起", u"487", u"起"},
        {u"群体性矛盾化解", u"35起", u"35", u"起"},
        {u"工会法律援助", u"3.9万件", u"39000", u"件"},
        {u"法律服务职工", u"4万余人", u"40000", u"人", Over},
        {u"闵行挽回经济损失", u"逾7.9亿元", u"790000000", u"元", Over},
        {u"现有职工", u"68万余人", u"680000", u"人", Over, Stock},
        {u"最美工人", u"20名", u"20", u"名"},
        {u"职工志愿者", u"10万人", u"100000", u"人", Exact, Stock},
        {u"一线职工和技术人员占比", u"72%", u"72", u"%", Exact, Ratio},
        {u"竞赛一等奖", u"10项", u"10", u"项"},
        {u"竞赛二等奖", u"10项", u"10", u"项"},
        {u"承办省级竞赛", u"1项", u"1", u"项"},
        {u"技能人才评价机构", u"50家", u"50", u"家"},
        {u"贯通职称系列", u"8个", u"8", u"个", Exact, Stock},
        {u"贯通取得职称", u"8名", u"8", u"名"},
        {u"协调解决欠薪劳动者", u"3782名", u"3782", u"名"},
        {u"协调解决劳动报酬", u"5082.8万元", u"50828000", u"元"},
        {u"工资集体协商备案", u"11家", u"11", u"家"},
        {u"新就业形态劳动者入会", u"200名", u"200", u"名"},
        {u"亮相交流会成果", u"10项", u"10", u"项"},
        {u"省级展示成果", u"10项", u"10", u"项"},
        {u"省级展示工作室", u"1个", u"1", u"个"},
        {u"省级展示获奖者", u"2名", u"2", u"名"},
        {u"签约意向", u"近亿元", u"100000000", u"元", Near},
    };
    return rows;
}

std::vector<ValueRow> allValues()
{
    std::vector<ValueRow> rows = firstArticle();
    rows.insert(rows.end(), secondArticle().begin(), secondArticle().end());
    rows.insert(rows.end(), otherArticles().begin(), otherArticles().end());
    return rows;
}

const ValueRow& rowNamed(QStringView name)
{
    static const std::vector<ValueRow> rows = allValues();
    return *std::find_if(rows.begin(), rows.end(), [&](const ValueRow& row) { return QStringView(row.name) == name; });
}

IndicatorRow entered(const ValueRow& row)
{
    IndicatorRow entry;
    entry.card.name = QString::fromUtf16(row.name);
    entry.card.unit = QString::fromUtf16(row.unit);
    entry.card.kind = row.kind;
    IndicatorReading reading;
    reading.on = QDate(2023, 1, 31);
    reading.value = parseFigure(QStringView(row.phrase)).value();
    if (row.yearOnYear != 0)
        reading.yearOnYear = Percent::fromBasisPoints(row.yearOnYear);
    if (row.rank > 0)
        reading.rank = row.rank;
    entry.readings = {reading};
    return entry;
}

struct FundLine
{
    const char16_t* name;
    FundKind kind;
    const char16_t* budget;
    const char16_t* paid;
    const char16_t* paidFen; // exact
    Hedge hedge = Exact;
    const char16_t* people = u"";
    const char16_t* firms = u"";
    const char16_t* talents = u"";
    const char16_t* perHead = u"";
};

const FundLine fundRows[] = {
    {u"产业和人才政策兑现资金", FundKind::PolicyPayout, u"", u"1.5亿元", u"15000000000", Exact, u"", u"近300家",
        u"337位"},
    {u"重点人群技能培训预留", FundKind::TrainingSubsidy, u"各15万元", u"", u""},
    {u"岗位练兵活动预留", FundKind::CompetitionSubsidy, u"各15万元", u"", u""},
    {u"技能提升培训补贴", FundKind::TrainingSubsidy, u"", u"8764.94万元", u"8764940000", Exact, u"35312人", u"", u"",
        u"2482.14"},
    {u"在职职工职业发展助推计划", FundKind::CareerBoost, u"", u"152200元", u"15220000", Exact, u"151名", u"", u"",
        u"1007.95"},
    {u"会站家一体化建设", FundKind::FacilityInvestment, u"", u"400余万元", u"400000000", Over},
    {u"地方教育附加专项资金", FundKind::TrainingSubsidy, u"", u"5810.4万元", u"5810400000", Exact, u"39万人", u"", u"",
        u"148.98"},
    {u"创业等培训补贴", FundKind::TrainingSubsidy, u"", u"2217.04万元", u"2217040000", Exact, u"16092人", u"", u"",
        u"1377.73"},
};

FundRow entered(const FundLine& row)
{
    FundRow entry;
    entry.item.name = QString::fromUtf16(row.name);
    entry.item.kind = row.kind;
    entry.item.budget = parseMoney(QStringView(row.budget));
    if (const auto amount = parseMoney(QStringView(row.paid))) {
        entry.paid.emplace();
        entry.paid->on = QDate(2022, 12, 31);
        entry.paid->amount = *amount;
        entry.paid->recipients.people = parseFigure(QStringView(row.people));
        entry.paid->recipients.firms = parseFigure(QStringView(row.firms));
        entry.paid->recipients.talents = parseFigure(QStringView(row.talents));
    }
    return entry;
}

QString phraseOf(const std::optional<Figure>& figure)
{
    return figure ? figure->phrase : QString();
}

} // namespace

TEST_CASE("every indicator figure of the articles is entered and comes back exactly")
{
    TempLedger ledger;
    const std::vector<ValueRow> rows = allValues();
    IndicatorTable table;
    for (const ValueRow& row : rows)
        table.rows.push_back(entered(row));
    REQUIRE(Indicators(*ledger).import(table).value().added == static_cast<int>(rows.size()));
    ledger.reopen();
    const std::vector<IndicatorView> views = Indicators(*ledger).all();
    REQUIRE(views.size() == rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const ValueRow& row = rows[i];
        CAPTURE(QString::fromUtf16(row.name));
        const IndicatorReading& reading = views[i].latest.value();
        CHECK(views[i].card.name == QStringView(row.name));
        CHECK(reading.value.phrase == QStringView(row.phrase));
        CHECK(numberText(reading.value) == QStringView(row.number));
        CHECK(reading.value.unit == QStringView(row.unit));
        CHECK(toText(reading.value.hedge) == toText(row.hedge));
        CHECK(reading.yearOnYear.value_or(Percent()).basisPoints() == row.yearOnYear);
        CHECK(reading.rank.value_or(0) == row.rank);
    }
    CHECK(Indicators(*ledger).findings().empty());
}

TEST_CASE("every fund figure of the articles is entered and comes back exactly")
{
    TempLedger ledger;
    FundTable table;
    for (const FundLine& row : fundRows)
        table.rows.push_back(entered(row));
    REQUIRE(Funds(*ledger).import(table).value().added == static_cast<int>(std::size(fundRows)));
    ledger.reopen();
    const Funds funds(*ledger);
    const std::vector<FundView> views = funds.all();
    REQUIRE(views.size() == std::size(fundRows));
    for (size_t i = 0; i < views.size(); ++i) {
        const FundLine& row = fundRows[i];
        CAPTURE(QString::fromUtf16(row.name));
        const FundView& view = views[i];
        CHECK((view.item.budget ? view.item.budget->phrase : QString()) == QStringView(row.budget));
        const auto paid = funds.disbursements(*view.item.id);
        REQUIRE(paid.size() == (*row.paid ? 1 : 0));
        if (paid.empty())
            continue;
        CHECK(paid[0].amount.phrase == QStringView(row.paid));
        CHECK(QString::number(paid[0].amount.amount.fen()) == QStringView(row.paidFen));
        CHECK(toText(paid[0].amount.hedge) == toText(row.hedge));
        CHECK(phraseOf(paid[0].recipients.people) == QStringView(row.people));
        CHECK(phraseOf(paid[0].recipients.firms) == QStringView(row.firms));
        CHECK(phraseOf(paid[0].recipients.talents) == QStringView(row.talents));
        CHECK(
            (view.summary.perHead ? view.summary.perHead->amount.toYuanText() : QString()) == QStringView(row.perHead));
    }
}

TEST_CASE("ten studios at 10,000 yuan each are one budget of 100,000 yuan")
{
    TempLedger ledger;
    FundItem item;
    item.name = QStringLiteral("十佳创新工作室补助");
    item.kind = FundKind::StudioSupport;
    item.perUnit = parseMoney(u"各1万元")->amount;
    item.unitCount = 10;
    const FundItemId id = Funds(*ledger).save(item).value();
    ledger.reopen();
    CHECK(Funds(*ledger).item(id)->summary.budget->amount.toYuanText() == u"100000.00");
}

TEST_CASE("the evaluation bodies of an article are 67 % over their derived target, the studios part of their whole")
{
    TempLedger ledger;
    Indicators indicators(*ledger);
    const IndicatorRow told = entered(rowNamed(u"技能人才评价机构"));
    const Indicator& bodies = told.card;
    const IndicatorId id = indicators.save(bodies).value();
    IndicatorTarget target = parseTarget(u"30家").value();
    target.indicator = id;
    target.from = QDate(2026, 1, 1);
    target.to = QDate(2026, 12, 31);
    target.derived = true;
    REQUIRE(indicators.save(target));
    IndicatorReading reading = told.readings.front();
    reading.indicator = id;
    reading.on = QDate(2026, 6, 30);
    REQUIRE(indicators.record(reading));
    ledger.reopen();
    const IndicatorView view = Indicators(*ledger).indicator(id).value();
    CHECK(view.attainment->over == Percent::fromBasisPoints(6667));
    CHECK(view.target->derived);

    // 市级示范 is part of 市级: 7 of 25, and never above it.
    IndicatorRow whole = entered(rowNamed(u"市级职工创新工作室"));
    IndicatorRow part = entered(rowNamed(u"市级示范性职工创新工作室"));
    whole.readings.front().indicator = whole.card.id = Indicators(*ledger).save(whole.card).value();
    part.card.parent = whole.card.id;
    part.readings.front().indicator = part.card.id = Indicators(*ledger).save(part.card).value();
    REQUIRE(Indicators(*ledger).record({whole.readings.front(), part.readings.front()}));
    CHECK(Indicators(*ledger).findings().empty());
    part.readings.front().value = parseFigure(u"26家").value();
    REQUIRE(Indicators(*ledger).record(part.readings.front()));
    CHECK(Indicators(*ledger).findings().size() == 1);
}

TEST_CASE("the share of contracts is held against its lower bound")
{
    TempLedger ledger;
    IndicatorRow told = entered(rowNamed(u"集体合同签订率"));
    told.readings.front().on = QDate(2026, 6, 30);
    IndicatorTarget target = parseTarget(u"≥93%").value();
    target.from = QDate(2026, 1, 1);
    target.to = QDate(2026, 12, 31);
    told.targets = {target};
    IndicatorTable table;
    table.rows = {told};
    REQUIRE(Indicators(*ledger).import(table));
    const IndicatorView view = Indicators(*ledger).asOf({2026, 6, 30}).front();
    CHECK(view.attainment->met);
    CHECK(toText(view.target->op) == toText(TargetOp::AtLeast));
    CHECK(view.current->value.phrase == u"93%以上");
}
