// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace taizhang {

struct ForeignKey
{
    QString column;
    QString table;
    bool cascades = false;
};

struct Column
{
    QString name;
    QVariant defaultValue; // invalid: NULL, or none declared
    bool notNull = false;
};

// A record table as the file itself describes it. What is generic (log triggers, undo, replay, check, dump) works from
// this, so that a new table needs no code there.
struct RecordTable
{
    QString name;
    std::vector<Column> columns; // without id
    std::vector<ForeignKey> foreignKeys;

    // The record that rows of this table are part of: a NOT NULL foreign key that cascades.
    const ForeignKey* owner() const;
    const ForeignKey* foreignKey(const QString& column) const;
    const Column* column(const QString& name) const;
};

struct Reference
{
    QString table;
    QString column;
};

class Schema
{
public:
    static Schema read(Database& database);

    const std::vector<RecordTable>& tables() const { return m_tables; } // by name
    const RecordTable* table(const QString& name) const;
    // Every column that can hold an id of the table.
    std::vector<Reference> referencesTo(const QString& table) const;

private:
    std::vector<RecordTable> m_tables;
};

// Of the tables of the log itself, which are no record tables.
bool isLogTable(const QString& name);
// An identifier in SQL. Names come from the schema, never from data.
QString quoted(const QString& identifier);
// A text in SQL, for names from the schema only: values are bound.
QString textLiteral(const QString& text);

} // namespace taizhang
