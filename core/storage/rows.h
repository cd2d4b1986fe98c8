// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace taizhang {

struct FieldValue
{
    const char* column;
    QVariant value;
};
using Fields = std::vector<FieldValue>;

// A row of a table whose rows are part of a record.
struct Part
{
    std::optional<qint64> id; // of the row it was read from
    Fields fields; // without owner and position
};

struct PartTable
{
    const char* name;
    const char* owner; // column that names the record
};

// Rows are written whole; the log triggers keep what really differs. Values are always bound, never part of the SQL.
qint64 insertRow(Database& database, const char* table, const Fields& fields);
void updateRow(Database& database, const char* table, qint64 id, const Fields& fields);
void deleteRow(Database& database, const char* table, qint64 id);
// Parts of a record that has none yet.
void addParts(Database& database, const PartTable& table, qint64 owner, const std::vector<Part>& parts);
// Makes the rows of one record's parts equal to `parts`, in their order. A part without an id takes over the row that
// has the same content, so that saving a record again changes nothing.
void saveParts(Database& database, const PartTable& table, qint64 owner, const std::vector<Part>& parts);

} // namespace taizhang
