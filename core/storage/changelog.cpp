// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changelog.h"

#include <QHash>

#include <algorithm>

namespace taizhang {

namespace {

BatchInfo toBatch(const Query& row)
{
    return {row.id<BatchId>(0), row.word<BatchKind>(1), row.text(2), row.text(3), row.text(4), row.text(5),
        QDateTime::fromMSecsSinceEpoch(row.integer(6), Qt::UTC), row.text(7), row.text(8).toLatin1(),
        row.smallInteger(10), row.optionalId<BatchId>(9), false};
}

constexpr auto changeColumns = u"SELECT batch, tbl, record, field, old_value, new_value FROM change ";

std::vector<FieldChange> toChanges(Query rows)
{
    std::vector<FieldChange> changes;
    while (rows.next())
        changes.push_back(
            {rows.id<BatchId>(0), rows.text(1), rows.integer(2), rows.text(3), rows.value(4), rows.value(5)});
    return changes;
}

std::vector<FieldChange> rowChanges(Database& database, const QString& table, qint64 record)
{
    return toChanges(
        database.run(changeColumns + QStringLiteral("WHERE tbl = ? AND record = ? ORDER BY id DESC"), {table, record}));
}

std::vector<qint64> rowsEverOwned(Database& database, const QString& table, const QString& ownerColumn, qint64 owner)
{
    std::vector<qint64> rows;
    // The column stands in the statement as a literal, so that SQLite can use the index made for it.
    Query query
        = database.run(QStringLiteral("SELECT DISTINCT record FROM change WHERE tbl = ? AND new_value = ? AND field = ")
                + textLiteral(ownerColumn),
            {table, owner});
    while (query.next())
        rows.push_back(query.integer(0));
    return rows;
}

// Each value once, with what it was at first and by its last change; values that are again as they were are left out.
std::vector<FieldChange> joined(const std::vector<FieldChange>& changes)
{
    QHash<std::pair<QString, std::pair<qint64, QString>>, size_t> known;
    std::vector<FieldChange> net;
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        const auto key = std::pair(change->table, std::pair(change->row, change->column));
        if (const auto later = known.constFind(key); later != known.constEnd()) {
            net[*later].before = change->before;
            continue;
        }
        known.insert(key, net.size());
        net.push_back(*change);
    }
    std::erase_if(net, [](const FieldChange& change) { return change.before == change.after; });
    std::ranges::reverse(net);
    return net;
}

bool isWork(const BatchInfo& batch)
{
    return batch.kind == BatchKind::Edit || batch.kind == BatchKind::Import;
}

} // namespace

std::vector<BatchInfo> readBatches(Database& database, BatchId after)
{
    std::vector<BatchInfo> batches;
    Query rows = database.run(
        QStringLiteral("SELECT b.id, b.kind, b.action, b.subject, b.actor, b.computer, b.at_ms, b.source_file, "
                       "b.source_sha256, b.reverts, s.last_change - s.first_change + 1 FROM batch b "
                       "JOIN seal s ON s.batch = b.id WHERE b.id > ? ORDER BY b.id"),
        {after.value()});
    while (rows.next())
        batches.push_back(toBatch(rows));
    return batches;
}

std::vector<FieldChange> readChanges(Database& database, BatchId id)
{
    return toChanges(database.run(changeColumns
            + QStringLiteral("WHERE id BETWEEN (SELECT first_change FROM seal WHERE batch = ?) AND "
                             "(SELECT last_change FROM seal WHERE batch = ?) ORDER BY id"),
        {id.value(), id.value()}));
}

std::vector<FieldChange> recordChanges(Database& database, const Schema& schema, const QString& table, qint64 record)
{
    std::vector<FieldChange> changes = rowChanges(database, table, record);
    for (const RecordTable& candidate : schema.tables()) {
        if (!candidate.owner() || candidate.owner()->table != table)
            continue;
        for (qint64 row : rowsEverOwned(database, candidate.name, candidate.owner()->column, record)) {
            const std::vector<FieldChange> more = rowChanges(database, candidate.name, row);
            changes.insert(changes.end(), more.begin(), more.end());
        }
    }
    std::stable_sort(
        changes.begin(), changes.end(), [](const FieldChange& a, const FieldChange& b) { return a.batch > b.batch; });
    return changes;
}

std::vector<FieldChange> fieldChanges(Database& database, const QString& table, qint64 record, const QString& field)
{
    return toChanges(
        database.run(changeColumns + QStringLiteral("WHERE tbl = ? AND record = ? AND field = ? ORDER BY id DESC"),
            {table, record, field}));
}

std::vector<FieldChange> changesBetween(Database& database, const QDateTime& from, const QDateTime& until)
{
    return joined(toChanges(database.run(changeColumns
            + QStringLiteral("WHERE batch IN (SELECT id FROM batch WHERE at_ms >= ? AND at_ms < ?) ORDER BY id"),
        {from.toMSecsSinceEpoch(), until.toMSecsSinceEpoch()})));
}

std::optional<BatchId> laterBatch(Database& database, const FieldChange& change)
{
    Query row
        = database.run(QStringLiteral("SELECT batch FROM change WHERE tbl = ? AND record = ? AND field IN (?, 'id') "
                                      "AND batch > ? ORDER BY id DESC LIMIT 1"),
            {change.table, change.row, change.column, change.batch.value()});
    return row.next() ? std::optional(row.id<BatchId>(0)) : std::nullopt;
}

void markUndone(std::vector<BatchInfo>& batches)
{
    QHash<BatchId, bool> undone;
    // Newest first: whether a reverting batch is itself reverted is known before the batch it reverts is reached.
    for (auto batch = batches.rbegin(); batch != batches.rend(); ++batch) {
        batch->undone = undone.value(batch->id);
        if (batch->reverts && !batch->undone)
            undone[*batch->reverts] = true;
    }
}

const BatchInfo* nextToUndo(const std::vector<BatchInfo>& batches)
{
    const auto found = std::find_if(
        batches.rbegin(), batches.rend(), [](const BatchInfo& batch) { return isWork(batch) && !batch.undone; });
    return found == batches.rend() ? nullptr : &*found;
}

const BatchInfo* nextToRedo(const std::vector<BatchInfo>& batches)
{
    // Work that came after an undo ends the chance to redo it; a redo does not.
    const auto found = std::find_if(batches.rbegin(), batches.rend(),
        [](const BatchInfo& batch) { return isWork(batch) || (batch.kind == BatchKind::Undo && !batch.undone); });
    return found == batches.rend() || isWork(*found) ? nullptr : &*found;
}

} // namespace taizhang
