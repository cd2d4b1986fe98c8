// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/replay.h"

#include <optional>
#include <utility>

namespace taizhang {

namespace {

QString columnList(const RecordTable& table)
{
    QString list = QStringLiteral("id");
    for (const Column& column : table.columns)
        list += u", " + quoted(column.name);
    return list;
}

// Plays the log rows of one record after the other, in id order; gives those that exist at the end.
class LoggedRecords
{
public:
    LoggedRecords(Database& database, const QString& table)
        : m_rows(database.run(
            QStringLiteral("SELECT record, field, new_value FROM change WHERE tbl = ? ORDER BY record, id"), {table}))
        , m_more(m_rows.next())
    { }

    std::optional<LoggedRecord> next()
    {
        while (m_more) {
            LoggedRecord record{m_rows.integer(0), {}};
            bool exists = false;
            for (; m_more && m_rows.integer(0) == record.id; m_more = m_rows.next())
                exists = play(record, exists);
            if (exists)
                return record;
        }
        return std::nullopt;
    }

private:
    bool play(LoggedRecord& record, bool exists) const
    {
        const QString field = m_rows.text(1);
        const QVariant value = m_rows.value(2);
        if (field != u"id") {
            record.fields[field] = value;
            return exists;
        }
        record.fields.clear();
        return value.isValid();
    }

    Query m_rows;
    bool m_more;
};

class StoredRecords
{
public:
    StoredRecords(Database& database, const RecordTable& table)
        : m_table(table)
        , m_rows(
              database.run(QStringLiteral("SELECT %1 FROM %2 ORDER BY id").arg(columnList(table), quoted(table.name))))
    { }

    std::optional<LoggedRecord> next()
    {
        if (!m_rows.next())
            return std::nullopt;
        LoggedRecord record{m_rows.integer(0), {}};
        for (size_t i = 0; i < m_table.columns.size(); ++i)
            record.fields[m_table.columns[i].name] = m_rows.value(static_cast<int>(i) + 1);
        return record;
    }

private:
    const RecordTable& m_table;
    Query m_rows;
};

void compareFields(
    const RecordTable& table, const LoggedRecord& logged, const LoggedRecord& found, const DifferenceSink& sink)
{
    for (const Column& column : table.columns) {
        const QVariant expected = logged.fields.value(column.name, column.defaultValue);
        const QVariant present = found.fields.value(column.name);
        if (expected != present)
            sink(found.id, column.name, {expected, present});
    }
}

} // namespace

void eachLoggedRecord(Database& database, const QString& table, const std::function<void(const LoggedRecord&)>& sink)
{
    LoggedRecords log(database, table);
    while (const std::optional<LoggedRecord> record = log.next())
        sink(*record);
}

void compareWithLog(Database& database, const RecordTable& table, const DifferenceSink& sink)
{
    LoggedRecords log(database, table.name);
    StoredRecords rows(database, table);
    std::optional<LoggedRecord> logged = log.next();
    std::optional<LoggedRecord> found = rows.next();
    while (logged || found) {
        if (logged && (!found || logged->id < found->id)) {
            sink(logged->id, QStringLiteral("id"), {logged->id, {}});
            logged = log.next();
        } else if (!logged || found->id < logged->id) {
            sink(found->id, QStringLiteral("id"), {{}, found->id});
            found = rows.next();
        } else {
            compareFields(table, *logged, *found, sink);
            logged = log.next();
            found = rows.next();
        }
    }
}

} // namespace taizhang
