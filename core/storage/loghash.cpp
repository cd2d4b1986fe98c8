// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loghash.h"

#include "core/storage/gatheredhash.h"
#include "core/storage/statement.h"

#include <initializer_list>

namespace taizhang {

namespace {

// Type, length and content, so that no two lists of values give the same bytes.
void addValue(GatheredHash& hash, char type, const QByteArray& bytes)
{
    hash.add(QByteArray(type + QByteArray::number(bytes.size()) + ':'));
    hash.add(bytes);
}

void addValue(GatheredHash& hash, sqlite3_stmt* statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL:
        return addValue(hash, 'n', {});
    case SQLITE_INTEGER:
        return addValue(hash, 'i', QByteArray::number(sqlite3_column_int64(statement, column)));
    default: {
        // By way of UTF-16, as all the program reads texts.
        const auto* text = static_cast<const QChar*>(sqlite3_column_text16(statement, column));
        const auto size = qsizetype(sqlite3_column_bytes16(statement, column)) / qsizetype(sizeof(QChar));
        return addValue(hash, 't', QStringView(text, size).toUtf8());
    }
    }
}

void addRows(GatheredHash& hash, Database& database, const char* sql, std::initializer_list<qint64> values)
{
    sqlite3_stmt* prepared = nullptr;
    int state = sqlite3_prepare_v2(database.handle(), sql, -1, &prepared, nullptr);
    const Statement statement(prepared);
    int parameter = 0;
    for (const qint64 value : values)
        sqlite3_bind_int64(prepared, ++parameter, value);
    for (state = state == SQLITE_OK ? sqlite3_step(prepared) : state; state == SQLITE_ROW;
         state = sqlite3_step(prepared)) {
        for (int column = 0; column < sqlite3_column_count(prepared); ++column)
            addValue(hash, prepared, column);
    }
    if (state != SQLITE_DONE)
        throw SqlError(sqlite3_extended_errcode(database.handle()),
            QString::fromUtf8(sqlite3_errmsg(database.handle())), QString::fromUtf8(sql));
}

} // namespace

QString rootHash()
{
    return QString(64, u'0');
}

QString headHash(Database& database)
{
    Query query = database.run(QStringLiteral("SELECT hash FROM seal ORDER BY batch DESC LIMIT 1"));
    return query.next() ? query.text(0) : rootHash();
}

QString batchHash(Database& database, BatchId id, ChangeRange range, const QString& previous)
{
    GatheredHash hash;
    addValue(hash, 't', previous.toUtf8());
    addRows(hash, database,
        "SELECT id, kind, action, subject, actor, computer, program, at_ms, source_file, source_sha256, reverts "
        "FROM batch WHERE id = ?",
        {id.value()});
    addRows(hash, database,
        "SELECT id, batch, tbl, record, field, old_value, new_value FROM change WHERE id BETWEEN ? AND ? ORDER BY id",
        {range.first, range.last});
    return QString::fromLatin1(hash.hex());
}

} // namespace taizhang
