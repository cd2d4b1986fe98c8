// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/feedback.h"
#include "core/model/checkfinding.h"
#include "core/storage/database.h"

#include <limits>
#include <vector>

namespace taizhang {

// The newest part of the log: so many batches, as long as they have no more log rows than this together.
struct ChainPart
{
    int batches = -1; // negative: all
    qint64 changes = std::numeric_limits<qint64>::max();
};

// Recomputes the seals of the newest batches and sees that no batch or log row is missing.
std::vector<CheckFinding> checkChain(Database& database, ChainPart part);
// Replays the log of every record and compares it with the record as it stands.
std::vector<CheckFinding> checkReplay(Database& database, Feedback& feedback);
// SQLite's own checks of pages, indexes, constraints and foreign keys.
std::vector<CheckFinding> checkIntegrity(Database& database);
// All of these, the whole chain, and the schema.
std::vector<CheckFinding> checkLedger(Database& database, Feedback& feedback);

} // namespace taizhang
