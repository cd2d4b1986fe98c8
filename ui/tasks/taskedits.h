// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "ui/shared/tablemodelbase.h"

#include <QDate>

#include <vector>

namespace taizhang {

class Ledger;

// Carries edited cells to the ledger: all or nothing, one batch for the tasks' own fields; a percentage becomes a
// progress record of `today` without text.
Result<void> storeTaskEdits(Ledger& ledger, const std::vector<CellEdit>& edits, QDate today);

} // namespace taizhang
