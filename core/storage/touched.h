// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/batch.h"
#include "core/storage/schema.h"

#include <QString>

#include <map>
#include <set>

namespace taizhang {

// Ids of records by table.
using Touched = std::map<QString, std::set<qint64>>;

// The records that a batch changed, in their own fields or in parts of theirs; deleted ones are included. A part that
// moved counts for both records.
Touched touchedRecords(Database& database, const Schema& schema, ChangeRange range);

} // namespace taizhang
