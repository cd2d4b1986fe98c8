// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelog.h"
#include "core/storage/revert.h"

#include <algorithm>
#include <optional>

namespace taizhang {

namespace {

using PresentRow = QHash<QString, QVariant>;

struct Referrer
{
    RowKey row; // that would be left without
    RowKey target; // the row that undo wants to delete
    QString column;
};

class Planner
{
public:
    Planner(Database& database, const Schema& schema, BatchId id)
        : m_database(database)
        , m_schema(schema)
        , m_batch(id)
    {
        m_plan.runs = runsOf(readChanges(database, id));
        m_net = netByRow(m_plan.runs);
    }

    RevertPlan plan()
    {
        for (const NetChange& net : m_net)
            examine(net);
        while (spread()) { }
        return std::move(m_plan);
    }

private:
    void examine(const NetChange& net)
    {
        const RecordTable* table = m_schema.table(net.key.table);
        if (!table) // a table of a later or dropped step
            return;
        const std::optional<PresentRow> present = presentRow(*table, net.key.row);
        if (net.inserted())
            examineInserted(*table, net, present);
        else if (net.deleted())
            examineDeleted(*table, net, present);
        else if (net.updated())
            examineUpdated(*table, net, present);
    }

    void examineInserted(const RecordTable& table, const NetChange& net, const std::optional<PresentRow>& present)
    {
        if (!present) { // already gone: nothing to do
            m_plan.keptRows.insert(net.key);
            return;
        }
        for (const Column& column : table.columns) {
            const auto logged = net.fields.find(column.name);
            const QVariant after = logged == net.fields.end() ? column.defaultValue : logged->after;
            if (present->value(column.name) != after)
                keepRow(
                    net.key, {m_batch, table.name, net.key.row, column.name, {}, after}, present->value(column.name));
        }
        rememberReferrers(net.key);
    }

    void examineDeleted(const RecordTable& table, const NetChange& net, const std::optional<PresentRow>& present)
    {
        if (present)
            keepRow(net.key, {m_batch, table.name, net.key.row, QStringLiteral("id"), net.key.row, {}}, net.key.row);
        for (const ForeignKey& key : table.foreignKeys) {
            const QVariant target = net.fields.value(key.column).before;
            if (target.isValid() && !willExist({key.table, target.toLongLong()}))
                keepRow(net.key, {m_batch, table.name, net.key.row, key.column, target, {}}, {});
        }
    }

    void examineUpdated(const RecordTable& table, const NetChange& net, const std::optional<PresentRow>& present)
    {
        for (auto field = net.fields.begin(); field != net.fields.end(); ++field) {
            const FieldChange change{m_batch, table.name, net.key.row, field.key(), field->before, field->after};
            const ForeignKey* key = table.foreignKey(field.key());
            const bool lost = key && field->before.isValid() && !willExist({key->table, field->before.toLongLong()});
            if (!present)
                keepRow(net.key, change, {});
            else if (lost || present->value(field.key()) != field->after)
                keepField(net.key, change, present->value(field.key()));
        }
    }

    // One step of what keeping a row brings with it; false once nothing is added.
    bool spread()
    {
        const auto before = m_plan.keptRows.size();
        for (const Referrer& referrer : m_referrers) {
            if (m_plan.keptRows.contains(referrer.target) || !stays(referrer))
                continue;
            if (m_net.contains(referrer.row)) // kept for a reason that is listed already
                m_plan.keptRows.insert(referrer.target);
            else
                keepReferred(referrer);
        }
        for (const NetChange& net : m_net) {
            if (ownerIsKept(net))
                m_plan.keptRows.insert(net.key);
        }
        return m_plan.keptRows.size() != before;
    }

    bool stays(const Referrer& referrer) const
    {
        const auto own = m_net.find(referrer.row);
        if (own == m_net.end() || m_plan.keptRows.contains(referrer.row))
            return true;
        if (own->inserted())
            return false;
        return !own->fields.contains(referrer.column)
            || m_plan.keptFields.value(referrer.row).contains(referrer.column);
    }

    bool ownerIsKept(const NetChange& net) const
    {
        const ForeignKey* owner = m_schema.table(net.key.table) ? m_schema.table(net.key.table)->owner() : nullptr;
        if (!owner || net.updated() || m_plan.keptRows.contains(net.key))
            return false;
        const BeforeAfter id = net.fields.value(owner->column);
        const RowKey key{owner->table, (net.inserted() ? id.after : id.before).toLongLong()};
        return m_plan.keptRows.contains(key) && m_net.contains(key);
    }

    bool willExist(const RowKey& key)
    {
        const auto own = m_net.find(key);
        if (own != m_net.end())
            return own->existedBefore;
        return presentRow(*m_schema.table(key.table), key.row).has_value();
    }

    void rememberReferrers(const RowKey& target)
    {
        for (const Reference& reference : m_schema.referencesTo(target.table)) {
            Query rows = m_database.run(
                QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(quoted(reference.table), quoted(reference.column)),
                {target.row});
            while (rows.next())
                m_referrers.push_back({{reference.table, rows.integer(0)}, target, reference.column});
        }
    }

    std::optional<PresentRow> presentRow(const RecordTable& table, qint64 id)
    {
        QString columns = QStringLiteral("id");
        for (const Column& column : table.columns)
            columns += u", " + quoted(column.name);
        Query query
            = m_database.run(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columns, quoted(table.name)), {id});
        if (!query.next())
            return std::nullopt;
        PresentRow row;
        for (size_t i = 0; i < table.columns.size(); ++i)
            row.insert(table.columns[i].name, query.value(static_cast<int>(i) + 1));
        return row;
    }

    void keepRow(const RowKey& key, const FieldChange& change, const QVariant& present)
    {
        m_plan.keptRows.insert(key);
        m_plan.conflicts.push_back({change, present, laterBatch(m_database, change)});
    }

    // The later batch is the one that made or changed the record that refers.
    void keepReferred(const Referrer& referrer)
    {
        const QString id = QStringLiteral("id");
        m_plan.keptRows.insert(referrer.target);
        m_plan.conflicts.push_back({{m_batch, referrer.target.table, referrer.target.row, id, {}, referrer.target.row},
            referrer.target.row, laterBatch(m_database, {m_batch, referrer.row.table, referrer.row.row, id, {}, {}})});
    }

    void keepField(const RowKey& key, const FieldChange& change, const QVariant& present)
    {
        m_plan.keptFields[key].insert(change.column);
        m_plan.conflicts.push_back({change, present, laterBatch(m_database, change)});
    }

    Database& m_database;
    const Schema& m_schema;
    BatchId m_batch;
    RevertPlan m_plan;
    QHash<RowKey, NetChange> m_net;
    std::vector<Referrer> m_referrers;
};

} // namespace

RevertPlan planRevert(Database& database, const Schema& schema, BatchId id)
{
    return Planner(database, schema, id).plan();
}

} // namespace taizhang
