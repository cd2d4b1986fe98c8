// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fund.h"
#include "core/model/indicator.h"
#include "core/model/taskview.h"

#include <functional>
#include <optional>
#include <vector>

namespace taizhang {

// Nothing for a task that is not there.
using TaskLookup = std::function<const TaskView*(TaskId)>;

// What every widget of the overview counts.
struct OverviewFilter
{
    std::optional<TaskListId> list;
    std::optional<AspectId> aspect;
    std::optional<UnitId> lead;
    std::optional<int> year; // of the due day; of funds and indicators any of their years

    bool passes(const TaskView& view) const;
    // By the unit that owns it, or one of its tasks of any year; an item without tasks is in no list and aspect.
    bool passes(const FundItem& item, const TaskLookup& taskOf) const;
    // By its own unit and aspect, or one of its tasks of any year.
    bool passes(const Indicator& card, const TaskLookup& taskOf) const;
    friend bool operator==(const OverviewFilter&, const OverviewFilter&) = default;
};

std::vector<const TaskView*> filtered(const std::vector<TaskView>& tasks, const OverviewFilter& filter);

} // namespace taizhang
