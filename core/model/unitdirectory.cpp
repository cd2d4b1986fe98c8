// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/unitdirectory.h"

#include "core/model/similarity.h"
#include "core/model/textnormal.h"

#include <algorithm>
#include <tuple>

namespace taizhang {

namespace {

constexpr int proposalThreshold = 80; // per cent

QString exactKey(QStringView name)
{
    return withoutSpaces(foldWidth(name)).toLower();
}

QStringList namesOf(const Unit& unit)
{
    QStringList names{unit.name};
    if (!unit.shortName.isEmpty())
        names.append(unit.shortName);
    return names + unit.aliases;
}

std::vector<UnitKind> sorted(std::vector<UnitKind> kinds)
{
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

// A city's ledger writes 市 before its own units; a district's before those of the level above.
bool isCityLedger(const std::vector<Unit>& units)
{
    const auto begins = [&](QChar level) {
        return std::count_if(
            units.begin(), units.end(), [level](const Unit& unit) { return unit.name.startsWith(level); });
    };
    return begins(u'市') > begins(u'区') + begins(u'县');
}

} // namespace

UnitDirectory::UnitDirectory(std::vector<Unit> units, std::vector<UnitGroup> groups)
    : m_units(std::move(units))
    , m_groups(std::move(groups))
{
    std::erase_if(m_units, [](const Unit& unit) { return !unit.id; });
    std::erase_if(m_groups, [](const UnitGroup& group) { return !group.id; });
    std::stable_sort(m_units.begin(), m_units.end(),
        [](const Unit& a, const Unit& b) { return std::tie(a.position, *a.id) < std::tie(b.position, *b.id); });
    m_city = isCityLedger(m_units);
    QHash<QString, UnitId> shared; // keys that fit two units resolve to neither
    for (const Unit& unit : m_units) {
        const QStringList names = namesOf(unit);
        for (const QString& name : names) {
            if (const QString exact = exactKey(name); !m_exact.contains(exact))
                m_exact.insert(exact, *unit.id);
            const QString key = ownKey(name);
            const auto taken = m_equivalent.constFind(key);
            if (taken == m_equivalent.constEnd())
                m_equivalent.insert(key, *unit.id);
            else if (*taken != *unit.id)
                shared.insert(key, *unit.id);
        }
    }
    for (auto it = shared.cbegin(); it != shared.cend(); ++it)
        m_equivalent.remove(it.key());
    for (const UnitGroup& group : m_groups)
        m_groupNames.insert(exactKey(group.name), *group.id);
}

QString UnitDirectory::ownKey(QStringView name) const
{
    QString key = unitKey(name);
    if (m_city && key.startsWith(u'市'))
        key.remove(0, 1);
    return key;
}

UnitMatch UnitDirectory::resolve(QStringView written) const
{
    const QString exact = exactKey(written);
    if (exact.isEmpty())
        return {};
    if (const auto found = m_exact.constFind(exact); found != m_exact.constEnd())
        return {UnitMatchKind::Exact, *found, std::nullopt, 100};
    if (const auto found = m_groupNames.constFind(exact); found != m_groupNames.constEnd())
        return {UnitMatchKind::Group, std::nullopt, *found, 100};
    if (isGroupPhrase(written))
        return resolveGroup(written);
    const QString key = ownKey(written);
    if (const auto found = m_equivalent.constFind(key); found != m_equivalent.constEnd())
        return {UnitMatchKind::Equivalent, *found, std::nullopt, 100};
    return propose(key);
}

// 各镇、街道 is the group of towns and streets by whatever name it was entered.
UnitMatch UnitDirectory::resolveGroup(QStringView written) const
{
    const std::vector<UnitKind> kinds = sorted(groupPhraseKinds(written));
    for (const UnitGroup& group : m_groups) {
        if (!kinds.empty() && group.members.empty() && sorted(group.kinds) == kinds)
            return {UnitMatchKind::Group, std::nullopt, group.id, 100};
    }
    return {};
}

UnitMatch UnitDirectory::propose(const QString& key) const
{
    UnitMatch best;
    for (const Unit& unit : m_units) {
        const QStringList names = namesOf(unit);
        for (const QString& name : names) {
            const QString own = ownKey(name);
            const bool otherLevel = key.startsWith(u'市') != own.startsWith(u'市');
            const int similarity = otherLevel ? 0 : nameSimilarity(key, own);
            if (similarity >= proposalThreshold && similarity > best.similarity)
                best = {UnitMatchKind::Proposal, unit.id, std::nullopt, similarity};
        }
    }
    return best;
}

const Unit* UnitDirectory::unit(UnitId id) const
{
    const auto found = std::find_if(m_units.begin(), m_units.end(), [id](const Unit& unit) { return unit.id == id; });
    return found == m_units.end() ? nullptr : &*found;
}

const UnitGroup* UnitDirectory::group(UnitGroupId id) const
{
    const auto found
        = std::find_if(m_groups.begin(), m_groups.end(), [id](const UnitGroup& group) { return group.id == id; });
    return found == m_groups.end() ? nullptr : &*found;
}

std::vector<UnitId> UnitDirectory::members(UnitGroupId id) const
{
    std::vector<UnitId> ids;
    const UnitGroup* found = group(id);
    if (!found)
        return ids;
    const auto contains
        = [](const auto& list, const auto& value) { return std::find(list.begin(), list.end(), value) != list.end(); };
    for (const Unit& unit : m_units) {
        if (contains(found->kinds, unit.kind) || contains(found->members, *unit.id))
            ids.push_back(*unit.id);
    }
    return ids;
}

} // namespace taizhang
