// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/valuetable/valuegrid.h"

#include <optional>
#include <vector>

namespace taizhang {

// The header of a table of one kind. Tables of funds and of indicators share words (项目名称, 计划, 累计); one of which
// more columns are known as the other kind's has none here, unless the user has settled what a column of it means.

std::optional<ValueHeader> findFundHeader(const TableGrid& grid, const ColumnCorrections& corrections);
// With at least one of these columns beside the name.
std::optional<ValueHeader> findIndicatorHeader(
    const TableGrid& grid, const ColumnCorrections& corrections, const std::vector<ValueField>& values);

} // namespace taizhang
