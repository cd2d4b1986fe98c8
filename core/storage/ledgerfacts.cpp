// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledgerfacts.h"

#include "core/storage/gatheredhash.h"
#include "core/storage/statement.h"

#include <QStringList>

#include <array>
#include <cstring>
#include <memory>

namespace taizhang {

namespace {

using Connection = std::unique_ptr<sqlite3, decltype([](sqlite3* database) { sqlite3_close(database); })>;

Statement prepare(sqlite3* database, const QString& sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, sql.toUtf8().constData(), -1, &statement, nullptr);
    return Statement(statement);
}

Error damaged(sqlite3* database, const QString& path)
{
    return {ErrorCode::LedgerDamaged, {path}, QString::fromUtf8(sqlite3_errmsg(database))};
}

QString textIn(sqlite3_stmt* statement, int column)
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(statement, column));
}

// The first value of a statement that may name tables an old ledger lacks; empty then.
QString singleText(sqlite3* database, const QString& sql)
{
    const Statement statement = prepare(database, sql);
    if (!statement || sqlite3_step(statement.get()) != SQLITE_ROW)
        return {};
    return textIn(statement.get(), 0);
}

void addNumber(GatheredHash& hash, qint64 number)
{
    std::array<char, sizeof number> bytes{};
    std::memcpy(bytes.data(), &number, sizeof number);
    hash.add(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

void addValue(GatheredHash& hash, sqlite3_stmt* statement, int column)
{
    const int type = sqlite3_column_type(statement, column);
    addNumber(hash, type);
    if (type == SQLITE_INTEGER) {
        addNumber(hash, sqlite3_column_int64(statement, column));
        return;
    }
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
    const int size = sqlite3_column_bytes(statement, column);
    addNumber(hash, size);
    hash.add(QByteArrayView(bytes, size));
}

// The number of rows, or nothing after an error.
std::optional<int> addTable(GatheredHash& hash, sqlite3* database, QString table)
{
    table.replace(u'"', QStringLiteral("\"\""));
    const Statement statement = prepare(database, u"SELECT * FROM \"" % table % u"\" NOT INDEXED");
    if (!statement)
        return std::nullopt;
    int rows = 0;
    int state = sqlite3_step(statement.get());
    for (; state == SQLITE_ROW; state = sqlite3_step(statement.get())) {
        ++rows;
        for (int column = 0; column < sqlite3_column_count(statement.get()); ++column)
            addValue(hash, statement.get(), column);
    }
    return state == SQLITE_DONE ? std::optional(rows) : std::nullopt;
}

std::optional<QStringList> tablesOf(sqlite3* database)
{
    const Statement statement
        = prepare(database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
    if (!statement)
        return std::nullopt;
    QStringList tables;
    int state = sqlite3_step(statement.get());
    for (; state == SQLITE_ROW; state = sqlite3_step(statement.get()))
        tables.append(textIn(statement.get(), 0));
    return state == SQLITE_DONE ? std::optional(tables) : std::nullopt;
}

QDateTime lastChangeOf(sqlite3* database)
{
    const QString at = singleText(database, QStringLiteral("SELECT at_ms FROM batch ORDER BY id DESC LIMIT 1"));
    return at.isEmpty() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(at.toLongLong(), Qt::UTC);
}

} // namespace

QByteArray headHashOf(sqlite3* database)
{
    return singleText(database, QStringLiteral("SELECT hash FROM seal ORDER BY batch DESC LIMIT 1")).toLatin1();
}

QString uidOf(sqlite3* database)
{
    return singleText(database, QStringLiteral("SELECT uid FROM ledger"));
}

LedgerCounts countsOf(sqlite3* database)
{
    const auto rows = [database](const QString& table) {
        return singleText(database, QStringLiteral("SELECT count(*) FROM ") + table).toInt();
    };
    return {rows(QStringLiteral("task")), rows(QStringLiteral("unit")), rows(QStringLiteral("progress")),
        lastChangeOf(database)};
}

Result<LedgerFacts> factsOf(sqlite3* database, const QString& path)
{
    const std::optional<QStringList> tables = tablesOf(database);
    if (!tables)
        return damaged(database, path);
    LedgerFacts facts;
    GatheredHash hash;
    for (const QString& table : *tables) {
        hash.add(table.toUtf8());
        const std::optional<int> rows = addTable(hash, database, table);
        if (!rows)
            return damaged(database, path);
        facts.rows.emplace(table, *rows);
    }
    facts.contentHash = hash.hex();
    facts.schema = singleText(database, QStringLiteral("PRAGMA user_version")).toInt();
    facts.uid = uidOf(database);
    facts.title = singleText(database, QStringLiteral("SELECT title FROM ledger"));
    facts.headHash = headHashOf(database);
    facts.lastChange = lastChangeOf(database);
    return facts;
}

Result<LedgerFacts> factsOfSoundFile(const QString& path)
{
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    const Connection database(handle);
    if (opened != SQLITE_OK)
        return damaged(handle, path);
    const QString verdict = singleText(handle, QStringLiteral("PRAGMA integrity_check(1)"));
    if (verdict != u"ok")
        return Error{ErrorCode::LedgerDamaged, {path}, verdict};
    return factsOf(handle, path);
}

} // namespace taizhang
