// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/units/unitbook.h"

#include "core/ledger/ledger.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace taizhang {

namespace {

QString* plainField(Unit& unit, const QString& field)
{
    if (field == QStringLiteral("name"))
        return &unit.name;
    if (field == QStringLiteral("shortName"))
        return &unit.shortName;
    if (field == QStringLiteral("liaisonPost"))
        return &unit.liaisonPost;
    if (field == QStringLiteral("liaisonPhone"))
        return &unit.liaisonPhone;
    return field == QStringLiteral("note") ? &unit.note : nullptr;
}

} // namespace

std::vector<UnitRow> unitRows(const Ledger& ledger)
{
    std::map<UnitId, std::pair<int, int>> counts;
    for (const TaskView& view : ledger.currentTasks()) {
        for (const TaskUnit& unit : view.units) {
            if (!view.counted || !unit.unit)
                continue;
            auto& [leads, others] = counts[*unit.unit];
            ++(unit.role == Role::Lead ? leads : others);
        }
    }
    std::vector<UnitRow> rows;
    const UnitDirectory directory = ledger.directory();
    for (const Unit& unit : directory.units()) {
        const auto& [leads, others] = counts[*unit.id];
        rows.push_back({unit, leads, others});
    }
    return rows;
}

Result<void> moveUnit(Ledger& ledger, UnitId id, int step)
{
    const UnitDirectory directory = ledger.directory();
    std::vector<Unit> units = directory.units();
    const auto at = std::find_if(units.begin(), units.end(), [id](const Unit& unit) { return unit.id == id; });
    const auto from = at - units.begin();
    const auto to = from + step;
    if (at == units.end() || to < 0 || to >= static_cast<std::ptrdiff_t>(units.size()))
        return {};
    std::vector<UnitId> order;
    order.reserve(units.size());
    for (const Unit& unit : units)
        order.push_back(*unit.id);
    std::swap(order[static_cast<size_t>(from)], order[static_cast<size_t>(to)]);
    return ledger.orderUnits(order);
}

Unit unitWithField(const Unit& unit, const QString& field, const QString& typed)
{
    Unit changed = unit;
    if (QString* plain = plainField(changed, field)) {
        *plain = tidied(typed);
    } else if (field == QStringLiteral("aliases")) {
        static const QRegularExpression separators(QStringLiteral("[、，,；;\\n]"));
        changed.aliases.clear();
        for (const QString& alias : typed.split(separators, Qt::SkipEmptyParts)) {
            if (!tidied(alias).isEmpty())
                changed.aliases << tidied(alias);
        }
    }
    return changed;
}

QString unitFieldText(const Unit& unit, const QString& field)
{
    if (field == QStringLiteral("aliases"))
        return unit.aliases.join(QStringLiteral("、"));
    Unit copy = unit;
    const QString* plain = plainField(copy, field);
    return plain ? *plain : QString();
}

} // namespace taizhang
