// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importprofile.h"
#include "core/ledger/snapshot.h"
#include "core/storage/database.h"

#include <optional>

namespace taizhang {

// Inside a batch: adds to the ledger's remembered readings how an import was corrected, where that is told.
void remember(const std::optional<ImportProfile>& profile, const Snapshot& snapshot, Database& database);

} // namespace taizhang
