// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/otherprogram.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <stdexcept>

namespace {

// Forgets the connection at its end, also when a statement failed.
struct Connection
{
    QString name = QStringLiteral("other program");

    Connection() = default;
    ~Connection() { QSqlDatabase::removeDatabase(name); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
};

void withDatabase(const QString& path, const std::function<void(const QSqlDatabase&)>& work)
{
    const Connection connection;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection.name);
    database.setDatabaseName(path);
    if (!database.open())
        throw std::runtime_error(database.lastError().text().toStdString());
    work(database);
}

void execute(const QSqlDatabase& database, const QString& statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        throw std::runtime_error(QString(statement + QStringLiteral(": ") + query.lastError().text()).toStdString());
}

} // namespace

void runSql(const QString& path, const QStringList& statements)
{
    withDatabase(path, [&](const QSqlDatabase& database) {
        for (const QString& statement : statements)
            execute(database, statement);
    });
}

void copyUnfinished(const QString& path, const QString& copy)
{
    withDatabase(path, [&](const QSqlDatabase& database) {
        // So few pages stay in memory that most of the change is in the file already.
        execute(database, QStringLiteral("PRAGMA cache_size = 2"));
        execute(database, QStringLiteral("BEGIN IMMEDIATE"));
        execute(database, QStringLiteral("CREATE TABLE scratch (x BLOB)"));
        execute(database,
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) "
                           "INSERT INTO scratch SELECT zeroblob(3000) FROM n"));
        if (!QFile::copy(path, copy) || !QFile::copy(path + u"-journal", copy + u"-journal"))
            throw std::runtime_error("no copy");
        execute(database, QStringLiteral("ROLLBACK"));
    });
}

void copyWriteAhead(const QString& path, const QString& copy)
{
    withDatabase(path, [&](const QSqlDatabase& database) {
        execute(database, QStringLiteral("PRAGMA journal_mode = WAL"));
        execute(database, QStringLiteral("CREATE TABLE scratch (x BLOB)"));
        if (!QFile::copy(path, copy) || !QFile::copy(path + u"-wal", copy + u"-wal"))
            throw std::runtime_error("no copy");
    });
}

void tamper(const QString& path, const QStringList& statements)
{
    withDatabase(path, [&](const QSqlDatabase& database) {
        QStringList names;
        QStringList definitions;
        QSqlQuery triggers(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"), database);
        while (triggers.next()) {
            names.append(triggers.value(0).toString());
            definitions.append(triggers.value(1).toString());
        }
        triggers.finish();
        for (const QString& name : names)
            execute(database, QStringLiteral("DROP TRIGGER ") + name);
        for (const QString& statement : statements)
            execute(database, statement);
        for (const QString& definition : definitions)
            execute(database, definition);
    });
}
