// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/batchlabel.h"
#include "core/ledger/ledgerimpl.h"
#include "core/ledger/rules.h"
#include "core/storage/unitstore.h"

#include <algorithm>

namespace taizhang {

namespace {

int nextUnitPosition(const UnitDirectory& directory)
{
    int last = 0;
    for (const Unit& unit : directory.units())
        last = std::max(last, unit.position);
    return last + 1;
}

} // namespace

Result<UnitId> Ledger::saveUnit(const Unit& unit)
{
    const UnitDirectory& directory = m_impl->snapshot.directory;
    if (unit.id && !directory.unit(*unit.id))
        return notFound("unit", unit.id->value());
    if (const Result<void> valid = requireValid(m_impl->snapshot, unit); !valid)
        return valid.error();
    return m_impl->write(editLabel("unit.save", unit.name), [&]() -> Result<UnitId> {
        UnitStore store(*m_impl->database);
        Unit saved = unit;
        if (saved.position <= 0)
            saved.position = nextUnitPosition(directory);
        if (!saved.id)
            return store.add(saved);
        store.save(saved);
        return *saved.id;
    });
}

Result<void> Ledger::orderUnits(const std::vector<UnitId>& order)
{
    const UnitDirectory& directory = m_impl->snapshot.directory;
    if (order.size() != directory.units().size())
        return Error{ErrorCode::ValueInvalid, {QStringLiteral("position"), QString::number(order.size())}, {}};
    for (const UnitId id : order) {
        if (!directory.unit(id))
            return notFound("unit", id.value());
    }
    return m_impl->write(editLabel("units.order", {}), [&]() -> Result<void> {
        UnitStore store(*m_impl->database);
        for (size_t i = 0; i < order.size(); ++i) {
            Unit unit = *directory.unit(order[i]);
            unit.position = static_cast<int>(i) + 1;
            store.save(unit);
        }
        return {};
    });
}

Result<void> Ledger::removeUnit(UnitId id)
{
    const Unit* unit = m_impl->snapshot.directory.unit(id);
    if (!unit)
        return notFound("unit", id.value());
    return m_impl->write(editLabel("unit.remove", unit->name), [&]() -> Result<void> {
        UnitStore store(*m_impl->database);
        const QString table = store.firstReference(id);
        if (!table.isEmpty())
            return Error{ErrorCode::ReferenceInUse, {QStringLiteral("unit"), unit->name, table}, {}};
        store.remove(id);
        return {};
    });
}

Result<void> Ledger::addAlias(UnitId id, const QString& alias)
{
    const Unit* found = m_impl->snapshot.directory.unit(id);
    if (!found)
        return notFound("unit", id.value());
    if (alias == found->name || alias == found->shortName || found->aliases.contains(alias))
        return {};
    Unit unit = *found;
    unit.aliases.append(alias);
    if (const Result<void> valid = requireValid(m_impl->snapshot, unit); !valid)
        return valid;
    return m_impl->write(editLabel("unit.alias", QString(unit.name + u" = " + alias)), [&]() -> Result<void> {
        UnitStore(*m_impl->database).save(unit);
        return {};
    });
}

Result<UnitGroupId> Ledger::saveGroup(const UnitGroup& group)
{
    if (group.id && !m_impl->snapshot.directory.group(*group.id))
        return notFound("group", group.id->value());
    if (const Result<void> valid = requireValid(m_impl->snapshot, group); !valid)
        return valid.error();
    return m_impl->write(editLabel("group.save", group.name), [&]() -> Result<UnitGroupId> {
        UnitStore store(*m_impl->database);
        if (!group.id)
            return store.add(group);
        store.save(group);
        return *group.id;
    });
}

Result<void> Ledger::mergeUnits(UnitId from, UnitId into)
{
    const Unit* source = m_impl->snapshot.directory.unit(from);
    const Unit* target = m_impl->snapshot.directory.unit(into);
    if (!source || !target)
        return notFound("unit", source ? into.value() : from.value());
    if (from == into)
        return Error{ErrorCode::ValueInvalid, {QStringLiteral("unit"), source->name}, {}};
    return m_impl->write(editLabel("unit.merge", QString(source->name + u" → " + target->name)), [&]() -> Result<void> {
        UnitStore store(*m_impl->database);
        Unit merged = *target;
        for (const QString& name : QStringList{source->name, source->shortName} + source->aliases) {
            if (!name.isEmpty() && name != merged.name && name != merged.shortName && !merged.aliases.contains(name))
                merged.aliases.append(name);
        }
        store.moveReferences(from, into);
        store.remove(from);
        store.save(merged);
        return {};
    });
}

} // namespace taizhang
