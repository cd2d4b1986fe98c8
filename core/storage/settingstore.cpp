// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settingstore.h"

#include "core/storage/rows.h"

namespace taizhang {

namespace {

Fields listFields(const TaskList& list)
{
    return {{"title", stored(list.title)}, {"year", list.year}, {"issued_on", stored(list.issuedOn)},
        {"expected_count", list.expectedCount ? QVariant(*list.expectedCount) : QVariant()}};
}

Fields aspectFields(const Aspect& aspect)
{
    return {{"code", stored(aspect.code)}, {"name", stored(aspect.name)}, {"position", aspect.position}};
}

} // namespace

LedgerRow SettingStore::ledger() const
{
    Query row = m_database.run(QStringLiteral("SELECT uid, title, year, office, invented, light_rules FROM ledger"));
    if (!row.next())
        throw SqlError::damaged(QStringLiteral("ledger"));
    return {row.uid(0), row.text(1), row.smallInteger(2), row.text(3), row.flag(4), row.text(5).toUtf8()};
}

void SettingStore::saveLedger(const QString& title, int year, const QString& office)
{
    updateRow(m_database, "ledger", 1, {{"title", stored(title)}, {"year", year}, {"office", stored(office)}});
}

void SettingStore::saveLightRules(const QByteArray& json)
{
    updateRow(m_database, "ledger", 1, {{"light_rules", stored(QString::fromUtf8(json))}});
}

std::vector<TaskList> SettingStore::taskLists() const
{
    std::vector<TaskList> lists;
    Query rows = m_database.run(
        QStringLiteral("SELECT id, uid, title, year, issued_on, expected_count FROM task_list ORDER BY id"));
    while (rows.next()) {
        TaskList list{rows.id<TaskListId>(0), rows.uid(1), rows.text(2), rows.smallInteger(3), rows.date(4), {}};
        if (rows.value(5).isValid())
            list.expectedCount = rows.smallInteger(5);
        lists.push_back(std::move(list));
    }
    return lists;
}

TaskListId SettingStore::add(const TaskList& list)
{
    Fields fields = listFields(list);
    fields.push_back({"uid", list.uid.value_or(Uid::create()).toString()});
    return TaskListId(insertRow(m_database, "task_list", fields));
}

void SettingStore::save(const TaskList& list)
{
    updateRow(m_database, "task_list", list.id->value(), listFields(list));
}

std::vector<Aspect> SettingStore::aspects() const
{
    std::vector<Aspect> aspects;
    Query rows = m_database.run(QStringLiteral("SELECT id, code, name, position FROM aspect ORDER BY position, id"));
    while (rows.next())
        aspects.push_back({rows.id<AspectId>(0), rows.text(1), rows.text(2), rows.smallInteger(3)});
    return aspects;
}

AspectId SettingStore::add(const Aspect& aspect)
{
    return AspectId(insertRow(m_database, "aspect", aspectFields(aspect)));
}

void SettingStore::save(const Aspect& aspect)
{
    updateRow(m_database, "aspect", aspect.id->value(), aspectFields(aspect));
}

void SettingStore::remove(AspectId id)
{
    deleteRow(m_database, "aspect", id.value());
}

QByteArray SettingStore::value(const QString& name) const
{
    // A file open to read only is not brought to the newest schema.
    if (!m_database.run(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'setting'")).next())
        return {};
    Query row = m_database.run(QStringLiteral("SELECT value FROM setting WHERE name = ?"), {name});
    return row.next() ? row.text(0).toUtf8() : QByteArray();
}

void SettingStore::saveValue(const QString& name, const QByteArray& value)
{
    const Fields fields{{"name", stored(name)}, {"value", stored(QString::fromUtf8(value))}};
    std::optional<qint64> known;
    {
        Query row = m_database.run(QStringLiteral("SELECT id FROM setting WHERE name = ?"), {name});
        if (row.next())
            known = row.integer(0);
    }
    if (!known)
        insertRow(m_database, "setting", fields);
    else if (!value.isEmpty())
        updateRow(m_database, "setting", *known, fields);
    else
        deleteRow(m_database, "setting", *known);
}

} // namespace taizhang
