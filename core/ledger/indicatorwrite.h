// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/indicatorplan.h"
#include "core/ledger/indicators.h"
#include "core/ledger/snapshot.h"
#include "core/storage/database.h"

namespace taizhang {

// What has to hold before an indicator, a target or a reading is stored.
Result<void> requireValid(const Snapshot& snapshot, const Indicator& card);
Result<void> requireValid(const Snapshot& snapshot, const IndicatorTarget& target);
Result<void> requireValid(const Snapshot& snapshot, const IndicatorReading& reading);

// A value that was written without a unit has the indicator's.
IndicatorTarget withUnit(IndicatorTarget target, const Indicator& card);
IndicatorReading withUnit(IndicatorReading reading, const Indicator& card);

struct WrittenReading
{
    ReadingId id;
    bool differs = true; // from what was stored
};
// Whether they are values of the same day, period and member.
bool sameSlot(const IndicatorReading& a, const IndicatorReading& b);
// Corrects the one of `known` that has its id, or its day, period and member; else adds.
WrittenReading writeReading(
    Database& database, const std::vector<IndicatorReading>& known, const IndicatorReading& reading);

// Writes the planned rows of an imported table inside a batch: one call for each row, parents first.
class IndicatorImportWriter
{
public:
    IndicatorImportWriter(Database& database, const IndicatorBook& book);

    void write(const PlannedIndicator& planned);
    void skip();
    IndicatorImportOutcome outcome() const { return m_outcome; }

private:
    IndicatorId writeCard(const PlannedIndicator& planned);

    Database& m_database;
    const IndicatorBook& m_book;
    int m_nextPosition;
    std::vector<std::optional<IndicatorId>> m_ids; // of the rows so far
    IndicatorImportOutcome m_outcome;
};

} // namespace taizhang
