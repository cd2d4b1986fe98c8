// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/batch.h"
#include "core/storage/database.h"

#include <QString>

namespace taizhang {

// SHA-256 (hex) over the batch before, the batch's own fields and its log rows: whoever changes, adds or removes one of
// them changes it and every later one.
QString batchHash(Database& database, BatchId id, ChangeRange range, const QString& previous);
// The newest seal's hash; 64 zeros before the first.
QString headHash(Database& database);
// What the first batch is chained to.
QString rootHash();

} // namespace taizhang
