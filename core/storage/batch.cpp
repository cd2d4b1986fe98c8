// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/batch.h"

#include "core/storage/loghash.h"

#include <sqlite3.h>

namespace taizhang {

namespace {

qint64 lastChange(Database& database)
{
    return database.single(QStringLiteral("SELECT coalesce(max(id), 0) FROM change")).toLongLong();
}

BatchId insertBatch(Database& database, const BatchLabel& label, const Author& author)
{
    database.run(
        QStringLiteral("INSERT INTO batch (kind, action, subject, actor, computer, program, at_ms, source_file, "
                       "source_sha256, reverts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {stored(label.kind), stored(label.action), stored(label.subject), stored(author.actor), stored(author.computer),
            QStringLiteral(TAIZHANG_VERSION), author.at.toMSecsSinceEpoch(), stored(label.sourceFile),
            stored(QString::fromLatin1(label.sourceSha256)), stored(label.reverts)});
    return BatchId(database.lastInsertId());
}

} // namespace

Batch::Batch(Database& database, const BatchLabel& label, const Author& author)
    : m_database(database)
    , m_id(0)
    , m_firstChange(0)
{
    if (database.fileMoved())
        throw SqlError(SQLITE_READONLY_DBMOVED, QStringLiteral("the file was replaced"), {});
    database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        m_firstChange = lastChange(database) + 1;
        m_id = insertBatch(database, label, author);
        database.run(QStringLiteral("UPDATE log_context SET batch = ?"), {m_id.value()});
    } catch (const SqlError&) {
        rollBack(database);
        throw;
    }
}

Batch::~Batch()
{
    if (m_open)
        rollBack(m_database);
}

ChangeRange Batch::changes() const
{
    return {m_firstChange, lastChange(m_database)};
}

void Batch::seal()
{
    const ChangeRange range = changes();
    m_database.run(QStringLiteral("UPDATE log_context SET batch = NULL"));
    m_database.run(QStringLiteral("INSERT INTO seal (batch, first_change, last_change, hash) VALUES (?, ?, ?, ?)"),
        {m_id.value(), range.first, range.last, stored(batchHash(m_database, m_id, range, headHash(m_database)))});
}

void Batch::commit()
{
    try {
        m_database.execute(QStringLiteral("COMMIT"));
    } catch (const SqlError& failed) {
        if (m_database.inTransaction())
            throw;
        m_open = false;
        confirm(failed);
    }
    m_open = false;
}

// Where only the very last step failed, the sync of the emptied journal, the batch is in the file and cannot be taken
// back, but a power cut might do so. Another commit is as durable as the ones before it.
void Batch::confirm(const SqlError& failed)
{
    bool stored = false;
    try {
        stored = isStored();
        if (stored)
            makeDurable();
    } catch (const SqlError& again) {
        throw SqlError::unconfirmed(again); // a file that cannot be asked may hold the batch
    }
    if (!stored)
        throw failed;
}

bool Batch::isStored()
{
    return m_database.single(QStringLiteral("SELECT count(*) FROM seal WHERE batch = ?"), {m_id.value()}).toInt() == 1;
}

void Batch::makeDurable()
{
    m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        m_database.run(QStringLiteral("UPDATE log_context SET batch = NULL"));
        m_database.execute(QStringLiteral("COMMIT"));
    } catch (const SqlError&) {
        rollBack(m_database);
        throw;
    }
}

} // namespace taizhang
