// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/unit.h"

#include <QHash>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace taizhang {

enum class UnitMatchKind
{
    Exact, // a unit's name, short name or alias
    Equivalent, // same after dropping 区/市 prefixes and expanding usual abbreviations (人社局, 发改委, 教委 ...)
    Group, // a unit group: 各镇街
    Proposal, // similar enough to ask, never used silently
    Unknown,
};

struct UnitMatch
{
    UnitMatchKind kind = UnitMatchKind::Unknown;
    std::optional<UnitId> unit;
    std::optional<UnitGroupId> group;
    int similarity = 0; // per cent, for proposals

    friend bool operator==(const UnitMatch&, const UnitMatch&) = default;
};

// Key under which two spellings of one unit's name are equal: full width folded, spaces and brackets dropped, usual
// abbreviations brought to one form (人力资源和社会保障局, 人力社保局 and 人社局 are one), without a leading 区, 县 or
// place name (密云区). 市 stays: to a district 市教委 is another unit than 区教委 (UnitDirectory knows a city's own
// ledger).
QString unitKey(QStringView name);
// Words that mean many units rather than one: 各镇街, 各成员单位, 区直各部门, 各有关单位 ...
bool isGroupPhrase(QStringView name);
// The kinds a group phrase stands for (各镇街: Township and Street); empty where it says nothing about kinds.
std::vector<UnitKind> groupPhraseKinds(QStringView name);
// A guess for a new unit's kind from its name (…镇 Township, …街道 Street, 区委… PartyOrgan, 总工会 MassOrg ...).
UnitKind guessUnitKind(QStringView name);
// Rank for sorting new units into an official order: party organs, departments, mass bodies, towns, streets, others.
int officialRank(UnitKind kind);

// 单位别名册: resolves written names to the ledger's units and groups.
class UnitDirectory
{
public:
    UnitDirectory() = default;
    UnitDirectory(std::vector<Unit> units, std::vector<UnitGroup> groups);

    UnitMatch resolve(QStringView written) const;
    const Unit* unit(UnitId id) const;
    const UnitGroup* group(UnitGroupId id) const;
    const std::vector<Unit>& units() const& { return m_units; } // official order
    const std::vector<UnitGroup>& groups() const& { return m_groups; }
    // Of a temporary by value, so that `for (... : ledger.directory().units())` does not outlive what it walks over.
    std::vector<Unit> units() && { return std::move(m_units); }
    std::vector<UnitGroup> groups() && { return std::move(m_groups); }
    // The member units a group counts as, in official order.
    std::vector<UnitId> members(UnitGroupId id) const;

private:
    QString ownKey(QStringView name) const;
    UnitMatch resolveGroup(QStringView written) const;
    UnitMatch propose(const QString& key) const;

    std::vector<Unit> m_units;
    std::vector<UnitGroup> m_groups;
    QHash<QString, UnitId> m_exact;
    QHash<QString, UnitId> m_equivalent;
    QHash<QString, UnitGroupId> m_groupNames;
    bool m_city = false; // 市 is the ledger's own level
};

} // namespace taizhang
