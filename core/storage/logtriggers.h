// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/schema.h"

#include <QStringList>

namespace taizhang {

// The triggers that write the change log, one set for every record table, made from the schema: one row per field that
// differs. The existence of a record is logged as its field "id". Fields that equal their declared default are left out
// when a record appears or goes. Outside a batch they refuse every write.
QStringList logTriggers(const RecordTable& table);

// Drops the log triggers that there are and makes those of the present schema.
void renewLogTriggers(Database& database);

} // namespace taizhang
