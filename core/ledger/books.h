// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fund.h"
#include "core/model/indicator.h"
#include "core/storage/database.h"

#include <map>
#include <optional>
#include <set>
#include <type_traits>
#include <vector>

namespace taizhang {

// Funds and indicators as the ledger keeps them in memory. An update holds the records of a batch as they are in the
// open transaction; one that is gone has no value.

struct FundBook
{
    std::map<FundItemId, FundItem> items;
    std::map<FundItemId, std::vector<Disbursement>> disbursements; // newest first; no entry for none
};

struct FundUpdate
{
    std::map<FundItemId, std::optional<FundItem>> items;
    std::map<FundItemId, std::vector<Disbursement>> disbursements;
};

struct IndicatorBook
{
    std::map<IndicatorId, Indicator> cards;
    std::map<IndicatorId, std::vector<IndicatorTarget>> targets; // by last day
    std::map<IndicatorId, std::vector<IndicatorReading>> readings; // by day
};

struct IndicatorUpdate
{
    std::map<IndicatorId, std::optional<Indicator>> cards;
    std::map<IndicatorId, std::vector<IndicatorTarget>> targets;
    std::map<IndicatorId, std::vector<IndicatorReading>> readings;
};

// The entry of `id`; the empty list where there is none. A view into `lists`, never a copy.
template <class Key, class Value>
const std::vector<Value>& listOf(
    const std::map<Key, std::vector<Value>>& lists, const std::optional<std::type_identity_t<Key>>& id)
{
    static const std::vector<Value> none;
    const auto found = id ? lists.find(*id) : lists.end();
    return found == lists.end() ? none : found->second;
}

FundBook readFunds(Database& database);
IndicatorBook readIndicators(Database& database);
FundUpdate readFundUpdate(Database& database, const std::set<qint64>& ids);
IndicatorUpdate readIndicatorUpdate(Database& database, const std::set<qint64>& ids);
void apply(FundBook& book, FundUpdate update);
void apply(IndicatorBook& book, IndicatorUpdate update);

} // namespace taizhang
