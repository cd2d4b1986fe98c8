// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/headerstems.h"

#include <QRegularExpression>

namespace taizhang {

namespace {

QString unitNoun()
{
    return QStringLiteral("(?:单位|部门|科室|处室|股室|部室|站所|室站|科站|机构|主体|镇街|乡镇|街道|委办局|车间|班组|"
                          "专班|工作组|室|科|处|方)");
}

HeaderStem unitStem(const QString& key)
{
    static const QRegularExpression built(QStringLiteral("^.{0,8}?(?:牵头|主责|主办|主管|首责|领办|责任|承办|承接|承担|"
                                                         "落实|执行|实施|负责|办理|配合|协办|"
                                                         "协同|协作|协助|协管|参与|参加|支持|会办|联办)+(?:%1)+(?:"
                                                         "名称|清单|分工|安排|人)?$")
                                              .arg(unitNoun()));
    static const QRegularExpression lead(QStringLiteral("牵头|主办|领办|首责|第一责任|主体责任"));
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

} // namespace

HeaderStem headerStem(const QString& key)
{
    for (const auto& read : {unitStem, personStem, timeStem, stateStem}) {
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
