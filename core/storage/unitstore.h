// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/unit.h"
#include "core/storage/database.h"

#include <vector>

namespace taizhang {

// Units with their aliases, and unit groups with kinds and members.
class UnitStore
{
public:
    explicit UnitStore(Database& database)
        : m_database(database)
    { }

    std::vector<Unit> units() const; // official order
    std::vector<UnitGroup> groups() const; // by id
    UnitId add(const Unit& unit);
    void save(const Unit& unit);
    void addAlias(UnitId id, const QString& alias); // behind those there are
    void remove(UnitId id);
    UnitGroupId add(const UnitGroup& group);
    void save(const UnitGroup& group);
    // Assignments, progress and group memberships of `from` become those of `into`.
    void moveReferences(UnitId from, UnitId into);
    // The first table that refers to the unit, other than by its own aliases; empty if none does.
    QString firstReference(UnitId id) const;

private:
    Database& m_database;
};

} // namespace taizhang
