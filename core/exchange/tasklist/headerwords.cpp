// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/headerwords.h"

#include "core/exchange/tasklist/emphasizedunits.h"
#include "core/exchange/tasklist/headerstems.h"
#include "core/exchange/tasklist/listtitle.h"
#include "core/exchange/tasklist/simplified.h"
#include "core/exchange/tasklist/statuscell.h"
#include "core/exchange/valuecells.h"
#include "core/model/textnormal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

namespace taizhang {

namespace {

constexpr int longestHeader = 24; // a longer text is a sentence, no header

QString folded(QStringView text)
{
    return simplified(withoutSpaces(foldWidth(text)).toLower());
}

// Most texts that are looked up are no header, so what needs no pattern is told without one.
bool hasAny(QStringView text, QStringView characters)
{
    return std::any_of(text.begin(), text.end(), [characters](QChar c) { return characters.contains(c); });
}

constexpr QStringView openingBrackets = u"([【〔（［";

bool isMark(QChar c)
{
    return (c >= u'0' && c <= u'9') || QStringView(u":：.,，。;；*※★☆#_-—－~\"“”'‘’<>《》|?？!").contains(c);
}

// 具体举措一, 具体举措二
bool isCounted(QStringView key)
{
    return key.size() > 2 && QStringView(u"一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩").contains(key.back());
}

QString bracketText(QStringView text)
{
    static const QRegularExpression brackets(QStringLiteral("[(\\[【〔（]([^)\\]】〕）]*)[)\\]】〕）]?"));
    QString inside;
    if (!hasAny(text, openingBrackets))
        return inside;
    auto matches = brackets.globalMatch(folded(text));
    while (matches.hasNext())
        inside += matches.next().captured(1) + u' ';
    return inside;
}

QString withoutBrackets(QString text)
{
    static const QRegularExpression brackets(QStringLiteral("[(\\[【〔（][^)\\]】〕）]*[)\\]】〕）]?"));
    return hasAny(text, openingBrackets) ? text.remove(brackets) : text;
}

std::optional<MoneyScale> scaleIn(const QString& text)
{
    static const QRegularExpression bare(QStringLiteral("^\\s*(?:单位[:：]?)?(?:人民币)?([万亿])\\s*$"));
    const QString alone = bare.match(text).captured(1);
    if (text.contains(u"亿元") || alone == u"亿")
        return MoneyScale::HundredMillionYuan;
    if (text.contains(u"万元") || alone == u"万")
        return MoneyScale::TenThousandYuan;
    return std::nullopt;
}

} // namespace

bool saysOthersHelp(const QString& text)
{
    static const QRegularExpression rule(QStringLiteral("(?:第一|首个|首位|粗|黑体|划线).{0,12}牵头.{0,8}其[余他它](?:"
                                                        "单位|部门|各?单位)?(?:均|都)?为?(?:配合|协办|参与)"));
    return withoutSpaces(text).contains(rule);
}

QString headerKey(QStringView text)
{
    const QString plain = folded(text);
    QString key = withoutBrackets(plain);
    if (key.isEmpty())
        key = bracketText(text).trimmed();
    // 牵头单位 Lead says it twice.
    static const QRegularExpression chinese(QStringLiteral("[\\x{3400}-\\x{9FFF}]{2}"));
    static const QRegularExpression latin(QStringLiteral("[a-z]{3,}"));
    const bool hasLatin = std::any_of(key.begin(), key.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (hasLatin && key.contains(chinese))
        key.remove(latin);
    return key.removeIf(isMark);
}

std::optional<HeaderPeriod> headerPeriod(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:(?<year>20[0-9]{2})年)?(?:第?(?<quarter>[一二三四1-4])季度(?:末|底)?|(?<half>上半年|年中|"
        "前[两二2]个?季度)|(?<three>前[三3]个?季度)|(?<end>下半年|全年|年底|年末|年度)|"
        "(?:(?:1[0-2]|[1-9])月?[—\\-－–~至到])?(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?(?:底|末)?)前?"
        "(?:工作|阶段|形象|节点|阶段性|任务|重点|推进|序时)*"
        "(?:目标|计划|任务|安排|进度|节点|要求|打算|举措|措施|工作)?$"));
    if (!hasAny(text, u"年季月"))
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(withoutBrackets(folded(text)));
    if (!match.hasMatch())
        return std::nullopt;
    // 年度重点工作任务 are the tasks themselves.
    static const QRegularExpression yearly(QStringLiteral("(?:年度|全年).*(?:任务|工作|举措|措施)$"));
    if (match.captured().contains(yearly))
        return std::nullopt;
    const auto said = [&match](const char16_t* name) { return match.captured(QString::fromUtf16(name)); };
    HeaderPeriod period;
    if (!said(u"year").isEmpty())
        period.year = said(u"year").toInt();
    if (const QString quarter = said(u"quarter"); !quarter.isEmpty())
        period.month = 3 * chineseNumber(quarter).value_or(4);
    else if (!said(u"half").isEmpty())
        period.month = 6;
    else if (!said(u"three").isEmpty())
        period.month = 9;
    else if (const QString month = said(u"month"); !month.isEmpty())
        period.month = chineseNumber(month).value_or(0);
    if (period.month < 1 || period.month > 12)
        return std::nullopt;
    return period;
}

HeaderWords HeaderWords::builtIn()
{
    QFile file(QStringLiteral(":/words/headers.json"));
    return HeaderWords(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

HeaderWords::HeaderWords(const QByteArray& json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const auto add = [this](const QJsonValue& list, const Word& word) {
        for (const auto& text : list.toArray()) {
            const QString key = headerKey(text.toString());
            m_words.insert(key, word);
            m_ends.insert(key.back());
        }
    };
    const QJsonObject foreign = root.value(u"foreign").toObject();
    for (auto kind = foreign.begin(); kind != foreign.end(); ++kind)
        add(kind.value(), {Field::None, false, false, kind.key()});
    const QJsonObject fields = root.value(u"fields").toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        add(field.value(), {fieldFromText(field.key()), false, false, {}});
    add(root.value(u"weakTitles"), {Field::Title, true, false, {}});
    add(root.value(u"mainLead"), {Field::LeadUnit, false, true, {}});
}

HeaderMeaning HeaderWords::ofWord(const Word& word, int strength) const
{
    HeaderMeaning meaning;
    meaning.field = word.field;
    meaning.strength = strength;
    meaning.weakTitle = word.weakTitle;
    meaning.mainLead = word.mainLead;
    meaning.foreign = word.foreign;
    return meaning;
}

HeaderMeaning HeaderWords::exact(const QString& key) const
{
    auto found = m_words.constFind(key);
    if (found == m_words.constEnd() && isCounted(key))
        found = m_words.constFind(key.chopped(1));
    return found == m_words.constEnd() ? HeaderMeaning() : ofWord(*found, 100);
}

// 牵头单位及责任人, 牵头/配合单位: several words in one header.
HeaderMeaning HeaderWords::compound(const QString& key) const
{
    if (!hasAny(key, u"及和与、/+＋"))
        return {};
    static const QRegularExpression joints(QStringLiteral("[及和与、/+＋]|以及"));
    const QStringList parts = key.split(joints, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return {};
    std::set<Field> units;
    HeaderMeaning first;
    Field last = Field::None;
    for (const QString& part : parts) {
        static const QRegularExpression vague(QStringLiteral("^(?:要求|安排|说明|情况|内容|标准|方式|规模)$"));
        const HeaderMeaning meaning = exact(part).strength > 0 ? exact(part) : stem(part);
        if (meaning.strength == 0 && (part.contains(vague) || isUnitNoun(part)))
            continue;
        if (meaning.field == Field::None)
            return {};
        if (isUnitField(meaning.field)) {
            units.insert(meaning.field);
            last = meaning.field;
        }
        const bool better = first.field == Field::None || (isUnitField(meaning.field) && !isUnitField(first.field));
        if (better)
            first = meaning;
    }
    if (first.field == Field::None)
        return {};
    first.strength = 90;
    if (units.size() > 1) {
        first.second = last;
        first.field = Field::ResponsibleUnit;
        first.mixedRoles = true;
    }
    return first;
}

// Chinese puts the head last: 2025年度重点改革任务 is a 改革任务.
HeaderMeaning HeaderWords::suffix(const QString& key) const
{
    // 是否达到序时进度 is answered by yes and no, but is no state of the task.
    if (key.isEmpty() || !(m_ends.contains(key.back()) || isCounted(key)) || isOtherTime(key)
        || key.startsWith(u"是否"))
        return {};
    for (qsizetype length = key.size() - 1; length >= 2; --length) {
        if (length * 4 < key.size())
            break;
        const HeaderMeaning meaning = exact(key.right(length));
        if (meaning.field != Field::None || !meaning.foreign.isEmpty()) {
            HeaderMeaning weaker = meaning;
            weaker.strength = length * 2 >= key.size() ? 80 : 60;
            return weaker;
        }
    }
    return {};
}

HeaderMeaning HeaderWords::stem(const QString& key) const
{
    // 重点改革事项清单, 年度任务一览
    HeaderMeaning meaning;
    for (const QStringView list : {u"清单", u"名称", u"明细", u"一览"}) {
        if (key.endsWith(list))
            meaning = exact(key.chopped(list.size()));
    }
    static const QRegularExpression duties(QStringLiteral("[及和与](?:主要|工作|具体|各自)?(?:职责|分工|任务)+$"));
    if (meaning.strength == 0 && hasAny(key, u"责工务")) { // 责任单位及职责
        const QString named = QString(key).remove(duties);
        meaning = named.size() < key.size() ? exact(named) : HeaderMeaning();
    }
    if (meaning.strength > 0)
        return meaning;
    const HeaderStem built = headerStem(key);
    meaning.field = built.field;
    meaning.mainLead = built.mainLead;
    meaning.strength = built.field == Field::None ? 0 : 80;
    return meaning;
}

HeaderMeaning HeaderWords::bestOf(const QString& inner, const QString& outer) const
{
    const auto known
        = [](const HeaderMeaning& meaning) { return meaning.field != Field::None || !meaning.foreign.isEmpty(); };
    const QString joined = outer + inner;
    HeaderMeaning meaning;
    if (!outer.isEmpty() && !inner.isEmpty() && known(meaning = exact(joined)))
        return meaning;
    if (known(meaning = exact(inner)))
        return meaning;
    // 配合科室 below 责任分工
    const bool below = !outer.isEmpty() && !inner.isEmpty();
    if (below && (known(meaning = compound(inner)) || known(meaning = stem(inner)) || known(meaning = exact(outer))))
        return meaning;
    for (const QString& key : outer.isEmpty() ? QStringList{inner} : QStringList{inner, joined, outer}) {
        if (known(meaning = compound(key)) || known(meaning = suffix(key)) || known(meaning = stem(key)))
            return meaning;
    }
    return {};
}

HeaderMeaning HeaderWords::meaning(const QString& text, const QString& outer) const
{
    static const QRegularExpression both(QStringLiteral("(*UCP)牵头\\s*[（(]\\s*(配合|协办|责任|参与)\\s*[)）]"));
    const QString inner
        = headerKey(text.contains(u"牵头") ? QString(text).replace(both, QStringLiteral("牵头/\\1")) : text);
    const QString above = headerKey(outer);
    if (inner.size() > longestHeader)
        return {};
    const HeaderMeaning around = above.isEmpty() ? HeaderMeaning() : bestOf(above, {});
    // 序时进度 and 形象进度 over the quarters are the plan, 完成进度 is what was reached.
    const bool reached = above.contains(u"完成") || above.contains(u"实际") || above.contains(u"目前");
    const bool reported = around.field == Field::Progress || (around.field == Field::PercentDone && reached);
    if (const std::optional<HeaderPeriod> period = headerPeriod(text)) {
        HeaderMeaning milestone;
        milestone.field = reported ? Field::Progress : Field::MilestoneText;
        milestone.strength = 100;
        milestone.period = period;
        // 年度目标 is a goal, 全年目标 too; only a part of the year is a milestone.
        const HeaderMeaning word = exact(inner);
        return word.field == Field::Goal ? word : milestone;
    }
    HeaderMeaning found = bestOf(inner, above);
    // 完成情况 over 已完成 | 推进中 | 未启动
    if ((around.field == Field::Progress || around.field == Field::Status) && parseStatus(inner)) {
        found.field = Field::Status;
        found.state = inner;
    }
    if (const std::optional<HeaderPeriod> period = above.isEmpty() ? std::nullopt : headerPeriod(outer)) {
        static const QRegularExpression planned(QStringLiteral("^(?:计划|安排|预期|打算|节点)"));
        static const QRegularExpression real(QStringLiteral("^(?:实际|实绩|完成|落实)"));
        if (inner.contains(real))
            found.field = Field::Progress;
        else if (found.field == Field::Goal || found.field == Field::Measure || inner.contains(planned))
            found.field = Field::MilestoneText;
        if (found.strength == 0 && found.field != Field::None)
            found.strength = 90;
        if (found.field == Field::MilestoneText || found.field == Field::Progress)
            found.period = period;
    }
    const QString asides = bracketText(text) + bracketText(outer);
    found.moneyUnit = unusualMoneyUnit(asides);
    if (found.moneyUnit.isEmpty())
        found.scale = scaleIn(asides);
    found.percent = asides.contains(u'%');
    found.year = yearInTitle(text);
    static const QRegularExpression bareYear(QStringLiteral("^年度?$"));
    if (found.strength == 0 && found.year && inner.contains(bareYear)) {
        found.field = Field::Goal;
        found.strength = 60;
    }
    static const QRegularExpression month(QStringLiteral("^月份? |月份$"));
    found.months = found.field == Field::Deadline && (asides.contains(month) || inner.contains(month));
    static const QRegularExpression firstLeads(
        QStringLiteral("(第一个|第一|首个|首位|排名第一|排在首位|列首位|列第一)[^ ]*牵头|第一(个)?单位"));
    if (!asides.isEmpty() && saysOthersHelp(asides))
        found.second = Field::SupportUnit;
    found.emphasisLeads = !asides.isEmpty() && saysEmphasisLeads(asides);
    found.firstLeads = (hasAny(text, u"第首") || hasAny(outer, u"第首"))
        && (asides.contains(firstLeads) || folded(text).contains(firstLeads));
    return found;
}

HeaderMeaning HeaderWords::labelMeaning(const QString& text) const
{
    const QString key = headerKey(text);
    if (key.isEmpty() || key.size() > longestHeader)
        return {};
    HeaderMeaning meaning = exact(key).field != Field::None ? exact(key) : compound(key);
    static const QRegularExpression scope(
        QStringLiteral("^(?:其他|其它|共同|具体|项目|工作|任务|改革|[省市州县区旗镇](?:级|直)?)"));
    if (meaning.field == Field::None) // 其他责任单位：
        meaning = exact(QString(key).remove(scope));
    static const QRegularExpression built(
        QStringLiteral("^(?:主要)?(?:牵头|主责|主办|主抓|责任|承办|落实|配合|协办|协同|协作|协助|参与).{1,3}$"));
    if (meaning.field == Field::None && key.contains(built) && isUnitField(headerStem(key).field)) // 牵头部室：
        meaning = stem(key);
    // 改革举措 heads a column of tasks, but in a paragraph it tells how the task above is done.
    if (meaning.field == Field::Title && (key.endsWith(u"举措") || key.endsWith(u"措施")))
        meaning.field = Field::Measure;
    return meaning.weakTitle ? HeaderMeaning() : meaning;
}

} // namespace taizhang
