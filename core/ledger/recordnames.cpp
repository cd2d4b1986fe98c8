// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/recordnames.h"

#include "core/ledger/ledgerimpl.h"
#include "core/ledger/rules.h"

namespace taizhang {

RecordNames::RecordNames(const Ledger& ledger)
    : m_ledger(ledger)
{ }

RecordRef RecordNames::recordOf(const RecordRef& row)
{
    const auto key = std::pair(row.table, row.id);
    if (const auto known = m_records.constFind(key); known != m_records.constEnd())
        return *known;
    RecordRef record = row;
    const RecordTable* table = m_ledger.m_impl->schema.table(row.table);
    if (const ForeignKey* owner = table ? table->owner() : nullptr) {
        // The owner is in the log of every row: it is set when the row is made, and has no default.
        const qint64 id = loggedText(row, owner->column).toLongLong();
        if (id > 0)
            record = recordOf({owner->table, id});
    }
    m_records.insert(key, record);
    return record;
}

QString RecordNames::name(const RecordRef& record)
{
    const auto key = std::pair(record.table, record.id);
    if (const auto known = m_names.constFind(key); known != m_names.constEnd())
        return *known;
    QString name = presentName(record);
    if (name.isEmpty() && record.table == u"task") {
        Task task;
        task.number = loggedText(record, QStringLiteral("number"));
        task.title = loggedText(record, QStringLiteral("title"));
        name = subjectOf(task);
    }
    for (const QString& column : {QStringLiteral("name"), QStringLiteral("title")}) {
        if (name.isEmpty())
            name = loggedText(record, column);
    }
    m_names.insert(key, name);
    return name;
}

std::vector<Provenance> RecordNames::history(const RecordRef& record) const
{
    const Ledger::Impl& ledger = *m_ledger.m_impl;
    return ledger.history([&] { return recordChanges(*ledger.database, ledger.schema, record.table, record.id); });
}

std::optional<RecordRef> RecordNames::reference(
    const QString& table, const QString& column, const QVariant& value) const
{
    const RecordTable* known = m_ledger.m_impl->schema.table(table);
    const ForeignKey* key = known ? known->foreignKey(column) : nullptr;
    if (!key || value.isNull())
        return std::nullopt;
    return RecordRef{key->table, value.toLongLong()};
}

QString RecordNames::presentName(const RecordRef& record) const
{
    const Snapshot& snapshot = m_ledger.m_impl->snapshot;
    if (record.table == u"task") {
        const Task* task = m_ledger.m_impl->task(TaskId(record.id));
        return task ? subjectOf(*task) : QString();
    }
    if (record.table == u"unit") {
        const Unit* unit = snapshot.directory.unit(UnitId(record.id));
        return unit ? unit->name : QString();
    }
    if (record.table == u"aspect") {
        const Aspect* aspect = snapshot.aspect(AspectId(record.id));
        return aspect ? aspect->name : QString();
    }
    return {}; // the log has the names of all others too
}

QString RecordNames::loggedText(const RecordRef& record, const QString& column) const
{
    for (const Provenance& entry : m_ledger.fieldHistory(record.table, record.id, column)) {
        for (const QVariant& value : {entry.change.after, entry.change.before}) {
            if (!value.toString().isEmpty())
                return value.toString();
        }
    }
    return {};
}

} // namespace taizhang
