// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/valuecache.h"

#include <algorithm>

namespace taizhang {

namespace {

// Puts a newly read view in the place of the one with its id; false where that is not enough.
template <class View, class Record>
bool replaceOne(std::vector<View>& views, std::optional<View> fresh, Record View::*record)
{
    if (!fresh)
        return false;
    const auto old = std::find_if(
        views.begin(), views.end(), [&](const View& view) { return (view.*record).id == ((*fresh).*record).id; });
    if (old == views.end() || ((*old).*record).position != ((*fresh).*record).position)
        return false;
    *old = std::move(*fresh);
    return true;
}

} // namespace

ValueCache::ValueCache(Ledger& ledger)
    : m_fundDoor(ledger)
    , m_indicatorDoor(ledger)
{ }

void ValueCache::read(QDate today)
{
    m_today = today;
    m_day = today;
    m_funds = m_fundDoor.all();
    m_indicators = m_indicatorDoor.all();
}

void ValueCache::judgeOn(QDate day)
{
    if (day == m_day)
        return;
    m_day = day;
    m_indicators = m_indicatorDoor.asOf(day);
}

void ValueCache::follow(const ChangeSet& changes)
{
    // The ledger's year is the period of indicators without a target.
    if (changes.all || changes.settings)
        return read(m_today);
    if (!patchFunds(changes.funds))
        m_funds = m_fundDoor.all();
    if (!patchIndicators(changes.indicators))
        m_indicators = m_indicatorDoor.asOf(m_day);
}

bool ValueCache::patchFunds(const std::vector<FundItemId>& ids)
{
    return std::all_of(ids.begin(), ids.end(),
        [this](FundItemId id) { return replaceOne(m_funds, m_fundDoor.item(id), &FundView::item); });
}

bool ValueCache::patchIndicators(const std::vector<IndicatorId>& ids)
{
    const bool present = ids.empty() || m_day == m_today; // one alone is only told of today
    return present && std::all_of(ids.begin(), ids.end(), [this](IndicatorId id) {
        return replaceOne(m_indicators, m_indicatorDoor.indicator(id), &IndicatorView::card);
    });
}

} // namespace taizhang
