// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/valuetable/valuewords.h"

#include "core/exchange/valuecells.h"
#include "core/model/deadlinephrase.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace taizhang {

namespace {

struct HeaderWord
{
    const char16_t* pattern;
    ValueField field;
};

// In order of trial: the more particular word first.
// A column that is headed by its period alone.
constexpr const char16_t* periodAlone = u"^(?:\\d{4}年)?(?:第?[一二三四1-4]季度|(?:1[0-2]|[1-9])月份?|[上下]半年)$";

constexpr HeaderWord fundWords[]{
    {u"^(?:序号|编号|项次|No\\.?)$", ValueField::Number},
    {u"预计|预期|预测", ValueField::None}, // not yet so
    {periodAlone, ValueField::Paid},
    {u"(?:拨付|拨款|用款|支付|下达)(?:计划|安排)|分期", ValueField::Tranches},
    {u"率|进度|比例", ValueField::Rate},
    {u"(?:对应|关联|涉及|支撑)任务|任务(?:编号|序号|号)$", ValueField::Tasks},
    {u"标准|单价", ValueField::PerUnit},
    {u"^数量", ValueField::UnitCount},
    {u"年度$|年份|年限", ValueField::Years},
    {u"人才", ValueField::Talents},
    {u"企业.*(?:数|家)|(?:惠及|受益|涉及)企业|户数", ValueField::Firms},
    {u"人数|人次|(?:惠及|受益)(?:职工|人员|群众)?$", ValueField::People},
    {u"来源|渠道", ValueField::Source},
    {u"类别|类型|种类", ValueField::Kind},
    {u"单位$|部门$", ValueField::Owner},
    {u"依据|文件|政策", ValueField::Policy},
    {u"备注|说明|用途", ValueField::Note},
    {u"拨付|支付|支出|发放|兑现|执行", ValueField::Paid},
    {u"下达|到位", ValueField::Allocated},
    {u"预算|安排|计划|预留|核定|总投资|投资额|总额|额度", ValueField::Budget},
    {u"项目|名称|资金$|事项", ValueField::Name},
};

constexpr HeaderWord paymentWords[]{
    {u"^(?:项目)?(?:序号|编号)$|^项次$", ValueField::Number},
    {u"^起始日", ValueField::StartOn},
    {u"(?:拨付|支付|发放|付款|兑现|支出)(?:日期|时间)$|^日期$", ValueField::Day},
    {u"^(?:拨付)?状态$", ValueField::State},
    {u"办理过程|办理情况", ValueField::Steps},
    {u"(?:受助|补助|拨付|发放)对象|收款(?:单位|人)", ValueField::Recipients},
    {u"人才", ValueField::Talents},
    {u"企业.*(?:数|家)|(?:惠及|受益|涉及)企业|户数", ValueField::Firms},
    {u"人数|人次", ValueField::People},
    {u"备注|说明|用途", ValueField::Note},
    {u"金额|^(?:拨付|支付|支出|发放|兑现)数?额?$", ValueField::Paid},
    {u"项目|名称|资金$|事项", ValueField::Name},
};

constexpr HeaderWord detailWords[]{
    {u"^指标序号$", ValueField::Number},
    {u"^指标名称$", ValueField::Name},
    {u"^内容$", ValueField::Content},
    {u"^起始日$", ValueField::StartOn},
    {u"^截止日$", ValueField::Day},
    {u"^成员$", ValueField::Member},
    {u"^原文$", ValueField::Value},
    {u"^分子$", ValueField::Numerator},
    {u"^分母$", ValueField::Denominator},
    {u"^同比$", ValueField::YearOnYear},
    {u"^排名$", ValueField::Rank},
    {u"^依据来源$", ValueField::Basis},
    {u"^标记$", ValueField::Mark},
    {u"^备注$", ValueField::Note},
};

constexpr HeaderWord indicatorWords[]{
    {u"^(?:序号|编号|项次|No\\.?)$", ValueField::Number},
    {u"预计|预期|预测", ValueField::None}, // not yet so
    {periodAlone, ValueField::Actual},
    {u"序时", ValueField::OnSchedule},
    {u"(?:对应|关联|涉及|支撑)任务|任务(?:编号|序号|号)$", ValueField::Tasks},
    {u"^(?:指标)?(?:编码|代码)$", ValueField::Code},
    {u"^(?:所属)?(?:领域|方面)$", ValueField::Aspect},
    {u"^分类维度$", ValueField::Dimension},
    {u"^分类成员$", ValueField::Members},
    {u"^分子口径$", ValueField::NumeratorName},
    {u"^分母口径$", ValueField::DenominatorName},
    {u"分子", ValueField::Numerator},
    {u"分母", ValueField::Denominator},
    {u"^(?:方向|指标方向)$", ValueField::Direction},
    {u"^起算", ValueField::StartOn},
    {u"同比|增幅|增长", ValueField::YearOnYear},
    {u"排名|位次|名次", ValueField::Rank},
    {u"完成率|达标率|完成比例|完成进度", ValueField::Rate},
    {u"责任|牵头|主管|填报单位|部门", ValueField::Owner},
    {u"^(?:计量)?单位$", ValueField::Unit},
    {u"来源", ValueField::DataSource},
    {u"口径|解释|定义|说明", ValueField::Definition},
    {u"备注", ValueField::Note},
    {u"类型|性质", ValueField::Kind},
    {u"目标|计划|任务数|任务值", ValueField::Target},
    {u"完成|实际|现状|基期|达到|累计|当期", ValueField::Actual},
    {u"指标|名称|项目", ValueField::Name},
};

ValueField match(std::span<const HeaderWord> words, const QString& word)
{
    for (const HeaderWord& entry : words) {
        if (word.contains(QRegularExpression(QString::fromUtf16(entry.pattern))))
            return entry.field;
    }
    return ValueField::None;
}

template <class E>
struct Keyword
{
    const char16_t* pattern;
    E value;
};

// What the first keyword found in the text stands for.
template <class Value, std::size_t count>
std::optional<Value> known(const Keyword<Value> (&words)[count], const QString& text)
{
    const auto found = std::find_if(std::begin(words), std::end(words), [&](const Keyword<Value>& word) {
        return text.contains(QRegularExpression(QString::fromUtf16(word.pattern)));
    });
    return found == std::end(words) ? std::nullopt : std::optional(found->value);
}

constexpr Keyword<FundKind> kindWords[]{
    {u"竞赛|练兵|比武", FundKind::CompetitionSubsidy},
    {u"工作室", FundKind::StudioSupport},
    {u"助推|职业发展", FundKind::CareerBoost},
    {u"技能.*(?:奖励|奖补)|职业资格奖", FundKind::SkillAward},
    {u"培训|技能提升", FundKind::TrainingSubsidy},
    {u"帮扶|救助|慰问", FundKind::Relief},
    {u"阵地|建设|驿站|设施|之家", FundKind::FacilityInvestment},
    {u"兑现|政策|人才资金", FundKind::PolicyPayout},
};

constexpr Keyword<FundSource> sourceWords[]{
    {u"失业保险", FundSource::UnemploymentFund},
    {u"教育附加|教育费附加", FundSource::EducationSurcharge},
    {u"工会", FundSource::UnionFunds},
    {u"企业|自筹", FundSource::Enterprise},
    {u"中央|省|上级", FundSource::HigherFinance},
    {u"市级|市财政|市本级", FundSource::CityFinance},
    {u"区财政|县财政|区级|县级|本级|财政", FundSource::DistrictFinance},
};

template <class E>
struct EnumWord
{
    E value;
    const char16_t* word;
};

constexpr EnumWord<FundKind> fundKindWords[]{
    {FundKind::TrainingSubsidy, u"培训补贴"},
    {FundKind::SkillAward, u"技能奖励"},
    {FundKind::CompetitionSubsidy, u"竞赛补贴"},
    {FundKind::StudioSupport, u"工作室补助"},
    {FundKind::PolicyPayout, u"政策兑现"},
    {FundKind::FacilityInvestment, u"阵地建设"},
    {FundKind::Relief, u"帮扶救助"},
    {FundKind::CareerBoost, u"职业发展助推"},
    {FundKind::Other, u"其他"},
};

constexpr EnumWord<IndicatorKind> indicatorKindWords[]{
    {IndicatorKind::PerPeriod, u"当期"},
    {IndicatorKind::Cumulative, u"累计"},
    {IndicatorKind::Stock, u"时点"},
    {IndicatorKind::Ratio, u"比率"},
};

constexpr EnumWord<Direction> directionWords[]{
    {Direction::HigherBetter, u"越高越好"},
    {Direction::LowerBetter, u"越低越好"},
    {Direction::Neutral, u"不评高低"},
};

constexpr EnumWord<DisbursementState> stateWords[]{
    {DisbursementState::Applied, u"申请"},
    {DisbursementState::Reviewed, u"审核"},
    {DisbursementState::Publicised, u"公示"},
    {DisbursementState::Paid, u"拨付"},
};

template <class E, size_t count>
QString wordOf(const EnumWord<E> (&words)[count], E value)
{
    for (const auto& entry : words) {
        if (entry.value == value)
            return QString::fromUtf16(entry.word);
    }
    return {};
}

template <class E, size_t count>
std::optional<E> exactly(const EnumWord<E> (&words)[count], const QString& written)
{
    for (const auto& entry : words) {
        if (withoutSpaces(written) == QStringView(entry.word))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace

QString fundKindWord(FundKind kind)
{
    return wordOf(fundKindWords, kind);
}

QString indicatorKindWord(IndicatorKind kind)
{
    return wordOf(indicatorKindWords, kind);
}

QString directionWord(Direction direction)
{
    return wordOf(directionWords, direction);
}

QString disbursementStateWord(DisbursementState state)
{
    return wordOf(stateWords, state);
}

std::optional<FundKind> exactFundKind(const QString& word)
{
    return exactly(fundKindWords, word);
}

std::optional<IndicatorKind> exactIndicatorKind(const QString& word)
{
    return exactly(indicatorKindWords, word);
}

std::optional<Direction> exactDirection(const QString& word)
{
    return exactly(directionWords, word);
}

std::optional<DisbursementState> exactDisbursementState(const QString& word)
{
    return exactly(stateWords, word);
}

ValueField readFundHeader(const QString& word)
{
    return match(fundWords, word);
}

ValueField readPaymentHeader(const QString& word)
{
    return match(paymentWords, word);
}

ValueField readDetailHeader(const QString& word)
{
    return match(detailWords, word);
}

ValueField readIndicatorHeader(const QString& word)
{
    return match(indicatorWords, word);
}

FundKind fundKind(const QString& text)
{
    return known(kindWords, text).value_or(FundKind::Other);
}

std::vector<FundSource> fundSources(const QString& text)
{
    static const QRegularExpression parts(QStringLiteral("[、，,；;/+和及与]"));
    std::vector<FundSource> sources;
    const QStringList names = text.split(parts, Qt::SkipEmptyParts);
    for (const QString& name : names) {
        const FundSource source = known(sourceWords, name).value_or(FundSource::Other);
        if (std::find(sources.begin(), sources.end(), source) == sources.end())
            sources.push_back(source);
    }
    return sources;
}

IndicatorKind indicatorKind(const QString& text, const QString& unit)
{
    if (text.contains(u'率') || text.contains(u"占比") || text.contains(u"比率") || unit == u"%")
        return IndicatorKind::Ratio;
    if (text.contains(u"累计"))
        return IndicatorKind::Cumulative;
    if (text.contains(u"时点") || text.contains(u"存量") || text.contains(u"总数") || text.contains(u"现有"))
        return IndicatorKind::Stock;
    return IndicatorKind::PerPeriod;
}

QString joinedWords(const QString& text)
{
    static const QRegularExpression latinGap(QStringLiteral("(?<=[A-Za-z0-9])\\s+(?=[A-Za-z0-9])"));
    QStringList words = text.split(latinGap);
    for (QString& word : words)
        word = withoutSpaces(word);
    return words.join(u' ');
}

std::optional<QDate> asOfDay(const ValueHeader& header, int year)
{
    static const QRegularExpression until(QStringLiteral("截[至止]到?([^)）,，;；]+?(?:日|月底|月末|月|年底))"));
    QString texts = header.above;
    for (const ValueColumn& column : header.columns)
        texts += u'\n' + column.header;
    const QRegularExpressionMatch match = until.match(withoutSpaces(foldWidth(texts)));
    return match.hasMatch() ? parseDay(match.captured(1), year) : std::nullopt;
}

void claimHeader(const ValueHeader& header, int table, CellFates& fates)
{
    for (int row = 0; row <= header.lastRow; ++row) {
        for (int column = 0; column <= header.columns.back().column; ++column)
            fates.claim({table, row, column}, CellFate::Header);
    }
}

} // namespace taizhang
