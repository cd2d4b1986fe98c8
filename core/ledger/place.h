// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ledgerplace.h"

namespace taizhang {

// Where the file lies that `ledger` names, links followed. Does not open it.
LedgerPlace placeOf(const QString& ledger);

} // namespace taizhang
