// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fund.h"
#include "core/model/indicator.h"
#include "core/storage/database.h"

#include <algorithm>
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

template <class Key, class Record>
const Record* recordIn(const std::map<Key, Record>& records, std::type_identity_t<Key> id)
{
    const auto found = records.find(id);
    return found == records.end() ? nullptr : &found->second;
}

template <class Key, class Record, class RecordId>
const Record* recordIn(const std::map<Key, std::vector<Record>>& lists, RecordId id)
{
    for (const auto& entry : lists) {
        const auto found = std::find_if(
            entry.second.begin(), entry.second.end(), [&](const Record& record) { return record.id == id; });
        if (found != entry.second.end())
            return &*found;
    }
    return nullptr;
}

FundBook readFunds(Database& database);
IndicatorBook readIndicators(Database& database);
FundUpdate readFundUpdate(Database& database, const std::set<qint64>& ids);
IndicatorUpdate readIndicatorUpdate(Database& database, const std::set<qint64>& ids);
void apply(FundBook& book, FundUpdate update);
void apply(IndicatorBook& book, IndicatorUpdate update);

} // namespace taizhang
