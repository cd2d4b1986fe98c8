// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include <sqlite3.h>

#include <array>
#include <utility>

namespace taizhang {

namespace {

struct Setting
{
    const char* name;
    const char* value; // as written
    const char* readBack;
};

constexpr std::array commonSettings{
    Setting{"locking_mode", "EXCLUSIVE", "exclusive"},
    Setting{"foreign_keys", "ON", "1"},
    Setting{"cell_size_check", "ON", "1"},
    Setting{"mmap_size", "0", "0"},
    Setting{"temp_store", "MEMORY", "2"},
    // With it, a REPLACE that removes a row fires that row's delete trigger: without, the log would miss the removal.
    Setting{"recursive_triggers", "ON", "1"},
};

constexpr std::array writerSettings{
    Setting{"journal_mode", "TRUNCATE", "truncate"},
    Setting{"synchronous", "FULL", "2"},
    Setting{"secure_delete", "ON", "1"},
};

void apply(Database& database, const Setting& setting)
{
    const QString name = QString::fromLatin1(setting.name);
    { // setting mmap_size and some others answers with a row, others do not
        Query query = database.run(QStringLiteral("PRAGMA %1 = %2").arg(name, QString::fromLatin1(setting.value)));
    }
    Query query = database.run(QStringLiteral("PRAGMA ") + name);
    const QString now = query.next() ? query.text(0) : QString::fromLatin1(setting.readBack);
    if (now != QLatin1String(setting.readBack))
        throw SqlError(SQLITE_MISUSE, QStringLiteral("%1 is %2").arg(name, now), {});
}

void configure(sqlite3* handle, int option, int value)
{
    int now = -1;
    if (sqlite3_db_config(handle, option, value, &now) != SQLITE_OK || now != value)
        throw SqlError(SQLITE_MISUSE, QStringLiteral("db_config %1").arg(option), {});
}

void limitStatements(sqlite3* handle)
{
    constexpr std::array limits{
        std::pair{SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
        std::pair{SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024},
        std::pair{SQLITE_LIMIT_ATTACHED, 1},
        std::pair{SQLITE_LIMIT_TRIGGER_DEPTH, 10},
        std::pair{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
        std::pair{SQLITE_LIMIT_VARIABLE_NUMBER, 2000},
    };
    for (const auto& [id, value] : limits)
        sqlite3_limit(handle, id, value);
}

} // namespace

void secureConnection(Database& database)
{
    sqlite3* handle = database.handle();
    configure(handle, SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    configure(handle, SQLITE_DBCONFIG_DQS_DDL, 0);
    configure(handle, SQLITE_DBCONFIG_DQS_DML, 0);
    limitStatements(handle);
    for (const Setting& setting : commonSettings)
        apply(database, setting);
    if (database.readOnly())
        return;
    for (const Setting& setting : writerSettings)
        apply(database, setting);
    // Takes the lock for as long as the connection lives, and shows whether the file can be written.
    database.execute(QStringLiteral("BEGIN IMMEDIATE; COMMIT"));
}

} // namespace taizhang
