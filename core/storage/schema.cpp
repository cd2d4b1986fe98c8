// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include <QStringList>

#include <algorithm>

namespace taizhang {

namespace {

// Declared defaults are literals ('' , 'active', 0): SQLite itself evaluates them.
QVariant evaluatedDefault(Database& database, const QVariant& declared)
{
    return declared.isValid() ? database.single(QStringLiteral("SELECT ") + declared.toString()) : QVariant();
}

RecordTable readTable(Database& database, const QString& name)
{
    RecordTable table{name, {}, {}};
    {
        Query columns
            = database.run(QStringLiteral("SELECT name, \"notnull\", dflt_value FROM pragma_table_info(?)"), {name});
        while (columns.next()) {
            if (columns.text(0) != u"id")
                table.columns.push_back({columns.text(0), columns.value(2), columns.flag(1)});
        }
    }
    for (Column& column : table.columns)
        column.defaultValue = evaluatedDefault(database, column.defaultValue);
    Query keys = database.run(
        QStringLiteral("SELECT \"from\", \"table\", on_delete FROM pragma_foreign_key_list(?) ORDER BY id"), {name});
    while (keys.next())
        table.foreignKeys.push_back({keys.text(0), keys.text(1), keys.text(2) == u"CASCADE"});
    return table;
}

} // namespace

bool isLogTable(const QString& name)
{
    static const QStringList names{
        QStringLiteral("batch"), QStringLiteral("change"), QStringLiteral("seal"), QStringLiteral("log_context")};
    return names.contains(name);
}

QString quoted(const QString& identifier)
{
    return u'"' + QString(identifier).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString textLiteral(const QString& text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("''")) + u'\'';
}

const Column* RecordTable::column(const QString& wanted) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.name == wanted; });
    return found == columns.end() ? nullptr : &*found;
}

const ForeignKey* RecordTable::foreignKey(const QString& wanted) const
{
    const auto found
        = std::find_if(foreignKeys.begin(), foreignKeys.end(), [&](const ForeignKey& k) { return k.column == wanted; });
    return found == foreignKeys.end() ? nullptr : &*found;
}

const ForeignKey* RecordTable::owner() const
{
    const auto owns = [&](const ForeignKey& key) { return key.cascades && column(key.column)->notNull; };
    const auto found = std::find_if(foreignKeys.begin(), foreignKeys.end(), owns);
    return found == foreignKeys.end() ? nullptr : &*found;
}

Schema Schema::read(Database& database)
{
    QStringList names;
    {
        Query query = database.run(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
        while (query.next()) {
            if (!query.text(0).startsWith(u"sqlite_") && !isLogTable(query.text(0)))
                names.append(query.text(0));
        }
    }
    Schema schema;
    for (const QString& name : names)
        schema.m_tables.push_back(readTable(database, name));
    return schema;
}

const RecordTable* Schema::table(const QString& name) const
{
    const auto found
        = std::find_if(m_tables.begin(), m_tables.end(), [&](const RecordTable& t) { return t.name == name; });
    return found == m_tables.end() ? nullptr : &*found;
}

std::vector<Reference> Schema::referencesTo(const QString& table) const
{
    std::vector<Reference> references;
    for (const RecordTable& candidate : m_tables) {
        for (const ForeignKey& key : candidate.foreignKeys) {
            if (key.table == table)
                references.push_back({candidate.name, key.column});
        }
    }
    return references;
}

} // namespace taizhang
