// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/columncells.h"
#include "core/exchange/tasklist/tableheader.h"

#include <vector>

namespace taizhang {

// Gives a field to columns whose header says little but whose cells tell it: deadlines below 阶段安排 or 频次, where no
// other column holds any, and what is done below 试点内容 beside a title.
void settleSilent(const ColumnCells& cells, std::vector<HeaderColumn>& columns);

} // namespace taizhang
