// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fund.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace taizhang {

// Fund items with their parts, and the disbursements of each. Reading takes one item or, with nothing, all.
class FundStore
{
public:
    explicit FundStore(Database& database)
        : m_database(database)
    { }

    std::vector<FundItem> items(std::optional<FundItemId> only = {}) const; // by position
    FundItemId add(const FundItem& item);
    void save(const FundItem& item);
    void remove(FundItemId id);

    std::vector<Disbursement> disbursements(std::optional<FundItemId> of = {}) const; // by item, newest first
    DisbursementId add(const Disbursement& disbursement);
    void save(const Disbursement& disbursement);
    void remove(DisbursementId id);

private:
    Database& m_database;
};

} // namespace taizhang
