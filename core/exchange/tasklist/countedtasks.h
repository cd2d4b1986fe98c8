// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/rawtask.h"

#include <optional>
#include <vector>

namespace taizhang {

// Where each row of a merged title has a number, the numbers may count tasks or measures. If the title of the list
// promises as many tasks as there are merged titles, they count measures, and the rows of a title become one task.
std::vector<RawTask> countedTasks(std::vector<RawTask> tasks, const std::optional<int>& expected);

} // namespace taizhang
