// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/valuetable.h"
#include "core/ledger/snapshot.h"

namespace taizhang {

// What the ledger keeps in the shape of a table as it would be read from a file.
FundTable fundTableOf(const Snapshot& snapshot, QDate day);
IndicatorTable indicatorTableOf(const Snapshot& snapshot, QDate day);

} // namespace taizhang
