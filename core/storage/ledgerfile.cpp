// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledgerfile.h"

#include "core/base/safefile.h"
#include "core/storage/connection.h"
#include "core/storage/fileheader.h"
#include "core/storage/logcheck.h"
#include "core/storage/migrator.h"

#include <QIODevice>

namespace taizhang {

namespace {

// How much of the log's chain is checked on every open, so that opening stays quick; `check` reads it all.
constexpr ChainPart checkedOnOpen{.batches = 100, .changes = 50000};

void writeSeed(Database& database, const LedgerSeed& seed, const Author& author)
{
    database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    createSchema(database, newestSchemaVersion());
    database.execute(QStringLiteral("COMMIT"));
    Batch batch(database,
        {.kind = BatchKind::Create,
            .action = QStringLiteral("ledger.create"),
            .subject = seed.title,
            .sourceFile = {},
            .sourceSha256 = {},
            .reverts = {}},
        author);
    database.run(
        QStringLiteral("INSERT INTO ledger (id, uid, title, year, office, invented) VALUES (1, ?, ?, ?, ?, ?)"),
        {seed.uid.toString(), stored(seed.title), seed.year, stored(seed.office), seed.invented});
    batch.seal();
    batch.commit();
}

Result<void> writeNewLedger(const QString& path, const LedgerSeed& seed, const Author& author)
{
    return attempt(path, [&]() -> Result<void> {
        Database database(path, Access::ReadWrite);
        secureConnection(database);
        writeSeed(database, seed, author);
        database.execute(QStringLiteral("PRAGMA journal_mode = DELETE")); // leaves no empty journal behind
        return {};
    });
}

bool isLedgerFile(QIODevice& written)
{
    return written.read(16).startsWith("SQLite format 3");
}

Result<void> refuseUnsound(Database& database)
{
    if (const std::optional<QString> object = foreignSchemaObject(database))
        return Error{ErrorCode::LedgerSchemaForeign, {database.path(), *object}, {}};
    if (database.single(QStringLiteral("SELECT count(*) FROM log_context WHERE batch IS NULL")).toInt() != 1)
        return Error{ErrorCode::LedgerDamaged, {database.path()}, QStringLiteral("log_context")};
    const QString quick = database.single(QStringLiteral("PRAGMA quick_check(1)")).toString();
    if (quick != u"ok")
        return Error{ErrorCode::LedgerDamaged, {database.path()}, quick};
    const std::vector<CheckFinding> findings = checkChain(database, checkedOnOpen);
    if (!findings.empty())
        return Error{ErrorCode::LedgerDamaged, {database.path()},
            QStringLiteral("%1 %2").arg(findings.front().what).arg(findings.front().row)};
    return {};
}

Result<void> migrateBackedUp(Database& database, const Author& author, const BeforeMigration& beforeMigration)
{
    if (Result<void> ready = beforeMigration(database); !ready)
        return ready;
    const int from = schemaVersion(database);
    try {
        migrate(database, author);
    } catch (const SqlError& error) {
        if (error.isUnconfirmed())
            throw;
        return Error{ErrorCode::MigrationFailed,
            {database.path(), QString::number(from), QString::number(newestSchemaVersion())},
            toError(error, database.path()).detail};
    }
    return {};
}

// An older ledger that is only to be read is migrated in memory; the file stays as it is.
std::unique_ptr<Database> migratedInMemory(const Database& file, const Author& author)
{
    std::unique_ptr<Database> copy = Database::inMemory(file);
    migrate(*copy, author);
    copy->execute(QStringLiteral("PRAGMA query_only = ON"));
    return copy;
}

} // namespace

Result<void> createLedgerFile(const QString& path, const LedgerSeed& seed, const Author& author)
{
    Result<SafeFile> file = SafeFile::create(path, SafeFile::Target::MustBeNew);
    if (!file)
        return file.error();
    if (const Result<void> written = writeNewLedger(file->temporaryPath(), seed, author); !written)
        return written;
    return file->commit(isLedgerFile);
}

Result<std::unique_ptr<Database>> openLedgerFile(
    const QString& path, Access access, const Author& author, const BeforeMigration& beforeMigration)
{
    const Result<FileHeader> header = inspectLedgerFile(path, newestSchemaVersion());
    if (!header)
        return header.error();
    return attempt(path, [&]() -> Result<std::unique_ptr<Database>> {
        auto database = std::make_unique<Database>(path, access);
        secureConnection(*database);
        if (const Result<void> sound = refuseUnsound(*database); !sound)
            return sound.error();
        if (schemaVersion(*database) == newestSchemaVersion())
            return database;
        if (access == Access::ReadOnly)
            return migratedInMemory(*database, author);
        if (const Result<void> migrated = migrateBackedUp(*database, author, beforeMigration); !migrated)
            return migrated.error();
        return database;
    });
}

} // namespace taizhang
