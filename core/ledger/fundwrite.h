// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/funds.h"
#include "core/ledger/snapshot.h"
#include "core/storage/database.h"

namespace taizhang {

// What has to hold before a fund item or disbursement is stored.
Result<void> requireValid(const Snapshot& snapshot, const FundItem& item);
Result<void> requireValid(const Snapshot& snapshot, const Disbursement& disbursement);

// Writes the rows of an imported table inside a batch. What a row leaves out stays as it is.
class FundImportWriter
{
public:
    FundImportWriter(Database& database, const FundBook& book);

    void write(const FundRow& row);
    FundImportOutcome outcome() const { return m_outcome; }

private:
    FundItemId writeItem(const FundItem& item, const FundItem* known);
    bool writePaid(FundItemId id, const Disbursement& total, bool isNew);

    Database& m_database;
    const FundBook& m_book;
    int m_nextPosition;
    FundImportOutcome m_outcome;
};

} // namespace taizhang
