// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/redolog.h"

#include "core/base/platform.h"
#include "core/base/safefile.h"
#include "core/storage/database.h"

#include <QCborValue>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QList>

#include <array>
#include <optional>
#include <utility>

namespace taizhang {

namespace {

constexpr qsizetype hashInName = 16;
constexpr std::array<const char*, 3> logTables{"batch", "change", "seal"};

// As they were written: of two that follow the same seal, because the ledger was set back, the later one comes last.
QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList({QStringLiteral("*_*.redo")}, QDir::Files, QDir::Time | QDir::Reversed);
}

QCborArray rowsOf(Query query)
{
    QCborArray rows;
    while (query.next()) {
        QCborArray row;
        for (int i = 0; i < query.columns(); ++i)
            row.append(QCborValue::fromVariant(query.value(i)));
        rows.append(row);
    }
    return rows;
}

QByteArray toBytes(const RedoRecord& record)
{
    return QCborValue(QCborArray{record.batch.value(), record.previous, record.hash, record.rows}).toCbor();
}

std::optional<RedoRecord> readRecord(const QString& path)
{
    constexpr qint64 sizeLimit = qint64(256) << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QCborArray stored = QCborValue::fromCbor(file.read(sizeLimit)).toArray();
    RedoRecord record{BatchId(stored.at(0).toInteger()), stored.at(1).toByteArray(), stored.at(2).toByteArray(),
        stored.at(3).toArray()};
    const bool whole = !record.hash.isEmpty() && record.rows.size() == qsizetype(logTables.size());
    return whole ? std::optional(record) : std::nullopt;
}

void insertRows(Database& copy, const QString& table, const QCborArray& rows)
{
    for (const auto& row : rows) {
        const QCborArray fields = row.toArray();
        QVariantList values;
        for (const auto& field : fields)
            values.append(field.isString() ? stored(field.toString()) : field.toVariant());
        const QStringList marks(values.size(), QStringLiteral("?"));
        copy.run(QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, marks.join(u", ")), values);
    }
}

} // namespace

RedoLog::RedoLog(QString folder)
    : m_folder(std::move(folder))
{ }

RedoRecord RedoLog::recordOf(Database& ledger, BatchId batch, const QByteArray& previous)
{
    RedoRecord record{batch, previous, {}, {}};
    for (const char* column : {"id", "batch", "batch"}) {
        const QString table = QString::fromLatin1(logTables.at(size_t(record.rows.size())));
        record.rows.append(rowsOf(ledger.run(
            QStringLiteral("SELECT * FROM %1 WHERE %2 = ?").arg(table, QString::fromLatin1(column)), {batch.value()})));
    }
    record.hash
        = ledger.single(QStringLiteral("SELECT hash FROM seal WHERE batch = ?"), {batch.value()}).toString().toLatin1();
    return record;
}

Result<void> RedoLog::keep(const RedoRecord& record) const
{
    const QString name = QStringLiteral("%1_%2.redo")
                             .arg(record.batch.value(), 10, 10, QChar(u'0'))
                             .arg(QString::fromLatin1(record.hash.left(hashInName)));
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::FileNotWritable, {m_folder, QString()}, {}};
    return writeFile(QDir(m_folder).filePath(name), toBytes(record));
}

namespace {

bool isKnown(Database& ledger, const QString& start)
{
    return ledger.single(QStringLiteral("SELECT count(*) FROM seal WHERE substr(hash, 1, ?) = ?"), {hashInName, start})
               .toInt()
        > 0;
}

using Previous = QHash<QByteArray, QByteArray>; // seal that a record follows, by its own

// The records from one of the backups to this one; nothing where none leads to it.
QList<QByteArray> wayTo(const QByteArray& record, const Previous& previous, const QSet<QByteArray>& heads)
{
    QList<QByteArray> way;
    for (QByteArray at = record; previous.contains(at) && !way.contains(at); at = previous.value(at)) {
        way.append(at);
        if (heads.contains(previous.value(at)))
            return way;
    }
    return {};
}

} // namespace

void RedoLog::forget(Database& ledger, const QSet<QByteArray>& heads) const
{
    Previous previous;
    QHash<QByteArray, QString> useless; // files, by their record
    QList<QByteArray> lost;
    for (const QString& name : filesIn(m_folder)) {
        const std::optional<RedoRecord> record = readRecord(QDir(m_folder).filePath(name));
        const bool known = isKnown(ledger, name.section(u'_', 1).left(hashInName));
        if (record)
            previous.insert(record->hash, record->previous);
        if (record && !known)
            lost.append(record->hash);
        if (record || known)
            useless.insert(record ? record->hash : name.toUtf8(), name);
    }
    for (const QByteArray& record : std::as_const(lost)) {
        for (const QByteArray& needed : wayTo(record, previous, heads))
            useless.remove(needed);
    }
    for (const QString& name : std::as_const(useless))
        platform::removeFile(QDir(m_folder).filePath(name));
}

std::vector<RedoRecord> RedoLog::after(const QByteArray& head) const
{
    QHash<QByteArray, RedoRecord> byPrevious;
    for (const QString& name : filesIn(m_folder)) {
        if (const std::optional<RedoRecord> record = readRecord(QDir(m_folder).filePath(name)))
            byPrevious.insert(record->previous, *record);
    }
    std::vector<RedoRecord> chain;
    for (auto next = byPrevious.find(head); next != byPrevious.end(); next = byPrevious.find(chain.back().hash)) {
        chain.push_back(*next);
        byPrevious.erase(next);
    }
    return chain;
}

void appendToLog(Database& copy, const std::vector<RedoRecord>& records)
{
    QStringList triggers;
    {
        Query query = copy.run(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
        while (query.next())
            triggers.append(query.text(0));
    }
    copy.execute(QStringLiteral("BEGIN IMMEDIATE"));
    for (const QString& trigger : triggers)
        copy.execute(QStringLiteral("DROP TRIGGER \"%1\"").arg(trigger));
    for (const RedoRecord& record : records) {
        for (size_t i = 0; i < logTables.size(); ++i)
            insertRows(copy, QString::fromLatin1(logTables.at(i)), record.rows.at(qsizetype(i)).toArray());
    }
    copy.execute(QStringLiteral("COMMIT"));
}

} // namespace taizhang
