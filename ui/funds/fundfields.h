// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/fund.h"

#include <QString>

namespace taizhang {

// The item with what was typed into a field: name, kind, source, years, budget, allocated, policy or note. Amounts are
// read as people write them, bare numbers in `scale`; ValueInvalid for text that is none, and nothing is read as zero.
Result<FundItem> withField(FundItem item, const QString& key, const QString& typed, MoneyScale scale);
// "2026", "2025—2027"; empty where no year is known.
QString yearsText(const FundItem& item);

} // namespace taizhang
