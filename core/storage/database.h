// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/query.h"
#include "core/storage/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace taizhang {

enum class Access
{
    ReadWrite,
    ReadOnly
};

// One connection to one SQLite file, for the thread that made it. Statements are prepared once and kept. Every failure
// throws SqlError. It never creates a file.
class Database
{
public:
    // Opens the file; nothing is read before the first statement.
    Database(const QString& path, Access access);
    // An empty database in memory, for building a schema to compare with.
    Database();
    // All of a file in memory, under its path: to be changed while the file stays as it is.
    static std::unique_ptr<Database> inMemory(const Database& file);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    bool readOnly() const { return m_access == Access::ReadOnly; }

    // Runs a prepared statement. Rows are read from the result, which must be gone before the transaction ends.
    Query run(const QString& sql, const QVariantList& values = {});
    // The first column of the first row; SqlError if there is none.
    QVariant single(const QString& sql, const QVariantList& values = {});
    // Several statements without values, as they stand in a schema file.
    void execute(const QString& sql);
    qint64 lastInsertId() const;
    qint64 changes() const; // rows touched by the last statement, triggers not counted

    bool inTransaction() const;
    // SQLITE_FCNTL_HAS_MOVED: the file was replaced, renamed or deleted since it was opened.
    bool fileMoved() const;
    sqlite3* handle() const { return m_handle; }

private:
    friend class Query;
    void open(const QString& name, const QString& options);
    QSqlQuery take(const QString& sql);
    void giveBack(const QString& sql, QSqlQuery query);

    QString m_path;
    Access m_access;
    QString m_connection;
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr;
    std::unordered_map<QString, std::vector<QSqlQuery>> m_prepared;
};

// Ends a transaction that is still open; a failure leaves nothing to be done and is not reported.
void rollBack(Database& database) noexcept;

// Runs storage work and turns a SqlError into the Error a person is told.
template <class Work>
auto attempt(const QString& path, const Work& work) -> decltype(work())
{
    try {
        return work();
    } catch (const SqlError& error) {
        return toError(error, path);
    }
}

} // namespace taizhang
