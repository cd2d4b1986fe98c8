// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/unitdirectory.h"

#include "tests/support/catch.h"

using namespace taizhang;

namespace {

Unit makeUnit(qint64 id, const char16_t* name, const char16_t* shortName, UnitKind kind, QStringList aliases = {})
{
    Unit unit;
    unit.id = UnitId(id);
    unit.name = QString::fromUtf16(name);
    unit.shortName = QString::fromUtf16(shortName);
    unit.kind = kind;
    unit.position = static_cast<int>(id);
    unit.aliases = std::move(aliases);
    return unit;
}

UnitDirectory district()
{
    using enum UnitKind;
    UnitGroup towns;
    towns.id = UnitGroupId(1);
    towns.name = QStringLiteral("各镇街");
    towns.kinds = {Township, Street};
    UnitGroup members;
    members.id = UnitGroupId(2);
    members.name = QStringLiteral("各成员单位");
    members.members = {UnitId(3), UnitId(1)};
    return UnitDirectory(
        {makeUnit(1, u"区委组织部", u"", PartyOrgan), makeUnit(2, u"区发展和改革委员会", u"区发改委", Department),
            makeUnit(3, u"区人力资源和社会保障局", u"区人社局", Department, {QStringLiteral("人社部门")}),
            makeUnit(4, u"区教育委员会", u"区教委", Department), makeUnit(5, u"区文化和旅游局", u"", Department),
            makeUnit(6, u"区总工会", u"", MassOrg), makeUnit(9, u"鼓楼街道办事处", u"鼓楼街道", Street),
            makeUnit(8, u"溪翁庄镇", u"", Township), makeUnit(10, u"生物医药产业基地管理委员会", u"", Park),
            makeUnit(11, u"区政府办公室", u"", Department)},
        {towns, members});
}

} // namespace

TEST_CASE("spellings of one unit have one key")
{
    const std::vector<std::vector<const char16_t*>> groups{
        {u"区人力资源和社会保障局", u"区人社局", u"区人力社保局", u"区人力资源社会保障局", u"人社局", u"密云区人社局",
            u"北京市密云区人力资源和社会保障局", u"区 人 社 局", u"县人社局", u"区人社局（牵头）"},
        {u"区发展和改革委员会", u"区发展改革委", u"区发改委", u"区发改局", u"区发展和改革局"},
        {u"区教委", u"区教育局", u"区教育委员会"},
        {u"区工业和信息化局", u"区工信局", u"区经信局", u"区经济和信息化局"},
        {u"区总工会", u"区总", u"密云区总工会"},
        {u"区卫生健康委员会", u"区卫健委", u"区卫生健康委"},
        {u"区住房和城乡建设委员会", u"区住建委", u"区住房城乡建设委", u"区住建局"},
        {u"团区委", u"共青团区委"},
        {u"区委社会工作部", u"区委社工部", u"中共密云区委社会工作部"},
        {u"区政府办", u"区政府办公室", u"区人民政府办公室"},
        {u"区市场监督管理局", u"区市场监管局", u"市场监督管理局"},
        {u"鼓楼街道", u"鼓楼街道办事处", u"鼓楼街道办", u"密云区鼓楼街道办事处"},
        {u"溪翁庄镇", u"溪翁庄镇人民政府", u"溪翁庄镇政府"},
        {u"区国资委", u"区国有资产监督管理委员会"},
        {u"市人社局", u"市人力资源和社会保障局"},
        {u"区发展改革委（区粮食和储备局）", u"区发展改革委"},
        {u"区科学技术协会", u"区科协"},
        {u"区妇女联合会", u"区妇联"},
        {u"区工商业联合会", u"区工商联"},
    };
    for (const auto& names : groups) {
        const QString key = unitKey(QStringView(names.front()));
        for (const char16_t* name : names) {
            CAPTURE(QString::fromUtf16(name));
            CHECK(unitKey(QStringView(name)) == key);
        }
    }
}

TEST_CASE("different units have different keys")
{
    const std::vector<std::pair<const char16_t*, const char16_t*>> pairs{{u"市人社局", u"区人社局"},
        {u"区教委", u"市教委"}, {u"区委办公室", u"区政府办公室"}, {u"经济开发区管委会", u"区管委会"},
        {u"高新区总工会", u"区总工会"}, {u"溪翁庄镇", u"密云镇"}, {u"区文化和旅游局", u"区文物局"},
        {u"区科委", u"区科协"}, {u"区委组织部", u"区委宣传部"}, {u"第一中学", u"第二中学"},
        {u"区商务局", u"区政务服务局"}, {u"鼓楼街道", u"鼓楼镇"}};
    for (const auto& [a, b] : pairs) {
        CAPTURE(QString::fromUtf16(a));
        CHECK(unitKey(QStringView(a)) != unitKey(QStringView(b)));
    }
}

TEST_CASE("a directory resolves written names and says how")
{
    struct Row
    {
        const char16_t* written;
        UnitMatchKind kind;
        qint64 unit;
    };
    using enum UnitMatchKind;
    const Row rows[] = {{u"区人力资源和社会保障局", Exact, 3}, {u"区人社局", Exact, 3}, {u"人社部门", Exact, 3},
        {u" 区人社局 ", Exact, 3}, {u"区人力社保局", Equivalent, 3}, {u"密云区人力社保局", Equivalent, 3},
        {u"区发展改革委", Equivalent, 2}, {u"区教育局", Equivalent, 4}, {u"区总", Equivalent, 6},
        {u"区文旅局", Equivalent, 5}, {u"溪翁庄镇政府", Equivalent, 8}, {u"鼓楼街道", Exact, 9},
        {u"密云区鼓楼街道", Equivalent, 9}, {u"区人力资源和社会保证局", Proposal, 3},
        {u"生物医药产业基地", Proposal, 10}, {u"生物医药基地管委会", Proposal, 10}, {u"区气象局", Unknown, 0},
        {u"市人社局", Unknown, 0}, {u"", Unknown, 0}, {u"区直各部门", Unknown, 0}, {u"穆家峪镇", Unknown, 0}};
    const UnitDirectory directory = district();
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.written));
        const UnitMatch match = directory.resolve(QStringView(row.written));
        CHECK(static_cast<int>(match.kind) == static_cast<int>(row.kind));
        CHECK((match.unit ? match.unit->value() : 0) == row.unit);
        CHECK_FALSE(match.group);
    }
}

TEST_CASE("group phrases resolve to the group of their kinds by any spelling")
{
    const UnitDirectory directory = district();
    for (const char16_t* written :
        {u"各镇街", u"各镇、街道", u"各镇（街道）", u"各镇人民政府、各街道办事处", u"各乡镇街道"}) {
        CAPTURE(QString::fromUtf16(written));
        const UnitMatch match = directory.resolve(QStringView(written));
        CHECK(match.kind == UnitMatchKind::Group);
        CHECK(match.group == UnitGroupId(1));
    }
    CHECK(directory.resolve(u"各成员单位").group == UnitGroupId(2));
    CHECK(directory.resolve(u"各园区").kind == UnitMatchKind::Unknown);
}

TEST_CASE("a group counts as its kinds and named members in official order")
{
    const UnitDirectory directory = district();
    CHECK(directory.members(UnitGroupId(1)) == std::vector<UnitId>{UnitId(8), UnitId(9)});
    CHECK(directory.members(UnitGroupId(2)) == std::vector<UnitId>{UnitId(1), UnitId(3)});
    CHECK(directory.members(UnitGroupId(99)).empty());
    CHECK(directory.unit(UnitId(8))->name == u"溪翁庄镇");
    CHECK(directory.unit(UnitId(99)) == nullptr);
    CHECK(directory.group(UnitGroupId(1))->name == u"各镇街");
    CHECK(directory.units().front().id == UnitId(1));
}

TEST_CASE("a key shared by two units resolves to neither")
{
    const UnitDirectory directory(
        {makeUnit(1, u"甲区人社局", u"", UnitKind::Department), makeUnit(2, u"乙区人社局", u"", UnitKind::Department)},
        {});
    CHECK(directory.resolve(u"人社局").kind != UnitMatchKind::Equivalent);
    CHECK(directory.resolve(u"乙区人社局").unit == UnitId(2));
}

TEST_CASE("a city's ledger knows its own units without 市")
{
    const UnitDirectory directory({makeUnit(1, u"市人力资源和社会保障局", u"", UnitKind::Department),
                                      makeUnit(2, u"市总工会", u"", UnitKind::MassOrg)},
        {});
    CHECK(directory.resolve(u"人社局").unit == UnitId(1));
    CHECK(directory.resolve(u"市人社局").unit == UnitId(1));
}

TEST_CASE("phrases that mean many units are told from names")
{
    for (const char16_t* phrase :
        {u"各镇街", u"各镇、街道", u"各镇（街道）", u"各成员单位", u"区直各部门", u"区直有关部门", u"各有关单位",
            u"各有关部门", u"有关单位", u"相关部门", u"各园区", u"各产业基地", u"各镇人民政府、各街道办事处",
            u"全体成员单位", u"20个镇街", u"镇街", u"乡镇街道", u"各街道", u"各县（市、区）政府", u"市级各有关部门",
            u"区级各部门", u"其他成员单位", u"区属企业", u"各委办局", u"16个委办局", u"协调小组成员单位"}) {
        CAPTURE(QString::fromUtf16(phrase));
        CHECK(isGroupPhrase(QStringView(phrase)));
    }
    for (const char16_t* name : {u"区人社局", u"鼓楼街道", u"溪翁庄镇", u"区总工会", u"区委组织部", u"区直机关工委",
             u"产业基地管委会", u"", u"市级机关工会"}) {
        CAPTURE(QString::fromUtf16(name));
        CHECK_FALSE(isGroupPhrase(QStringView(name)));
    }
}

TEST_CASE("a group phrase names its kinds")
{
    using enum UnitKind;
    CHECK(groupPhraseKinds(u"各镇街") == std::vector<UnitKind>{Township, Street});
    CHECK(groupPhraseKinds(u"各街道") == std::vector<UnitKind>{Street});
    CHECK(groupPhraseKinds(u"各园区、各产业基地") == std::vector<UnitKind>{Park});
    CHECK(groupPhraseKinds(u"区直各部门") == std::vector<UnitKind>{Department});
    CHECK(groupPhraseKinds(u"各委办局") == std::vector<UnitKind>{Department});
    CHECK(groupPhraseKinds(u"各成员单位").empty());
    CHECK(groupPhraseKinds(u"各有关单位").empty());
}

TEST_CASE("a new unit's kind is guessed from its name")
{
    struct Row
    {
        const char16_t* name;
        UnitKind kind;
    };
    using enum UnitKind;
    const Row rows[] = {{u"区委组织部", PartyOrgan}, {u"区委办公室", PartyOrgan}, {u"区委社会工作部", PartyOrgan},
        {u"区人社局", Department}, {u"区发展改革委", Department}, {u"区教委", Department},
        {u"区政府办公室", Department}, {u"区总工会", MassOrg}, {u"团区委", MassOrg}, {u"区妇联", MassOrg},
        {u"区工商联", MassOrg}, {u"区科协", MassOrg}, {u"鼓楼街道", Street}, {u"果园街道办事处", Street},
        {u"溪翁庄镇", Township}, {u"檀营满族蒙古族乡", Township}, {u"区人民法院", Court}, {u"区检察院", Court},
        {u"生物医药产业基地", Park}, {u"经济开发区管委会", Park}, {u"红豆集团", Enterprise},
        {u"某某有限公司", Enterprise}, {u"职业学校", School}, {u"区融媒体中心", Department}, {u"某处所谓", Other},
        {u"区纪委监委", PartyOrgan}};
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.name));
        CHECK(toText(guessUnitKind(QStringView(row.name))) == toText(row.kind));
    }
}

TEST_CASE("official order puts party organs first and towns after mass bodies")
{
    using enum UnitKind;
    const UnitKind order[] = {PartyOrgan, Department, MassOrg, Township, Street, Other};
    for (size_t i = 1; i < std::size(order); ++i)
        CHECK(officialRank(order[i - 1]) < officialRank(order[i]));
}
