// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/indicatorstore.h"

#include "core/storage/rows.h"

#include <QHash>

namespace taizhang {

namespace {

Fields indicatorFields(const Indicator& indicator)
{
    return {{"position", indicator.position}, {"code", stored(indicator.code)}, {"name", stored(indicator.name)},
        {"definition", stored(indicator.definition)}, {"measure_unit", stored(indicator.unit)},
        {"kind", stored(indicator.kind)}, {"direction", stored(indicator.direction)},
        {"start_on", stored(indicator.startOn)}, {"numerator", stored(indicator.numerator)},
        {"denominator", stored(indicator.denominator)}, {"data_source", stored(indicator.dataSource)},
        {"owner", stored(indicator.owner)}, {"aspect", stored(indicator.aspect)}, {"parent", stored(indicator.parent)},
        {"dimension", stored(indicator.dimension)}, {"note", stored(indicator.note)},
        {"source_file", indicator.source ? stored(indicator.source->file) : QVariant()},
        {"source_sheet", indicator.source ? stored(indicator.source->sheet) : QVariant()},
        {"source_row", indicator.source ? QVariant(indicator.source->row) : QVariant()}};
}

void saveIndicatorParts(Database& database, IndicatorId id, const Indicator& indicator)
{
    std::vector<Part> members;
    for (const QString& member : indicator.members)
        members.push_back({std::nullopt, {{"name", stored(member)}}});
    saveParts(database, {"indicator_member", "indicator"}, id.value(), members);
    std::vector<Part> tasks;
    for (TaskId task : indicator.tasks)
        tasks.push_back({std::nullopt, {{"task", task.value()}}});
    saveParts(database, {"indicator_task", "indicator"}, id.value(), tasks);
}

Indicator toIndicator(const Query& row)
{
    Indicator indicator;
    indicator.id = row.id<IndicatorId>(0);
    indicator.uid = row.uid(1);
    indicator.position = row.smallInteger(2);
    indicator.code = row.text(3);
    indicator.name = row.text(4);
    indicator.definition = row.text(5);
    indicator.unit = row.text(6);
    indicator.kind = row.word<IndicatorKind>(7);
    indicator.direction = row.word<Direction>(8);
    indicator.startOn = row.date(9);
    indicator.numerator = row.text(10);
    indicator.denominator = row.text(11);
    indicator.dataSource = row.text(12);
    indicator.owner = row.optionalId<UnitId>(13);
    indicator.aspect = row.optionalId<AspectId>(14);
    indicator.parent = row.optionalId<IndicatorId>(15);
    indicator.dimension = row.text(16);
    indicator.note = row.text(17);
    if (row.value(18).isValid())
        indicator.source = SourceRef{row.text(18), row.text(19), row.smallInteger(20)};
    return indicator;
}

} // namespace

std::vector<Indicator> IndicatorStore::indicators(std::optional<IndicatorId> only) const
{
    const QVariantList values = only ? QVariantList{only->value()} : QVariantList();
    std::vector<Indicator> indicators;
    {
        Query rows = m_database.run(
            QStringLiteral("SELECT id, uid, position, code, name, definition, measure_unit, kind, direction, start_on, "
                           "numerator, denominator, data_source, owner, aspect, parent, dimension, note, source_file, "
                           "source_sheet, source_row FROM indicator %1 ORDER BY position, id")
                .arg(only ? QStringLiteral("WHERE id = ?") : QString()),
            values);
        while (rows.next())
            indicators.push_back(toIndicator(rows));
    }
    QHash<qint64, Indicator*> byId;
    for (Indicator& indicator : indicators)
        byId.insert(indicator.id->value(), &indicator);
    const QString where = only ? QStringLiteral("WHERE indicator = ?") : QString();
    Query members = m_database.run(
        QStringLiteral("SELECT indicator, name FROM indicator_member %1 ORDER BY indicator, position, id").arg(where),
        values);
    while (members.next())
        byId[members.integer(0)]->members.append(members.text(1));
    Query tasks = m_database.run(
        QStringLiteral("SELECT indicator, task FROM indicator_task %1 ORDER BY indicator, position, id").arg(where),
        values);
    while (tasks.next())
        byId[tasks.integer(0)]->tasks.push_back(tasks.id<TaskId>(1));
    return indicators;
}

IndicatorId IndicatorStore::add(const Indicator& indicator)
{
    Fields fields = indicatorFields(indicator);
    fields.push_back({"uid", indicator.uid.value_or(Uid::create()).toString()});
    const IndicatorId id(insertRow(m_database, "indicator", fields));
    saveIndicatorParts(m_database, id, indicator);
    return id;
}

void IndicatorStore::save(const Indicator& indicator)
{
    updateRow(m_database, "indicator", indicator.id->value(), indicatorFields(indicator));
    saveIndicatorParts(m_database, *indicator.id, indicator);
}

void IndicatorStore::remove(IndicatorId id)
{
    m_database.run(QStringLiteral("UPDATE indicator SET parent = NULL WHERE parent = ?"), {id.value()});
    deleteRow(m_database, "indicator", id.value());
}

void IndicatorStore::unlinkTask(TaskId id)
{
    m_database.run(QStringLiteral("DELETE FROM indicator_task WHERE task = ?"), {id.value()});
}

} // namespace taizhang
