// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/feedback.h"
#include "core/exchange/tasklist/outlinenodes.h"

#include <set>
#include <vector>

namespace taizhang {

// How an outline uses its labels and the names of units, which only its lines together tell.
struct OutlineHabits
{
    std::set<Field> counted; // labels with running numbers
    std::set<std::size_t> unitHeadings; // lines with a unit above its tasks
    bool assigned = false; // 区人社局：…
};

// What is returned when canceled means nothing.
OutlineHabits outlineHabits(const std::vector<OutlineLine>& lines, const HeaderWords& words, const Feedback& feedback);

} // namespace taizhang
