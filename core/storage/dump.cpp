// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dump.h"

#include <QCryptographicHash>
#include <QHash>
#include <QStringList>

#include <map>

namespace taizhang {

namespace {

using Row = QHash<QString, QVariant>;

QString escaped(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'\n', QStringLiteral("\\n"))
        .replace(u'\r', QStringLiteral("\\r"));
}

class Dumper
{
public:
    Dumper(Database& database, const Schema& schema)
        : m_schema(schema)
    {
        for (const RecordTable& table : m_schema.tables())
            readRows(database, table);
    }

    QString text()
    {
        QStringList lines;
        for (const RecordTable& table : m_schema.tables()) {
            for (const auto& [id, row] : m_rows[table.name])
                lines.append(table.name + u' ' + name(table, id) + u' ' + content(table, row) + u'\n');
        }
        lines.sort();
        return lines.join(QString());
    }

private:
    void readRows(Database& database, const RecordTable& table)
    {
        QString columns = QStringLiteral("id");
        for (const Column& column : table.columns)
            columns += u", " + quoted(column.name);
        Query query = database.run(QStringLiteral("SELECT %1 FROM %2").arg(columns, quoted(table.name)));
        while (query.next()) {
            Row& row = m_rows[table.name][query.integer(0)];
            for (size_t i = 0; i < table.columns.size(); ++i)
                row.insert(table.columns[i].name, query.value(static_cast<int>(i) + 1));
        }
    }

    QString content(const RecordTable& table, const Row& row)
    {
        QStringList fields;
        for (const Column& column : table.columns) {
            const QVariant value = row.value(column.name);
            if (column.name == u"uid" || value == column.defaultValue)
                continue;
            const ForeignKey* key = table.foreignKey(column.name);
            fields.append(
                column.name + u'=' + (key ? reference(key->table, value.toLongLong()) : escaped(value.toString())));
        }
        return fields.join(u" | ");
    }

    QString reference(const QString& tableName, qint64 id)
    {
        const RecordTable* table = m_schema.table(tableName);
        return table ? name(*table, id) : QString();
    }

    QString name(const RecordTable& table, qint64 id)
    {
        const auto row = m_rows[table.name].find(id);
        if (row == m_rows[table.name].end())
            return QStringLiteral("missing");
        QString& known = m_names[table.name][id];
        if (known.isEmpty()) {
            known = QStringLiteral("loop"); // stands while a damaged file's records refer to themselves
            const QString text = content(table, row->second);
            const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
            m_names[table.name][id] = QString::fromLatin1(hash.toHex().first(12));
        }
        return m_names[table.name][id];
    }

    const Schema& m_schema;
    QHash<QString, std::map<qint64, Row>> m_rows;
    QHash<QString, QHash<qint64, QString>> m_names;
};

} // namespace

QString dumpRecords(Database& database, const Schema& schema)
{
    return Dumper(database, schema).text();
}

} // namespace taizhang
