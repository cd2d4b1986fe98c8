// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <memory>
#include <utility>

namespace taizhang {

namespace {

constexpr int busyMilliseconds = 1000;

// Every character that a URI could take for its own (#, ?, %) is encoded, so any file name works.
QString fileUri(const QString& path, Access access)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/:"));
    const QString lead = encoded.startsWith(u'/') ? QStringLiteral("file://") : QStringLiteral("file:///");
    return lead + encoded + (access == Access::ReadOnly ? u"?mode=ro" : u"?mode=rw");
}

} // namespace

Database::Database(const QString& path, Access access)
    : m_path(QFileInfo(path).absoluteFilePath()) // a URI has no other
    , m_access(access)
{
    open(fileUri(m_path, access),
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds)
            + (access == Access::ReadOnly ? u";QSQLITE_OPEN_READONLY" : u""));
}

Database::Database()
    : m_access(Access::ReadWrite)
{
    open(QStringLiteral(":memory:"), {});
}

std::unique_ptr<Database> Database::inMemory(const Database& file)
{
    auto copy = std::make_unique<Database>();
    copy->m_path = file.m_path;
    copy->m_access = file.m_access;
    sqlite3_backup* backup = sqlite3_backup_init(copy->m_handle, "main", file.m_handle, "main");
    if (backup) {
        sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup); // tells what the step met, through the connection
    }
    if (const int code = sqlite3_extended_errcode(copy->m_handle); code != SQLITE_OK)
        throw SqlError(code, QString::fromUtf8(sqlite3_errmsg(copy->m_handle)), {});
    return copy;
}

void Database::open(const QString& name, const QString& options)
{
    m_connection = QUuid::createUuid().toString();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connection);
        throw SqlError(error.nativeErrorCode().toInt(), error.databaseText() + error.driverText(), {});
    }
    m_handle = *static_cast<sqlite3* const*>(m_database.driver()->handle().constData());
    sqlite3_extended_result_codes(m_handle, 1);
}

Database::~Database()
{
    m_prepared.clear();
    // A ledger that is closed is one file. What stands under the name of one that was moved belongs to another.
    if (!readOnly() && !fileMoved())
        sqlite3_exec(m_handle, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Query Database::run(const QString& sql, const QVariantList& values)
{
    return {*this, sql, values};
}

QVariant Database::single(const QString& sql, const QVariantList& values)
{
    Query query = run(sql, values);
    if (!query.next())
        throw SqlError(SQLITE_ERROR, QStringLiteral("no row"), sql);
    return query.value(0);
}

void Database::execute(const QString& sql)
{
    char* message = nullptr;
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, &message);
    const std::unique_ptr<char, decltype(&sqlite3_free)> owner(message, &sqlite3_free);
    if (code != SQLITE_OK)
        throw SqlError(code, QString::fromUtf8(message), sql);
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

bool Database::fileMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

void rollBack(Database& database) noexcept
{
    // A failed commit may have ended the transaction already.
    if (database.inTransaction())
        sqlite3_exec(database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

QSqlQuery Database::take(const QString& sql)
{
    std::vector<QSqlQuery>& ready = m_prepared[sql];
    if (!ready.empty()) {
        QSqlQuery query = std::move(ready.back());
        ready.pop_back();
        return query;
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        const QSqlError error = query.lastError();
        throw SqlError(error.nativeErrorCode().toInt(), error.databaseText(), sql);
    }
    return query;
}

void Database::giveBack(const QString& sql, QSqlQuery query)
{
    query.finish();
    m_prepared[sql].push_back(std::move(query));
}

} // namespace taizhang
