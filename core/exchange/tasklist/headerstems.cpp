// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/headerstems.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace taizhang {

namespace {

QString unitNoun()
{
    return QStringLiteral("(?:单位|部门|机构|主体|镇街|乡镇|街道|委办局|车间|班组|"
                          "专班|工作组|[局委办部室科处股站所]{1,3}|方)");
}

HeaderStem unitStem(const QString& key)
{
    static const QRegularExpression built(
        QStringLiteral("^.{0,8}?(?:牵头|主责|主办|主抓|主管|首责|领办|责任|承办|承接|承担|"
                       "落实|执行|实施|负责|办理|配合|协办|"
                       "协同|协作|协助|协管|参与|参加|支持|会办|联办)+(?:%1)+(?:"
                       "名称|清单|分工|安排|人)?$")
            .arg(unitNoun()));
    static const QRegularExpression lead(QStringLiteral("牵头|主办|主抓|领办|首责|第一责任|主体责任"));
    static const QRegularExpression main(QStringLiteral("主责|主要责任|主管"));
    static const QRegularExpression support(QStringLiteral("配合|协办|协作|协助|协管|参与|参加|支持|会办|联办"));
    if (!key.contains(built))
        return {};
    if (key.contains(main))
        return {Field::LeadUnit, true};
    if (key.contains(lead))
        return {Field::LeadUnit, false};
    const bool helps = key.contains(support) || (key.contains(u"协同") && !key.contains(u"责任"));
    return {helps ? Field::SupportUnit : Field::ResponsibleUnit, false};
}

HeaderStem personStem(const QString& key)
{
    static const QRegularExpression helper(QStringLiteral("(?:协同|配合|协助|协管|协办).{0,4}领导(?:同志)?$"));
    static const QRegularExpression leader(
        QStringLiteral("(?:牵头|责任|分管|主管|包抓|包保|包联|挂帅|领衔|联系|挂点|[省市州县区旗]级?|镇街?).{0,4}领导("
                       "?:同志)?$|(?:牵头|领办|总负责)人$"));
    static const QRegularExpression handler(
        QStringLiteral("(?:责任|联系|负责|经办|承办|落实|办理|直接责任|具体责任)人员?(?:姓名|及职务|职务)?$"));
    if (key.contains(helper))
        return {Field::CoLeadOfficial, false};
    if (key.contains(leader))
        return {Field::LeadOfficial, false};
    return {key.contains(handler) ? Field::Handler : Field::None, false};
}

// 事项编号, 督办序号
HeaderStem numberStem(const QString& key)
{
    static const QRegularExpression number(QStringLiteral(
        "^(?:重点|年度)?(?:任务|事项|项目|督办|工作|清单|问题|举措|改革|立项)+(?:编号|序号|编码|代码|流水号|号)$"));
    return {key.contains(number) ? Field::Number : Field::None, false};
}

HeaderStem timeStem(const QString& key)
{
    static const QRegularExpression start(QStringLiteral("^.{0,4}(?:启动|开始|起始|开工|开展)(?:时间|时限|日期)$"));
    static const QRegularExpression due(
        QStringLiteral("^(?:.{0,8}(?:完成|结束|终止|到期|办结|办理|整改|落实|推进|销号|交付|截止|截至|答复|完工|竣工|"
                       "建成|最迟|最晚|计划|任务|工作|"
                       "改革|要求))?(?:时间|时限|期限|日期|节点|年限|月份)(?:节点|安排|要求|表|进度|计划)*$"));
    if (key.contains(start))
        return {Field::Start, false};
    return {key.contains(due) ? Field::Deadline : Field::None, false};
}

HeaderStem stateStem(const QString& key)
{
    static const QRegularExpression progress(
        QStringLiteral("(?:进展|落实|推进|办理|整改|开展|实施|完成)(?:情况|结果|成效|进展|动态)(?:说明|描述)?$"));
    return {key.contains(progress) ? Field::Progress : Field::None, false};
}

struct Question
{
    Field field;
    QRegularExpression pattern;
};

Question question(Field field, const QString& pattern)
{
    return {field, QRegularExpression(u"^(?:" + pattern + u")$")};
}

const std::array<Question, 8>& questions()
{
    static const QString what = QStringLiteral("(?:什么|啥|哪些?)");
    static const QString act = QStringLiteral("(?:去|来)?(?:干|做|办|抓|改|完成|推进|落实|实施|推)");
    static const std::array<Question, 8> all{
        question(Field::LeadUnit, QStringLiteral("谁来?(?:牵头|抓总|主抓|领头|主办|主责|挂帅)")),
        question(Field::SupportUnit, QStringLiteral("谁来?(?:配合|协助|协办|参与|支持|帮)")),
        question(Field::ResponsibleUnit, u"[由归]?谁来?(?:" + act + u"|负责|承担|管|承办|负责任|责任)"),
        question(Field::Deadline,
            u"(?:何时|几时|" + what + u"时(?:候|间)?|几月|多久)(?:前|底前)?(?:要|能)?" + act
                + u"?(?:完|成|好|结|到位)*"),
        question(Field::Goal,
            u"(?:" + act + u"|达|要)(?:成|到|出)*" + what + u"(?:程度|效果|样子?|标准|目标|水平)|[目标要求]{2}是"
                + what),
        question(Field::Measure, u"(?:怎么样?|咋|如何|怎样)" + act),
        question(Field::Progress, QStringLiteral("(?:干|做|办)[得的]?(?:怎么样|咋样|如何)了?|(?:干|做|办)到哪里?了?")),
        question(Field::Title, u"(?:要|该)?" + act + what + u"(?:事|活|工作|任务)?"),
    };
    return all;
}

// 干什么 | 怎么干 | 谁牵头 | 谁配合 | 什么时候干完 | 干到什么程度
HeaderStem questionStem(const QString& key)
{
    static const QRegularExpression asks(QStringLiteral("[谁啥何几咋怎哪么]|多久"));
    if (!key.contains(asks))
        return {};
    const auto found = std::find_if(
        questions().begin(), questions().end(), [&](const Question& one) { return one.pattern.match(key).hasMatch(); });
    return {found == questions().end() ? Field::None : found->field, false};
}

} // namespace

HeaderStem headerStem(const QString& key)
{
    for (const auto& read : {unitStem, personStem, numberStem, timeStem, stateStem, questionStem}) {
        const HeaderStem stem = read(key);
        if (stem.field != Field::None)
            return stem;
    }
    return {};
}

bool isOtherTime(const QString& key)
{
    static const QRegularExpression other(
        QStringLiteral("(?:填报|填表|报送|上报|反馈|更新|制表|印发|发文|签订|签约|立项|备案|建会|入职|参加工作|购置|"
                       "培训|活动|会议|召开|举办|演出|比赛|值班|走访|检查|督查|登记|交办|批示|收文|来文|下达|受理|转办)"
                       "(?:时间|日期)$"));
    return (key.endsWith(u"时间") || key.endsWith(u"日期")) && key.contains(other);
}

bool isUnitNoun(const QString& key)
{
    static const QRegularExpression noun(u'^' + unitNoun() + u'$');
    return key.contains(noun);
}

} // namespace taizhang
