// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/touched.h"

#include <iterator>

namespace taizhang {

namespace {

Touched changedRows(Database& database, ChangeRange range)
{
    Touched rows;
    Query query = database.run(
        QStringLiteral("SELECT DISTINCT tbl, record FROM change WHERE id BETWEEN ? AND ?"), {range.first, range.last});
    while (query.next())
        rows[query.text(0)].insert(query.integer(1));
    return rows;
}

std::set<qint64> loggedOwners(Database& database, const RecordTable& table, ChangeRange range)
{
    std::set<qint64> owners;
    Query logged = database.run(QStringLiteral("SELECT old_value, new_value FROM change WHERE id BETWEEN ? AND ? "
                                               "AND tbl = ? AND field = ?"),
        {range.first, range.last, table.name, table.owner()->column});
    while (logged.next()) {
        for (int i = 0; i < 2; ++i) {
            if (logged.value(i).isValid())
                owners.insert(logged.integer(i));
        }
    }
    return owners;
}

// The owners that the rows have now, and those the batch logged for them.
std::set<qint64> ownersOf(Database& database, const RecordTable& table, const std::set<qint64>& rows, ChangeRange range)
{
    std::set<qint64> owners = loggedOwners(database, table, range);
    const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE id BETWEEN ? AND ?")
                            .arg(quoted(table.owner()->column), quoted(table.name));
    for (auto first = rows.begin(); first != rows.end();) {
        auto end = first;
        for (qint64 id = *first; end != rows.end() && *end == id; ++id) // rows added together follow one another
            ++end;
        Query present = database.run(sql, {*first, *std::prev(end)});
        while (present.next())
            owners.insert(present.integer(0));
        first = end;
    }
    return owners;
}

} // namespace

Touched touchedRecords(Database& database, const Schema& schema, ChangeRange range)
{
    Touched records;
    Touched open = changedRows(database, range);
    // Parts can have parts: every round goes one step up.
    while (!open.empty()) {
        const auto entry = open.extract(open.begin());
        const RecordTable* table = schema.table(entry.key());
        if (!table || !table->owner()) {
            records[entry.key()].insert(entry.mapped().begin(), entry.mapped().end());
            continue;
        }
        const std::set<qint64> owners = ownersOf(database, *table, entry.mapped(), range);
        open[table->owner()->table].insert(owners.begin(), owners.end());
    }
    return records;
}

} // namespace taizhang
