// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/textnormal.h"
#include "core/model/unitdirectory.h"
#include "core/model/unitwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace taizhang {

namespace {

// A second name plate (加挂牌子) or an explanation goes; the brackets of anything else go.
QString withoutBrackets(const QString& name)
{
    static const QRegularExpression plate(
        QStringLiteral("[(\\[【〔][^)\\]】〕]*(?:[局委办室会院部]|中心|牵头|主办|配合|负责|责任|简称[^)]*)[)\\]】〕]"));
    static const QRegularExpression bracket(QStringLiteral("[()\\[\\]【】〔〕《》<>]"));
    QString without = QString(name).remove(plate);
    if (without.isEmpty())
        without = name;
    return without.remove(bracket);
}

bool isTown(const QString& name)
{
    static const QRegularExpression town(QStringLiteral("^[^区县市]{1,8}(?:镇|乡|街道|地区)$"));
    return town.match(name).hasMatch();
}

QString townName(QString name)
{
    static const QRegularExpression office(QStringLiteral("(?<=[镇乡])(?:党委)?政府$|(?<=街道|地区)(?:办事处|办)$"));
    return name.remove(office);
}

bool isKnown(const QString& name)
{
    return unitWords().departments.contains(name) || isTown(name) || name.startsWith(u"政府")
        || name.startsWith(u"人大") || name.startsWith(u"政协") || (name.startsWith(u'委') && name.size() > 2);
}

// 区, 北京市密云区, 中共密云区: the ledger's own place. 开发区 and the like are places within it.
QString withoutPlace(const QString& name)
{
    static const QRegularExpression place(
        QStringLiteral("^(?:\\p{Han}{2,6}?(?:省|市|自治区|自治州))?(?:(?:\\p{Han}{1,5}?(?<![发园校社景新范高能开税])["
                       "区县旗])|\\p{Han}{2,4}市(?=.))"));
    static const QRegularExpression level(QStringLiteral("^[区县旗](?!域|块|直)"));
    static const QRegularExpression directOrgan(QStringLiteral("^[区县旗](?=直)"));
    QString rest = name;
    if (rest.startsWith(u"中共"))
        rest.remove(0, 2);
    const QString shorter = QString(rest).remove(level).remove(directOrgan);
    if (shorter.size() != rest.size())
        return shorter;
    const QRegularExpressionMatch match = place.match(rest);
    if (match.hasMatch() && isKnown(townName(rest.mid(match.capturedEnd()))))
        return rest.mid(match.capturedEnd());
    return rest;
}

} // namespace

QString unitKey(QStringView name)
{
    const QString plain = shortForms(withoutBrackets(withoutSpaces(foldWidth(name))));
    static const QRegularExpression cityLevel(QStringLiteral("^市(?![场政民容])."));
    const bool city = cityLevel.match(plain).hasMatch();
    const QString own = townName(city ? plain.mid(1) : withoutPlace(plain));
    const QString key = unitWords().departments.value(own, own);
    return city ? u'市' + key : key;
}

bool isGroupPhrase(QStringView name)
{
    static const QRegularExpression phrase(
        QStringLiteral("^各|^(?:全区|全县|全市|区属|县属|市属|区直|县直|市直|区级|县级|市级)各"
                       "|^(?:其他|其它|其余|全体|所有|有关|相关|有关的)|(?:有关|相关)(?:成员)?(?:单位|部门|企业|委办局|"
                       "镇街|乡镇|街道|行业|责任单位)$"
                       "|(?:区|县|市)(?:直|属|级)(?:各)?(?:部门|单位|机关|有关部门|相关部门|企业|国企)$"
                       "|成员单位$|^(?:\\d+个)?(?:镇街|乡镇|镇乡|乡镇街道|镇街道|街镇|街乡|街乡镇|委办局|委局|科局|"
                       "镇、?街道?|街道、?乡?镇|园区、?基地)$"
                       "|^\\d+(?:个|家).*(?:单位|部门|镇街|乡镇|街道|园区|企业)$"));
    return phrase.match(withoutBrackets(withoutSpaces(foldWidth(name)))).hasMatch();
}

std::vector<UnitKind> groupPhraseKinds(QStringView name)
{
    struct KindWord
    {
        QStringView word;
        UnitKind kind;
    };
    static constexpr std::array words{KindWord{u"委办局", UnitKind::Department},
        KindWord{u"委局", UnitKind::Department}, KindWord{u"科局", UnitKind::Department},
        KindWord{u"直各部门", UnitKind::Department}, KindWord{u"直部门", UnitKind::Department},
        KindWord{u"级各部门", UnitKind::Department}, KindWord{u"级部门", UnitKind::Department},
        KindWord{u"各部门", UnitKind::Department}, KindWord{u"镇", UnitKind::Township},
        KindWord{u"乡", UnitKind::Township}, KindWord{u"街", UnitKind::Street}, KindWord{u"园", UnitKind::Park},
        KindWord{u"基地", UnitKind::Park}, KindWord{u"开发区", UnitKind::Park}, KindWord{u"功能区", UnitKind::Park},
        KindWord{u"管委会", UnitKind::Park}, KindWord{u"企业", UnitKind::Enterprise},
        KindWord{u"国企", UnitKind::Enterprise}, KindWord{u"公司", UnitKind::Enterprise},
        KindWord{u"学校", UnitKind::School}, KindWord{u"院校", UnitKind::School}, KindWord{u"法院", UnitKind::Court},
        KindWord{u"群团", UnitKind::MassOrg}, KindWord{u"人民团体", UnitKind::MassOrg}};
    const QString plain = withoutSpaces(foldWidth(name));
    std::vector<UnitKind> kinds;
    for (const KindWord& entry : words) {
        if (plain.contains(entry.word) && std::find(kinds.begin(), kinds.end(), entry.kind) == kinds.end())
            kinds.push_back(entry.kind);
    }
    return kinds;
}

UnitKind guessUnitKind(QStringView name)
{
    const QString plain = withoutBrackets(withoutSpaces(foldWidth(name)));
    const auto fits = [&](const UnitWords::KindWords& words) {
        return std::any_of(words.begins.begin(), words.begins.end(),
                   [&](const QString& word) { return plain.startsWith(word) && plain.size() > word.size(); })
            || std::any_of(
                words.ends.begin(), words.ends.end(), [&](const QString& word) { return plain.endsWith(word); });
    };
    const auto& kinds = unitWords().kinds;
    const auto found = std::find_if(kinds.begin(), kinds.end(), fits);
    return found == kinds.end() ? UnitKind::Other : found->kind;
}

int officialRank(UnitKind kind)
{
    switch (kind) {
    case UnitKind::PartyOrgan:
        return 0;
    case UnitKind::Department:
        return 1;
    case UnitKind::Court:
        return 2;
    case UnitKind::MassOrg:
        return 3;
    case UnitKind::Park:
        return 4;
    case UnitKind::Township:
        return 5;
    case UnitKind::Street:
        return 6;
    case UnitKind::School:
        return 7;
    case UnitKind::Enterprise:
        return 8;
    case UnitKind::Other:
        return 9;
    }
    return 9;
}

} // namespace taizhang
