// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/documentscan.h"
#include "core/exchange/tasklist/rawtask.h"

#include <optional>
#include <vector>

namespace taizhang {

// 责任单位：区委组织部 in a line above a table, also in a paragraph right before it: who is responsible for all its
// tasks that name nobody else.
std::optional<RawText> unitAbove(
    const std::vector<TableGrid>& grids, const ScannedTable& table, const HeaderWords& words);

} // namespace taizhang
