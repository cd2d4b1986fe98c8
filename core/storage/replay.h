// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/schema.h"

#include <QHash>
#include <QString>
#include <QVariant>

#include <functional>

namespace taizhang {

struct ValuePair
{
    QVariant expected; // by the log
    QVariant found; // in the table
};

// A record as its log says it is; fields at their default are left out.
struct LoggedRecord
{
    qint64 id = 0;
    QHash<QString, QVariant> fields;
};

// Every record that exists at the end of the table's log, by id.
void eachLoggedRecord(Database& database, const QString& table, const std::function<void(const LoggedRecord&)>& sink);

using DifferenceSink = std::function<void(qint64 row, const QString& column, const ValuePair& values)>;

// Plays a table's log from empty, record by record, and tells every field that the table holds otherwise. A record that
// only one side has is one difference of its field "id". Needs memory for one record at a time.
void compareWithLog(Database& database, const RecordTable& table, const DifferenceSink& sink);

} // namespace taizhang
