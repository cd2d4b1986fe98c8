// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/logtriggers.h"

#include <sqlite3.h>

namespace taizhang {

namespace {

QString literal(const QVariant& value)
{
    if (!value.isValid())
        return QStringLiteral("NULL");
    if (value.typeId() == QMetaType::QString)
        return textLiteral(value.toString());
    return value.toString();
}

// One log row: values are SQL expressions, so none of them comes from data.
QString logRow(
    const RecordTable& table, const QString& row, const QString& field, const QString& values, const QString& when)
{
    return QStringLiteral("INSERT INTO change (batch, tbl, record, field, old_value, new_value) "
                          "SELECT (SELECT batch FROM log_context), %1, %2.id, %3, %4%5;\n")
        .arg(literal(table.name), row, literal(field), values, when.isEmpty() ? QString() : QString(u" WHERE " + when));
}

QString trigger(const RecordTable& table, const QString& event, const QString& body)
{
    return QStringLiteral(
        "CREATE TRIGGER %1 AFTER %2 ON %3 BEGIN\n"
        "SELECT RAISE(ABORT, 'outside a batch') WHERE (SELECT batch FROM log_context) IS NULL;\n%4END")
        .arg(quoted(u"log_" + table.name + u'_' + event.toLower()), event, quoted(table.name), body);
}

QString insertTrigger(const RecordTable& table)
{
    QString body = logRow(table, QStringLiteral("NEW"), QStringLiteral("id"), QStringLiteral("NULL, NEW.id"), {});
    for (const Column& column : table.columns) {
        const QString value = u"NEW." + quoted(column.name);
        body += logRow(table, QStringLiteral("NEW"), column.name, u"NULL, " + value,
            value + u" IS NOT " + literal(column.defaultValue));
    }
    return trigger(table, QStringLiteral("INSERT"), body);
}

QString deleteTrigger(const RecordTable& table)
{
    QString body;
    for (const Column& column : table.columns) {
        const QString value = u"OLD." + quoted(column.name);
        body += logRow(table, QStringLiteral("OLD"), column.name, value + u", NULL",
            value + u" IS NOT " + literal(column.defaultValue));
    }
    body += logRow(table, QStringLiteral("OLD"), QStringLiteral("id"), QStringLiteral("OLD.id, NULL"), {});
    return trigger(table, QStringLiteral("DELETE"), body);
}

QString updateTrigger(const RecordTable& table)
{
    QString body = QStringLiteral("SELECT RAISE(ABORT, 'an id never changes') WHERE NEW.id IS NOT OLD.id;\n");
    for (const Column& column : table.columns) {
        const QString name = quoted(column.name);
        body += logRow(table, QStringLiteral("NEW"), column.name, u"OLD." + name + u", NEW." + name,
            u"NEW." + name + u" IS NOT OLD." + name);
    }
    return trigger(table, QStringLiteral("UPDATE"), body);
}

} // namespace

QStringList logTriggers(const RecordTable& table)
{
    return {insertTrigger(table), deleteTrigger(table), updateTrigger(table)};
}

void renewLogTriggers(Database& database)
{
    QStringList old;
    {
        Query query = database.run(
            QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'log_*'"));
        while (query.next())
            old.append(query.text(0));
    }
    for (const QString& name : old)
        database.execute(QStringLiteral("DROP TRIGGER ") + quoted(name));
    const Schema schema = Schema::read(database);
    for (const RecordTable& table : schema.tables()) {
        for (const QString& statement : logTriggers(table))
            database.execute(statement);
    }
}

} // namespace taizhang
