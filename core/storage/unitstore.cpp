// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/unitstore.h"

#include "core/storage/rows.h"
#include "core/storage/schema.h"

#include <QHash>

namespace taizhang {

namespace {

Fields unitFields(const Unit& unit)
{
    return {{"name", stored(unit.name)}, {"short_name", stored(unit.shortName)}, {"kind", stored(unit.kind)},
        {"position", unit.position}, {"member", unit.member ? 1 : 0}, {"liaison_post", stored(unit.liaisonPost)},
        {"liaison_phone", stored(unit.liaisonPhone)}, {"note", stored(unit.note)}};
}

void saveAliases(Database& database, UnitId id, const QStringList& aliases)
{
    std::vector<Part> parts;
    for (const QString& alias : aliases)
        parts.push_back({std::nullopt, {{"alias", stored(alias)}}});
    saveParts(database, {"unit_alias", "unit"}, id.value(), parts);
}

void saveMembers(Database& database, UnitGroupId id, const UnitGroup& group)
{
    std::vector<Part> kinds;
    for (UnitKind kind : group.kinds)
        kinds.push_back({std::nullopt, {{"kind", stored(kind)}}});
    saveParts(database, {"unit_group_kind", "unit_group"}, id.value(), kinds);
    std::vector<Part> members;
    for (UnitId member : group.members)
        members.push_back({std::nullopt, {{"unit", member.value()}}});
    saveParts(database, {"unit_group_member", "unit_group"}, id.value(), members);
}

Unit toUnit(const Query& row)
{
    Unit unit;
    unit.id = row.id<UnitId>(0);
    unit.uid = row.uid(1);
    unit.name = row.text(2);
    unit.shortName = row.text(3);
    unit.kind = row.word<UnitKind>(4);
    unit.position = row.smallInteger(5);
    unit.member = row.flag(6);
    unit.liaisonPost = row.text(7);
    unit.liaisonPhone = row.text(8);
    unit.note = row.text(9);
    return unit;
}

size_t place(const QHash<qint64, size_t>& places, qint64 owner)
{
    const auto found = places.find(owner);
    if (found == places.end())
        throw SqlError::damaged(QStringLiteral("part of a missing unit or group %1").arg(owner));
    return *found;
}

// Calls `add` with owner and value of every row, in order.
template <class Add>
void readPairs(Database& database, const QString& sql, const Add& add)
{
    Query rows = database.run(sql);
    while (rows.next())
        add(rows);
}

} // namespace

std::vector<Unit> UnitStore::units() const
{
    std::vector<Unit> units;
    QHash<qint64, size_t> places;
    readPairs(m_database,
        QStringLiteral("SELECT id, uid, name, short_name, kind, position, member, liaison_post, liaison_phone, note "
                       "FROM unit ORDER BY position, id"),
        [&](const Query& row) {
            places.insert(row.integer(0), units.size());
            units.push_back(toUnit(row));
        });
    readPairs(m_database, QStringLiteral("SELECT unit, alias FROM unit_alias ORDER BY unit, position, id"),
        [&](const Query& row) { units[place(places, row.integer(0))].aliases.append(row.text(1)); });
    return units;
}

std::vector<UnitGroup> UnitStore::groups() const
{
    std::vector<UnitGroup> groups;
    QHash<qint64, size_t> places;
    readPairs(m_database, QStringLiteral("SELECT id, uid, name FROM unit_group ORDER BY id"), [&](const Query& row) {
        places.insert(row.integer(0), groups.size());
        groups.push_back({row.id<UnitGroupId>(0), row.uid(1), row.text(2), {}, {}});
    });
    readPairs(m_database,
        QStringLiteral("SELECT unit_group, kind FROM unit_group_kind ORDER BY unit_group, position, id"),
        [&](const Query& row) { groups[place(places, row.integer(0))].kinds.push_back(row.word<UnitKind>(1)); });
    readPairs(m_database,
        QStringLiteral("SELECT unit_group, unit FROM unit_group_member ORDER BY unit_group, position, id"),
        [&](const Query& row) { groups[place(places, row.integer(0))].members.push_back(row.id<UnitId>(1)); });
    return groups;
}

UnitId UnitStore::add(const Unit& unit)
{
    Fields fields = unitFields(unit);
    fields.push_back({"uid", unit.uid.value_or(Uid::create()).toString()});
    const UnitId id(insertRow(m_database, "unit", fields));
    saveAliases(m_database, id, unit.aliases);
    return id;
}

void UnitStore::save(const Unit& unit)
{
    updateRow(m_database, "unit", unit.id->value(), unitFields(unit));
    saveAliases(m_database, *unit.id, unit.aliases);
}

void UnitStore::addAlias(UnitId id, const QString& alias)
{
    const qint64 count
        = m_database.single(QStringLiteral("SELECT count(*) FROM unit_alias WHERE unit = ?"), {id.value()})
              .toLongLong();
    insertRow(m_database, "unit_alias", {{"unit", id.value()}, {"alias", stored(alias)}, {"position", count}});
}

void UnitStore::remove(UnitId id)
{
    deleteRow(m_database, "unit", id.value());
}

UnitGroupId UnitStore::add(const UnitGroup& group)
{
    const UnitGroupId id(insertRow(m_database, "unit_group",
        {{"name", stored(group.name)}, {"uid", group.uid.value_or(Uid::create()).toString()}}));
    saveMembers(m_database, id, group);
    return id;
}

void UnitStore::save(const UnitGroup& group)
{
    updateRow(m_database, "unit_group", group.id->value(), {{"name", stored(group.name)}});
    saveMembers(m_database, *group.id, group);
}

void UnitStore::moveReferences(UnitId from, UnitId into)
{
    for (const Reference& reference : Schema::read(m_database).referencesTo(QStringLiteral("unit"))) {
        if (reference.table != u"unit_alias")
            m_database.run(QStringLiteral("UPDATE %1 SET %2 = ? WHERE %2 = ?")
                               .arg(quoted(reference.table), quoted(reference.column)),
                {into.value(), from.value()});
    }
}

QString UnitStore::firstReference(UnitId id) const
{
    for (const Reference& reference : Schema::read(m_database).referencesTo(QStringLiteral("unit"))) {
        if (reference.table == u"unit_alias")
            continue;
        Query query = m_database.run(QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ? LIMIT 1")
                                         .arg(quoted(reference.table), quoted(reference.column)),
            {id.value()});
        if (query.next())
            return reference.table;
    }
    return {};
}

} // namespace taizhang
