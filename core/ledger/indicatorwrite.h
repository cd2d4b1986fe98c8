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

// See core/ledger/recordwrite.h.
inline const char* kindWord(IndicatorId)
{
    return "indicator";
}
inline const char* kindWord(IndicatorTargetId)
{
    return "target";
}
inline const char* kindWord(ReadingId)
{
    return "reading";
}
const Indicator* recordOf(const Snapshot& snapshot, IndicatorId id);
const IndicatorTarget* recordOf(const Snapshot& snapshot, IndicatorTargetId id);
const IndicatorReading* recordOf(const Snapshot& snapshot, ReadingId id);
QString nameOf(const Snapshot& snapshot, const Indicator& card);
QString nameOf(const Snapshot& snapshot, const IndicatorTarget& target);
QString nameOf(const Snapshot& snapshot, const IndicatorReading& reading);
Indicator completed(const Snapshot& snapshot, Indicator card, int n);
IndicatorTarget completed(const Snapshot& snapshot, IndicatorTarget target, int n);

// Whether they are values of the same day, period and member.
bool sameSlot(const IndicatorReading& a, const IndicatorReading& b);
// Corrects the one of `known` that has its id, or its day, period and member; else adds.
ReadingId writeReading(Database& database, const std::vector<IndicatorReading>& known, const IndicatorReading& reading);

// Writes the planned rows of an imported table inside a batch: one call for each row, parents first.
class IndicatorImportWriter
{
public:
    IndicatorImportWriter(Database& database, const IndicatorBook& book);

    void write(const PlannedIndicator& planned);
    void skip();
    ValueImportOutcome outcome() const { return m_outcome; }

private:
    IndicatorId writeCard(const PlannedIndicator& planned);

    Database& m_database;
    const IndicatorBook& m_book;
    int m_nextPosition;
    std::vector<std::optional<IndicatorId>> m_ids; // of the rows so far
    ValueImportOutcome m_outcome;
};

} // namespace taizhang
