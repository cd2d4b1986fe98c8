// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/taskmatcher.h"

#include <optional>
#include <vector>

namespace taizhang {

// For each text the one of `known` that it may well be entered twice with; nothing if none is so alike. Several texts
// may name one. About linear in the number of texts.
std::vector<std::optional<int>> likeTasks(const std::vector<MatchText>& known, const std::vector<MatchText>& texts);
// For each text an earlier one of the same list that it may be a repetition of. Texts that differ in a figure (一季度,
// 二季度) are none.
std::vector<std::optional<int>> repeatedTasks(const std::vector<MatchText>& texts);

} // namespace taizhang
