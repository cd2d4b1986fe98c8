// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/feedback.h"
#include "core/storage/database.h"

#include <QString>

#include <limits>
#include <vector>

namespace taizhang {

// Something that is not as the change log says. `expected` is the log's value, `found` the table's.
struct LogFinding
{
    QString what; // "integrity", "foreignKey", "replay", "hashChain", "appendOnly", "schema"
    QString table;
    qint64 row = 0;
    QString column;
    QString expected;
    QString found;
};

// The newest part of the log: so many batches, as long as they have no more log rows than this together.
struct ChainPart
{
    int batches = -1; // negative: all
    qint64 changes = std::numeric_limits<qint64>::max();
};

// Recomputes the seals of the newest batches and sees that no batch or log row is missing.
std::vector<LogFinding> checkChain(Database& database, ChainPart part);
// Replays the log of every record and compares it with the record as it stands.
std::vector<LogFinding> checkReplay(Database& database, Feedback& feedback);
// SQLite's own checks of pages, indexes, constraints and foreign keys.
std::vector<LogFinding> checkIntegrity(Database& database);
// All of these, the whole chain, and the schema.
std::vector<LogFinding> checkLedger(Database& database, Feedback& feedback);

} // namespace taizhang
