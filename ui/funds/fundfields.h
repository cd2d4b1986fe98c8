// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/fund.h"

#include <QString>

namespace taizhang {

class Ledger;

// The item with what was typed into a field: name, kind, source, years, budget, allocated, policy or note. Amounts are
// read as people write them, bare numbers in `scale`; ValueInvalid for text that is none, and nothing is read as zero.
Result<FundItem> withField(FundItem item, const QString& key, const QString& typed, MoneyScale scale);
// The same for the fields of the plan, which name tasks and units: perUnit, unitCount, tranches, shares, owner; and all
// of the above.
Result<FundItem> withPlanField(
    const Ledger& ledger, FundItem item, const QString& key, const QString& typed, MoneyScale scale);
// What a field of the plan is edited from; what it gives is read back as it is.
QString fundFieldText(const Ledger& ledger, const FundItem& item, const QString& key);

} // namespace taizhang
