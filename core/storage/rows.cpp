// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows.h"

#include <QStringList>
#include <QVariantList>

#include <algorithm>

namespace taizhang {

namespace {

struct StoredPart
{
    qint64 id;
    QVariantList values;
    bool taken = false;
};

QVariantList valuesOf(const Fields& fields)
{
    QVariantList values;
    for (const FieldValue& field : fields)
        values.append(field.value);
    return values;
}

QString joinedColumns(const Fields& fields, const QString& separator)
{
    QStringList names;
    for (const FieldValue& field : fields)
        names.append(QString::fromLatin1(field.column));
    return names.join(separator);
}

std::vector<StoredPart> storedParts(Database& database, const PartTable& table, qint64 owner, const Fields& shape)
{
    std::vector<StoredPart> parts;
    const QString columns = shape.empty() ? QString() : QString(u", " + joinedColumns(shape, QStringLiteral(", ")));
    Query query = database.run(QStringLiteral("SELECT id%1 FROM %2 WHERE %3 = ? ORDER BY position, id")
                                   .arg(columns, QString::fromLatin1(table.name), QString::fromLatin1(table.owner)),
        {owner});
    while (query.next()) {
        StoredPart part{query.integer(0), {}};
        for (int i = 1; i < query.columns(); ++i)
            part.values.append(query.value(i));
        parts.push_back(std::move(part));
    }
    return parts;
}

template <class Wanted>
std::optional<qint64> take(std::vector<StoredPart>& rows, const Wanted& wanted)
{
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&](const StoredPart& r) { return !r.taken && wanted(r); });
    if (found == rows.end())
        return std::nullopt;
    found->taken = true;
    return found->id;
}

// The row of every part, or nothing for those that need a new one. Ids win over content.
std::vector<std::optional<qint64>> matchRows(std::vector<StoredPart>& rows, const std::vector<Part>& parts)
{
    std::vector<std::optional<qint64>> ids(parts.size());
    for (size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].id)
            ids[i] = take(rows, [&](const StoredPart& row) { return row.id == *parts[i].id; });
    }
    for (size_t i = 0; i < parts.size(); ++i) {
        if (!ids[i])
            ids[i]
                = take(rows, [values = valuesOf(parts[i].fields)](const StoredPart& r) { return r.values == values; });
    }
    return ids;
}

Fields withPosition(const Part& part, size_t position)
{
    Fields fields = part.fields;
    fields.push_back({"position", static_cast<qint64>(position)});
    return fields;
}

void addPart(Database& database, const PartTable& table, qint64 owner, Fields fields)
{
    fields.push_back({table.owner, owner});
    insertRow(database, table.name, fields);
}

} // namespace

qint64 insertRow(Database& database, const char* table, const Fields& fields)
{
    QStringList marks;
    for (size_t i = 0; i < fields.size(); ++i)
        marks.append(QStringLiteral("?"));
    database.run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                     .arg(QString::fromLatin1(table), joinedColumns(fields, QStringLiteral(", ")), marks.join(u", ")),
        valuesOf(fields));
    return database.lastInsertId();
}

void updateRow(Database& database, const char* table, qint64 id, const Fields& fields)
{
    QVariantList values = valuesOf(fields);
    values.append(id);
    database.run(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
                     .arg(QString::fromLatin1(table), joinedColumns(fields, QStringLiteral(" = ?, "))),
        values);
}

void deleteRow(Database& database, const char* table, qint64 id)
{
    database.run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QString::fromLatin1(table)), {id});
}

void saveParts(Database& database, const PartTable& table, qint64 owner, const std::vector<Part>& parts)
{
    std::vector<StoredPart> rows = storedParts(database, table, owner, parts.empty() ? Fields() : parts.front().fields);
    const std::vector<std::optional<qint64>> ids = matchRows(rows, parts);
    for (const StoredPart& row : rows) {
        if (!row.taken)
            deleteRow(database, table.name, row.id);
    }
    for (size_t i = 0; i < parts.size(); ++i) {
        if (ids[i])
            updateRow(database, table.name, *ids[i], withPosition(parts[i], i));
        else
            addPart(database, table, owner, withPosition(parts[i], i));
    }
}

void addParts(Database& database, const PartTable& table, qint64 owner, const std::vector<Part>& parts)
{
    for (size_t i = 0; i < parts.size(); ++i)
        addPart(database, table, owner, withPosition(parts[i], i));
}

} // namespace taizhang
