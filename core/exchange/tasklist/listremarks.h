// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/documentscan.h"
#include "core/exchange/tasklist/tablesection.h"

#include <vector>

namespace taizhang {

// What rows above and below a table say of its columns: 单位：万元, and 排在第一位的为牵头单位，其余为配合单位.
void applyRemarks(TableSection& section, const std::vector<LeadInRow>& above);

} // namespace taizhang
