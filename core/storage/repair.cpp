// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/repair.h"

#include "core/base/safefile.h"
#include "core/storage/connection.h"
#include "core/storage/fileheader.h"
#include "core/storage/logtriggers.h"
#include "core/storage/migrator.h"
#include "core/storage/replay.h"

#include <QIODevice>
#include <QStringList>

namespace taizhang {

namespace {

struct Trigger
{
    QString name;
    QString sql;
};

std::vector<Trigger> triggersOf(Database& database)
{
    std::vector<Trigger> triggers;
    Query query = database.run(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"));
    while (query.next())
        triggers.push_back({query.text(0), query.text(1)});
    return triggers;
}

// Rows of the log are copied as they are; their ids and order are part of the chain.
void copyTable(Database& from, Database& to, const QString& table)
{
    Query rows = from.run(QStringLiteral("SELECT * FROM %1 NOT INDEXED ORDER BY 1").arg(quoted(table)));
    const QStringList marks(rows.columns(), QStringLiteral("?"));
    const QString insert = QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(quoted(table), marks.join(u", "));
    while (rows.next()) {
        QVariantList values;
        for (int i = 0; i < rows.columns(); ++i)
            values.append(rows.value(i));
        to.run(insert, values);
    }
}

void insertRecord(Database& database, const RecordTable& table, const LoggedRecord& record)
{
    QStringList columns{QStringLiteral("id")};
    QVariantList values{record.id};
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
        columns.append(quoted(field.key()));
        values.append(*field);
    }
    const QStringList marks(columns.size(), QStringLiteral("?"));
    database.run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                     .arg(quoted(table.name), columns.join(u", "), marks.join(u", ")),
        values);
}

// An id that was ever given is not given again, also where its record is gone.
void continueIds(Database& database)
{
    database.run(
        QStringLiteral("UPDATE sqlite_sequence SET seq = max(seq, (SELECT max(record) FROM change WHERE tbl = name)) "
                       "WHERE name IN (SELECT tbl FROM change)"));
    database.run(
        QStringLiteral("INSERT INTO sqlite_sequence (name, seq) SELECT tbl, max(record) FROM change WHERE tbl NOT IN "
                       "(SELECT name FROM sqlite_sequence) AND tbl IN (SELECT name FROM sqlite_schema "
                       "WHERE sql LIKE '%AUTOINCREMENT%') GROUP BY tbl"));
}

void rebuild(Database& damaged, Database& copy)
{
    copy.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    copy.execute(QStringLiteral("BEGIN IMMEDIATE"));
    createSchema(copy, schemaVersion(damaged));
    const std::vector<Trigger> triggers = triggersOf(copy);
    for (const Trigger& trigger : triggers)
        copy.execute(QStringLiteral("DROP TRIGGER ") + quoted(trigger.name));
    for (const char* table : {"batch", "change", "seal"})
        copyTable(damaged, copy, QString::fromLatin1(table));
    const Schema schema = Schema::read(copy);
    for (const RecordTable& table : schema.tables())
        eachLoggedRecord(copy, table.name, [&](const LoggedRecord& record) { insertRecord(copy, table, record); });
    continueIds(copy);
    for (const Trigger& trigger : triggers)
        copy.execute(trigger.sql);
    copy.execute(QStringLiteral("COMMIT"));
    copy.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
}

void noteRepair(Database& copy, const Author& author, size_t mended)
{
    BatchLabel label;
    label.kind = BatchKind::Repair;
    label.action = QStringLiteral("ledger.repair");
    label.subject = QString::number(mended);
    Batch batch(copy, label, author);
    batch.seal();
    batch.commit();
}

// Goes on where something cannot be read: that is a finding, too.
template <class Look>
void addFound(std::vector<CheckFinding>& findings, const Look& look)
{
    try {
        const std::vector<CheckFinding> more = look();
        findings.insert(findings.end(), more.begin(), more.end());
    } catch (const SqlError& error) {
        findings.push_back({QStringLiteral("integrity"), {}, 0, {}, QStringLiteral("ok"), error.text()});
    }
}

// What is wrong with the damaged file, as far as it can still be read: SQLite's findings and the values that differ.
std::vector<CheckFinding> differences(Database& damaged)
{
    NoFeedback feedback;
    std::vector<CheckFinding> findings;
    addFound(findings, [&] { return checkIntegrity(damaged); });
    addFound(findings, [&] { return checkReplay(damaged, feedback); });
    return findings;
}

std::vector<CheckFinding> foreignParts(Database& damaged)
{
    const std::optional<QString> object = foreignSchemaObject(damaged);
    return object ? std::vector<CheckFinding>{{QStringLiteral("schema"), *object, 0, {}, {}, {}}}
                  : std::vector<CheckFinding>();
}

Result<std::vector<CheckFinding>> mend(const QString& path, const QString& copyPath, const Author& author)
{
    Database damaged(path, Access::ReadOnly);
    secureConnection(damaged);
    const std::vector<CheckFinding> chain = checkChain(damaged, ChainPart());
    if (!chain.empty())
        return Error{ErrorCode::LedgerDamaged, {path}, chain.front().what};
    const std::vector<CheckFinding> mended = differences(damaged);
    Database copy(copyPath, Access::ReadWrite);
    secureConnection(copy);
    rebuild(damaged, copy);
    noteRepair(copy, author, mended.size());
    NoFeedback feedback;
    const std::vector<CheckFinding> left = checkLedger(copy, feedback);
    if (!left.empty())
        return Error{ErrorCode::LedgerDamaged, {path}, left.front().what};
    copy.execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
    return mended;
}

bool isSqlite(QIODevice& written)
{
    return written.read(15) == "SQLite format 3";
}

} // namespace

Result<std::vector<CheckFinding>> examineLedgerFile(const QString& path)
{
    if (const Result<FileHeader> header = inspectLedgerFile(path, newestSchemaVersion()); !header)
        return header.error();
    return attempt(path, [&]() -> Result<std::vector<CheckFinding>> {
        Database damaged(path, Access::ReadOnly);
        secureConnection(damaged);
        std::vector<CheckFinding> findings;
        addFound(findings, [&] { return foreignParts(damaged); });
        addFound(findings, [&] { return checkChain(damaged, ChainPart()); });
        addFound(findings, [&] { return differences(damaged); });
        return findings;
    });
}

Result<std::vector<CheckFinding>> repairLedgerFile(const QString& damaged, const QString& copy, const Author& author)
{
    if (const Result<FileHeader> header = inspectLedgerFile(damaged, newestSchemaVersion()); !header)
        return header.error();
    Result<SafeFile> file = SafeFile::create(copy, SafeFile::Target::MustBeNew);
    if (!file)
        return file.error();
    Result<std::vector<CheckFinding>> mended
        = attempt(damaged, [&] { return mend(damaged, file->temporaryPath(), author); });
    if (!mended)
        return mended;
    if (const Result<void> committed = file->commit(isSqlite); !committed)
        return committed.error();
    return mended;
}

} // namespace taizhang
