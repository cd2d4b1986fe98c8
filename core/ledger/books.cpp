// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/books.h"

#include "core/storage/fundstore.h"
#include "core/storage/indicatorstore.h"

#include <utility>

namespace taizhang {

namespace {

// From here on, reading everything at once is quicker than record by record.
constexpr size_t manyRecords = 100;

template <class Key, class Value>
void put(std::map<Key, Value>& records, std::map<Key, std::optional<Value>>& update)
{
    for (auto& [id, record] : update) {
        if (record)
            records.insert_or_assign(id, std::move(*record));
        else
            records.erase(id);
    }
}

template <class Key, class Value>
void put(std::map<Key, std::vector<Value>>& lists, std::map<Key, std::vector<Value>>& update)
{
    for (auto& [id, list] : update) {
        if (list.empty())
            lists.erase(id);
        else
            lists.insert_or_assign(id, std::move(list));
    }
}

template <class Value>
std::optional<Value> single(std::vector<Value> found)
{
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

// The update that turns any book into `all`, for the given ids.
template <class Key, class Value>
std::map<Key, std::optional<Value>> chosen(const std::map<Key, Value>& all, const std::set<qint64>& ids)
{
    std::map<Key, std::optional<Value>> update;
    for (qint64 id : ids) {
        const auto found = all.find(Key(id));
        update[Key(id)] = found == all.end() ? std::nullopt : std::optional(found->second);
    }
    return update;
}

template <class Key, class Value>
std::map<Key, std::vector<Value>> chosen(const std::map<Key, std::vector<Value>>& all, const std::set<qint64>& ids)
{
    std::map<Key, std::vector<Value>> update;
    for (qint64 id : ids) {
        const auto found = all.find(Key(id));
        update[Key(id)] = found == all.end() ? std::vector<Value>() : found->second;
    }
    return update;
}

} // namespace

FundBook readFunds(Database& database)
{
    const FundStore store(database);
    FundBook book;
    for (FundItem& item : store.items())
        book.items.emplace(*item.id, std::move(item));
    for (Disbursement& disbursement : store.disbursements())
        book.disbursements[*disbursement.fund].push_back(std::move(disbursement));
    return book;
}

IndicatorBook readIndicators(Database& database)
{
    const IndicatorStore store(database);
    IndicatorBook book;
    for (Indicator& indicator : store.indicators())
        book.cards.emplace(*indicator.id, std::move(indicator));
    for (IndicatorTarget& target : store.targets())
        book.targets[*target.indicator].push_back(std::move(target));
    for (IndicatorReading& reading : store.readings())
        book.readings[*reading.indicator].push_back(std::move(reading));
    return book;
}

FundUpdate readFundUpdate(Database& database, const std::set<qint64>& ids)
{
    if (ids.size() >= manyRecords) {
        const FundBook all = readFunds(database);
        return {chosen(all.items, ids), chosen(all.disbursements, ids)};
    }
    const FundStore store(database);
    FundUpdate update;
    for (qint64 id : ids) {
        update.items[FundItemId(id)] = single(store.items(FundItemId(id)));
        update.disbursements[FundItemId(id)] = store.disbursements(FundItemId(id));
    }
    return update;
}

IndicatorUpdate readIndicatorUpdate(Database& database, const std::set<qint64>& ids)
{
    if (ids.size() >= manyRecords) {
        const IndicatorBook all = readIndicators(database);
        return {chosen(all.cards, ids), chosen(all.targets, ids), chosen(all.readings, ids)};
    }
    const IndicatorStore store(database);
    IndicatorUpdate update;
    for (qint64 id : ids) {
        const IndicatorId indicator(id);
        update.cards[indicator] = single(store.indicators(indicator));
        update.targets[indicator] = store.targets(indicator);
        update.readings[indicator] = store.readings(indicator);
    }
    return update;
}

void apply(FundBook& book, FundUpdate update)
{
    put(book.items, update.items);
    put(book.disbursements, update.disbursements);
}

void apply(IndicatorBook& book, IndicatorUpdate update)
{
    put(book.cards, update.cards);
    put(book.targets, update.targets);
    put(book.readings, update.readings);
}

} // namespace taizhang
