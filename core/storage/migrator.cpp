// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/fileheader.h"
#include "core/storage/logtriggers.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <map>
#include <utility>

namespace taizhang {

namespace {

std::vector<SchemaStep> readSteps()
{
    std::vector<SchemaStep> steps;
    const QDir folder(QStringLiteral(":/schema"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QFile::ReadOnly))
            steps.push_back({name.section(u'_', 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    return steps;
}

void applyStep(Database& database, const SchemaStep& step)
{
    database.execute(step.sql);
    renewLogTriggers(database);
    database.execute(QStringLiteral("PRAGMA user_version = %1").arg(step.version));
}

void requireNoViolation(Database& database)
{
    Query violations = database.run(QStringLiteral("SELECT \"table\", rowid FROM pragma_foreign_key_check"));
    if (violations.next())
        throw SqlError(SQLITE_CONSTRAINT_FOREIGNKEY,
            QStringLiteral("foreign key in %1 row %2").arg(violations.text(0)).arg(violations.integer(1)), {});
}

void migrateOneStep(Database& database, const SchemaStep& step, const Author& author)
{
    Batch batch(database,
        {.kind = BatchKind::Migrate,
            .action = QStringLiteral("schema.step"),
            .subject = QString::number(step.version),
            .sourceFile = {},
            .sourceSha256 = {},
            .reverts = {}},
        author);
    applyStep(database, step);
    requireNoViolation(database);
    batch.seal();
    batch.commit();
}

using Definitions = std::map<std::pair<QString, QString>, QString>; // type and name to SQL

Definitions definitions(Database& database)
{
    Definitions found;
    Query query
        = database.run(QStringLiteral("SELECT type, name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*'"));
    while (query.next())
        found[{query.text(0), query.text(1)}] = query.text(2);
    return found;
}

Definitions definitionsOf(int version)
{
    Database reference;
    createSchema(reference, version);
    return definitions(reference);
}

} // namespace

const std::vector<SchemaStep>& schemaSteps()
{
    static const std::vector<SchemaStep> steps = readSteps();
    return steps;
}

int newestSchemaVersion()
{
    return schemaSteps().back().version;
}

int schemaVersion(Database& database)
{
    return database.single(QStringLiteral("PRAGMA user_version")).toInt();
}

void createSchema(Database& database, int version)
{
    database.execute(QStringLiteral("PRAGMA application_id = %1").arg(ledgerApplicationId));
    for (const SchemaStep& step : schemaSteps()) {
        if (step.version <= version)
            database.execute(step.sql);
    }
    renewLogTriggers(database);
    database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

void migrate(Database& database, const Author& author)
{
    // A step may rebuild a table, which would cascade into its parts while foreign keys are enforced.
    database.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    for (const SchemaStep& step : schemaSteps()) {
        if (step.version > schemaVersion(database))
            migrateOneStep(database, step, author);
    }
    database.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
}

std::optional<QString> foreignSchemaObject(Database& database)
{
    static std::map<int, Definitions> known; // ledgers live in one thread
    const int version = schemaVersion(database);
    Definitions& expected = known[version];
    if (expected.empty())
        expected = definitionsOf(version);
    const Definitions found = definitions(database);
    for (const auto& [object, sql] : found) {
        const auto ours = expected.find(object);
        if (ours == expected.end() || ours->second != sql)
            return object.first + u' ' + object.second;
    }
    for (const auto& [object, sql] : expected) {
        if (!found.contains(object))
            return object.first + u' ' + object.second;
    }
    return std::nullopt;
}

} // namespace taizhang
