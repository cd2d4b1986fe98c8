// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/valuetable.h"
#include "core/ledger/ledger.h"
#include "core/ledger/valueplan.h"
#include "core/model/fundrules.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

// A fund item as lists, charts and reports see it.
struct FundView
{
    FundItem item; // item.id is always set
    FundSummary summary;
    std::vector<Money> shares; // of the budget, for item.shares in their order; they add up to it
    bool perHeadLeaps = false; // the newest payment's amount per head against the one before

    friend bool operator==(const FundView&, const FundView&) = default;
};

// The ledger's door to funds: Funds(ledger).all(). Writes as the Ledger does, one batch each.
class Funds
{
public:
    explicit Funds(Ledger& ledger); // outlives this

    std::vector<FundView> all() const; // in order, as of today
    std::vector<FundView> asOf(QDate day) const;
    std::optional<FundView> item(FundItemId id) const;
    Result<FundView> byName(const QString& name) const; // RecordNotFound, RecordAmbiguous; a part of the name may do
    std::vector<Disbursement> disbursements(FundItemId id) const; // newest first

    // Adds or changes; ValueInvalid with the rule it breaks, RecordNotFound. A list is one batch.
    Result<FundItemId> save(const FundItem& item);
    Result<std::vector<FundItemId>> save(const std::vector<FundItem>& items);
    Result<DisbursementId> save(const Disbursement& disbursement);
    Result<std::vector<DisbursementId>> save(const std::vector<Disbursement>& disbursements);
    Result<void> remove(const std::vector<FundItemId>& ids); // with their disbursements
    Result<void> remove(const std::vector<DisbursementId>& ids);

    // The items as a table of totals paid up to `day`, with all payments one by one, which imports back unchanged.
    FundTable table(QDate day) const;
    // What an import would do, without writing. An item of the same name and years is brought up to its row; of a total
    // paid, what is new since the payments known up to its day is stored. A payment listed by itself is stored where
    // none of its day is known, else brought up to it. Tasks are found by their numbers; shares of which one names no
    // task of the ledger go into the item's note.
    ValuePlan plan(const FundTable& table) const;
    // The taken rows as one batch; as they stand now, should the ledger have changed since the plan.
    Result<ValueImportOutcome> import(const FundTable& table, const ValuePlan& plan);
    Result<ValueImportOutcome> import(const FundTable& table) { return import(table, plan(table)); }

private:
    Ledger::Impl& m_impl;
};

} // namespace taizhang
