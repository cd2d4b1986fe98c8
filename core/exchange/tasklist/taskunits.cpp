// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/taskunits.h"

#include "core/exchange/tasklist/unitcell.h"

#include <algorithm>

namespace taizhang {

namespace {

template <class Unit>
bool hasLead(const std::vector<Unit>& units)
{
    return std::any_of(units.begin(), units.end(), [](const Unit& unit) { return unit.role == Role::Lead; });
}

// Role of a unit whose text says none.
Role columnRole(const RawText& text, const UnitCell& cell, const ListContext& context)
{
    if (text.field == Field::SupportUnit)
        return Role::Support;
    if (text.field != Field::LeadUnit || hasLead(cell.units))
        return Role::Responsible;
    // 主责单位 on its own names the responsible ones, of whom the first leads.
    const bool alone = text.column.mainLead && !context.leadColumn && !context.responsibleColumn;
    return alone ? Role::Responsible : Role::Lead;
}

void addOnce(std::vector<DraftUnit>& units, const DraftUnit& unit)
{
    const auto same = std::find_if(units.begin(), units.end(),
        [&](const DraftUnit& known) { return known.written == unit.written && known.role == unit.role; });
    if (same == units.end())
        units.push_back(unit);
    else
        same->openEnded = same->openEnded || unit.openEnded;
}

// 牵头/配合单位 over 区总工会/区人社局、区教委: those before the mark lead; without a mark the first one does.
std::size_t leadingUnits(const QString& text, const ListContext& context)
{
    for (const QString& mark : {QStringLiteral("/"), QStringLiteral("／"), QStringLiteral("|"), QStringLiteral("；"),
             QStringLiteral(";"), QStringLiteral("\n")}) {
        const QStringList parts = text.split(mark, Qt::SkipEmptyParts);
        if (parts.size() == 2)
            return parseUnitCell(parts.front(), context.words, context.directory).units.size();
    }
    return 1;
}

void readText(const RawText& text, const ListContext& context, TaskUnits& result)
{
    const UnitCell cell = parseUnitCell(text.text, context.words, context.directory);
    const Role role = columnRole(text, cell, context);
    const bool noneSaid = std::none_of(
        cell.units.begin(), cell.units.end(), [](const CellUnit& unit) { return unit.role.has_value(); });
    const bool mixed = text.column.mixedRoles && noneSaid;
    const std::size_t leading = mixed ? leadingUnits(text.text, context) : text.column.firstLeads && noneSaid ? 1 : 0;
    const bool led = leading > 0 || hasLead(cell.units);
    const Role rest = led && text.column.second == Field::SupportUnit ? Role::Support : role;
    for (std::size_t i = 0; i < cell.units.size(); ++i) {
        const CellUnit& unit = cell.units[i];
        Role own = i < leading ? Role::Lead : unit.role.value_or(rest);
        if (own == Role::Responsible && text.field == Field::SupportUnit) // 各成员单位按职责分工负责
            own = Role::Support;
        addOnce(result.units, {unit.written, own, unit.openEnded, unit.group, text.where});
    }
    result.persons += cell.persons;
}

bool applyConvention(std::vector<DraftUnit>& units, LeadConvention convention)
{
    if (convention == LeadConvention::AllResponsible || hasLead(units))
        return false;
    for (DraftUnit& unit : units) {
        if (unit.role != Role::Responsible)
            continue;
        unit.role = Role::Lead;
        if (convention == LeadConvention::FirstListed)
            return true;
    }
    return hasLead(units);
}

} // namespace

TaskUnits taskUnits(const std::vector<RawText>& texts, const ListContext& context)
{
    TaskUnits result;
    for (const RawText& text : texts) {
        if (isUnitField(text.field))
            readText(text, context, result);
    }
    result.leadAssumed = applyConvention(result.units, context.options.leadConvention);
    return result;
}

} // namespace taizhang
