// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/changenotifier.h"
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"

#include <QDate>

#include <vector>

namespace taizhang {

// Funds as of today, and indicators as of a day that is not after today, kept up to date at the cost of what an edit
// really changes.
class ValueCache
{
public:
    // `ledger` outlives the cache. Empty until read().
    explicit ValueCache(Ledger& ledger);

    void read(QDate today);
    void follow(const ChangeSet& changes);
    // Brings the indicators to a day; targets of years to come have no value yet.
    void judgeOn(QDate day);

    const std::vector<FundView>& funds() const { return m_funds; } // in their order
    const std::vector<IndicatorView>& indicators() const { return m_indicators; } // in their order

private:
    bool patchFunds(const std::vector<FundItemId>& ids);
    bool patchIndicators(const std::vector<IndicatorId>& ids);

    Funds m_fundDoor;
    Indicators m_indicatorDoor;
    std::vector<FundView> m_funds;
    std::vector<IndicatorView> m_indicators;
    QDate m_today;
    QDate m_day;
};

} // namespace taizhang
