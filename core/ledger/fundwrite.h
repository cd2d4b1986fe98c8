// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/fundplan.h"
#include "core/ledger/funds.h"
#include "core/ledger/snapshot.h"
#include "core/storage/database.h"

namespace taizhang {

// What has to hold before a fund item or disbursement is stored.
Result<void> requireValid(const Snapshot& snapshot, const FundItem& item);
Result<void> requireValid(const Snapshot& snapshot, const Disbursement& disbursement);

// See core/ledger/recordwrite.h.
inline const char* kindWord(FundItemId)
{
    return "fund";
}
inline const char* kindWord(DisbursementId)
{
    return "disbursement";
}
const FundItem* recordOf(const Snapshot& snapshot, FundItemId id);
const Disbursement* recordOf(const Snapshot& snapshot, DisbursementId id);
QString nameOf(const Snapshot& snapshot, const FundItem& item);
QString nameOf(const Snapshot& snapshot, const Disbursement& disbursement);
FundItem completed(const Snapshot& snapshot, FundItem item, int n);
Disbursement completed(const Snapshot& snapshot, Disbursement disbursement, int n);

// Writes the planned rows of an imported table inside a batch.
class FundImportWriter
{
public:
    FundImportWriter(Database& database, int nextPosition)
        : m_database(database)
        , m_nextPosition(nextPosition)
    { }

    FundItemId write(const PlannedFund& planned);
    ValueImportOutcome outcome() const { return m_outcome; }

private:
    Database& m_database;
    int m_nextPosition;
    ValueImportOutcome m_outcome;
};

} // namespace taizhang
