// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loghash.h"

#include <QCryptographicHash>

namespace taizhang {

namespace {

// Type, length and content, so that no two lists of values give the same bytes.
void addValue(QCryptographicHash& hash, const QVariant& value)
{
    const char type = !value.isValid() ? 'n' : value.typeId() == QMetaType::QString ? 't' : 'i';
    const QByteArray bytes = value.toString().toUtf8();
    const QByteArray tagged = type + QByteArray::number(bytes.size()) + ':' + bytes;
    hash.addData(tagged);
}

void addRows(QCryptographicHash& hash, Query rows)
{
    const int columns = rows.columns();
    while (rows.next()) {
        for (int i = 0; i < columns; ++i)
            addValue(hash, rows.value(i));
    }
}

} // namespace

QString rootHash()
{
    return QString(64, u'0');
}

QString headHash(Database& database)
{
    Query query = database.run(QStringLiteral("SELECT hash FROM seal ORDER BY batch DESC LIMIT 1"));
    return query.next() ? query.text(0) : rootHash();
}

QString batchHash(Database& database, BatchId id, ChangeRange range, const QString& previous)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addValue(hash, previous);
    addRows(hash,
        database.run(QStringLiteral("SELECT id, kind, action, subject, actor, computer, program, at_ms, source_file, "
                                    "source_sha256, reverts FROM batch WHERE id = ?"),
            {id.value()}));
    addRows(hash,
        database.run(QStringLiteral("SELECT id, batch, tbl, record, field, old_value, new_value FROM change "
                                    "WHERE id BETWEEN ? AND ? ORDER BY id"),
            {range.first, range.last}));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace taizhang
