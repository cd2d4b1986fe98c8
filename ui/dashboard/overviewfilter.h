// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taskview.h"

#include <optional>
#include <vector>

namespace taizhang {

// Which tasks every widget of the overview counts.
struct OverviewFilter
{
    std::optional<TaskListId> list;
    std::optional<AspectId> aspect;
    std::optional<UnitId> lead;
    std::optional<int> year; // of the due day

    bool passes(const TaskView& view) const;
    friend bool operator==(const OverviewFilter&, const OverviewFilter&) = default;
};

std::vector<TaskView> filtered(const std::vector<TaskView>& tasks, const OverviewFilter& filter);

} // namespace taizhang
