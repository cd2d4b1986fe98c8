// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/logcheck.h"

#include "core/storage/loghash.h"
#include "core/storage/migrator.h"
#include "core/storage/replay.h"
#include "core/storage/schema.h"

#include <algorithm>

namespace taizhang {

namespace {

struct SealedBatch
{
    BatchId id;
    ChangeRange range;
    QString hash; // empty: the seal is missing
};

std::vector<SealedBatch> newestBatches(Database& database, ChainPart part)
{
    std::vector<SealedBatch> batches;
    Query query = database.run(
        QStringLiteral("SELECT b.id, coalesce(s.first_change, 1), coalesce(s.last_change, 0), coalesce(s.hash, '') "
                       "FROM batch b LEFT JOIN seal s ON s.batch = b.id ORDER BY b.id DESC LIMIT ?"),
        {part.batches});
    qint64 changes = 0;
    while (query.next()) {
        const ChangeRange range{query.integer(1), query.integer(2)};
        changes += range.count();
        if (changes > part.changes)
            break;
        batches.push_back({query.id<BatchId>(0), range, query.text(3)});
    }
    std::reverse(batches.begin(), batches.end());
    return batches;
}

QString hashBefore(Database& database, BatchId id)
{
    Query query = database.run(
        QStringLiteral("SELECT hash FROM seal WHERE batch < ? ORDER BY batch DESC LIMIT 1"), {id.value()});
    return query.next() ? query.text(0) : rootHash();
}

// Ids of batches and log rows have no gaps, and the newest is the last that was ever given.
void checkEnds(Database& database, std::vector<CheckFinding>& findings)
{
    const auto compare = [&](const QString& table, const QString& expectedSql, const QString& foundSql) {
        const qint64 expected = database.single(expectedSql).toLongLong();
        const qint64 found = database.single(foundSql).toLongLong();
        if (expected != found)
            findings.push_back({QStringLiteral("appendOnly"), table, found, QStringLiteral("id"),
                QString::number(expected), QString::number(found)});
    };
    compare(QStringLiteral("batch"),
        QStringLiteral("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'batch'), 0)"),
        QStringLiteral("SELECT count(*) FROM batch"));
    compare(QStringLiteral("seal"), QStringLiteral("SELECT count(*) FROM batch"),
        QStringLiteral("SELECT count(*) FROM seal"));
    compare(QStringLiteral("change"), QStringLiteral("SELECT coalesce(max(last_change), 0) FROM seal"),
        QStringLiteral("SELECT count(*) FROM change"));
}

CheckFinding valueFinding(const RecordTable& table, qint64 row, const QString& column, const ValuePair& values)
{
    return {QStringLiteral("replay"), table.name, row, column, values.expected.toString(), values.found.toString()};
}

} // namespace

std::vector<CheckFinding> checkChain(Database& database, ChainPart part)
{
    std::vector<CheckFinding> findings;
    checkEnds(database, findings);
    const std::vector<SealedBatch> batches = newestBatches(database, part);
    qint64 nextChange = batches.empty() ? 1 : batches.front().range.first;
    QString previous = batches.empty() ? rootHash() : hashBefore(database, batches.front().id);
    for (const SealedBatch& batch : batches) {
        const QString hash = batchHash(database, batch.id, batch.range, previous);
        if (hash != batch.hash || batch.range.first != nextChange)
            findings.push_back(
                {QStringLiteral("hashChain"), QStringLiteral("batch"), batch.id.value(), {}, batch.hash, hash});
        // Goes on from the stored seal, so that one broken batch is one finding.
        previous = batch.hash;
        nextChange = batch.range.last + 1;
    }
    return findings;
}

std::vector<CheckFinding> checkReplay(Database& database, Feedback& feedback)
{
    std::vector<CheckFinding> findings;
    const Schema schema = Schema::read(database);
    int done = 0;
    for (const RecordTable& table : schema.tables()) {
        feedback.progress(done++, static_cast<int>(schema.tables().size()));
        compareWithLog(database, table, [&](qint64 row, const QString& column, const ValuePair& values) {
            findings.push_back(valueFinding(table, row, column, values));
        });
        if (feedback.canceled())
            break;
    }
    return findings;
}

std::vector<CheckFinding> checkIntegrity(Database& database)
{
    std::vector<CheckFinding> findings;
    {
        Query query = database.run(QStringLiteral("PRAGMA integrity_check"));
        while (query.next()) {
            if (query.text(0) != u"ok")
                findings.push_back({QStringLiteral("integrity"), {}, 0, {}, QStringLiteral("ok"), query.text(0)});
        }
    }
    Query query = database.run(QStringLiteral("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check"));
    while (query.next())
        findings.push_back({QStringLiteral("foreignKey"), query.text(0), query.integer(1), {}, query.text(2), {}});
    return findings;
}

std::vector<CheckFinding> checkLedger(Database& database, Feedback& feedback)
{
    std::vector<CheckFinding> findings = checkIntegrity(database);
    const auto add
        = [&](const std::vector<CheckFinding>& more) { findings.insert(findings.end(), more.begin(), more.end()); };
    if (const std::optional<QString> object = foreignSchemaObject(database))
        findings.push_back({QStringLiteral("schema"), *object, 0, {}, {}, {}});
    add(checkChain(database, ChainPart()));
    add(checkReplay(database, feedback));
    return findings;
}

} // namespace taizhang
