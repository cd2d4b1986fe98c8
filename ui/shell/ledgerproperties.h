// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

class QWidget;

namespace taizhang {

class Ledger;

// Asks for title, year and office of the ledger and stores them; nothing if the user went back.
std::optional<Result<void>> editLedgerProperties(Ledger& ledger, QWidget* parent);

} // namespace taizhang
