// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/valuetable.h"
#include "core/ledger/ledger.h"
#include "core/ledger/valueplan.h"
#include "core/model/indicatorlight.h"
#include "core/model/indicatorrules.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

// An indicator as lists, charts and reports see it on a day; without a target its value is of the ledger's year.
struct IndicatorView : IndicatorStanding
{
    Indicator card; // card.id is always set
    std::vector<IndicatorTarget> targets; // by last day
    Light light = Light::Grey; // by the ledger's light rules; grey where nothing can be held against a target
    std::optional<IndicatorReading> latest; // of the whole, newest up to the day

    friend bool operator==(const IndicatorView&, const IndicatorView&) = default;
};

// The ledger's door to indicators: Indicators(ledger).all(). Writes as the Ledger does, one batch each.
class Indicators
{
public:
    explicit Indicators(Ledger& ledger); // outlives this

    std::vector<IndicatorView> all() const; // in order, as of today
    std::vector<IndicatorView> asOf(QDate day) const;
    std::optional<IndicatorView> indicator(IndicatorId id) const;
    Result<IndicatorView> byName(const QString& name) const; // RecordNotFound, RecordAmbiguous; a part may do
    std::vector<IndicatorReading> readings(IndicatorId id) const; // by day
    std::vector<IndicatorFinding> findings() const; // readings that contradict each other

    // Adds or changes; ValueInvalid with the field, RecordNotFound. A list is one batch.
    Result<IndicatorId> save(const Indicator& card);
    Result<std::vector<IndicatorId>> save(const std::vector<Indicator>& cards);
    Result<IndicatorTargetId> save(const IndicatorTarget& target);
    Result<std::vector<IndicatorTargetId>> save(const std::vector<IndicatorTarget>& targets);
    Result<void> remove(const std::vector<IndicatorId>& ids); // with targets and readings; their children stay
    Result<void> remove(const std::vector<IndicatorTargetId>& ids);
    // A value of the same day, period and member is corrected, not added again. A reading without a unit has the
    // indicator's. Values to be recorded and to be removed are one batch.
    Result<ReadingId> record(const IndicatorReading& reading);
    Result<std::vector<ReadingId>> record(
        const std::vector<IndicatorReading>& readings, const std::vector<ReadingId>& removed = {});

    // The cards with targets and values up to `day` as a table, which imports back unchanged.
    IndicatorTable table(QDate day) const;
    // What an import would do, without writing. An indicator of the same name, unit and parent is brought up to its
    // row; values of known days are corrected.
    ValuePlan plan(const IndicatorTable& table) const;
    // The taken rows as one batch; as they stand now, should the ledger have changed since the plan.
    Result<ValueImportOutcome> import(const IndicatorTable& table, const ValuePlan& plan);
    Result<ValueImportOutcome> import(const IndicatorTable& table) { return import(table, plan(table)); }

private:
    Ledger::Impl& m_impl;
};

} // namespace taizhang
