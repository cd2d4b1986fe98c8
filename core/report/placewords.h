// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ledgerplace.h"

#include <QString>

namespace taizhang {

// What is unsafe about where a ledger lies, and what to do, a line each; empty for a safe place. Plain text.
QString placeText(const LedgerPlace& place);

} // namespace taizhang
