// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/unitnames.h"

#include "core/exchange/tasklist/unitcell.h"

#include <QRegularExpression>

namespace taizhang {

bool isPersonField(Field field)
{
    return field == Field::Handler || field == Field::Phone || field == Field::LeadOfficial
        || field == Field::CoLeadOfficial;
}

bool continuesGroup(const QString& token, const QString& before)
{
    static const QRegularExpression generic(
        QStringLiteral("^(?:各)?((?:镇|乡|街道|街|乡镇|镇街|社区|村|县|区|市|县区|部门|单位|企业|高校|院校|园区|开发区|"
                       "功能区|产业园区?|产业基地))"
                       "(?:人民政府|政府|办事处|办|党工委|党委|管委会|工会|总工会|[（(][^）)]*[)）])*$"));
    static const QRegularExpression many(QStringLiteral("^(?:各|有关|相关|全区各|区属各)"));
    if (token.startsWith(u'各') || !before.contains(many))
        return false;
    const QRegularExpressionMatch match = generic.match(token);
    // 各镇街、镇街总工会 are two; so are 各镇街、开发区, where 各园区、开发区 are one.
    if (match.captured(1) == u"开发区" && !before.endsWith(u'区'))
        return false;
    return match.hasMatch() && !before.endsWith(u'各' + match.captured(1));
}

bool namesPost(const QString& text)
{
    static const QRegularExpression post(QStringLiteral(
        "(?:同志|[副正]职|主任|局长|科长|部长|书记|主席|处长|科员|干事|经理|负责人|联络员|委员|专干|秘书|总监|["
        "庭科处部局所站校队组股厂室镇乡"
        "村区县]长|[男女])$"));
    return text.contains(post);
}

bool looksLikePerson(const QString& text)
{
    static const QRegularExpression phone(QStringLiteral("[0-9]{7,}|[0-9]{3,4}-[0-9]{7,}|[0-9]{3,}[0-9xXＸ*＊×]{4,}$"));
    static const QRegularExpression name(QStringLiteral(
        "(*UCP)^["
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟"
        "谭陆汪"
        "范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤某]\\s*[\\x{3400}-\\x{"
        "9FFF}某×XＸ]"
        "(?:[\\x{3400}-\\x{9FFF}某×XＸ])?$"));
    if (text.contains(phone) || namesPost(text))
        return true;
    return text.contains(name) && !looksLikeUnit(text);
}

QStringList withoutConjunctions(const QString& token, const UnitDirectory& directory)
{
    static const QRegularExpression joint(QStringLiteral("以及|和|及(?!其)|与|并"));
    if (directory.resolve(token).kind == UnitMatchKind::Exact)
        return {token};
    auto matches = joint.globalMatch(token);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString left = token.left(match.capturedStart());
        const QString right = token.mid(match.capturedEnd());
        static const QRegularExpression open(QStringLiteral("等(?:有关|相关)?(?:部门|单位)?$"));
        const bool balanced = left.count(u'（') + left.count(u'(') == left.count(u'）') + left.count(u')');
        const bool leftIsName = left.size() >= 3 && (looksLikeUnit(left) || left.contains(open));
        if (balanced && leftIsName && right.size() >= 2 && (looksLikeUnit(right) || right.endsWith(u'等')))
            return QStringList{left} + withoutConjunctions(right, directory);
    }
    return {token};
}

bool takeOpenEnd(QString& name)
{
    static const QRegularExpression open(QStringLiteral(
        "等(?:有关|相关|各|多个|多家|其他|共)*(?:[0-9]+(?:家|个))?(?:行业|主管|监管|成员|区直|区级|市直|市级|责任|"
        "职能)*(?:部门|单位|企业|部门单位|"
        "部委办局)?$"));
    const QRegularExpressionMatch match = open.match(name);
    if (!match.hasMatch() || match.capturedStart() == 1)
        return false;
    name = name.left(match.capturedStart());
    return true;
}

} // namespace taizhang
