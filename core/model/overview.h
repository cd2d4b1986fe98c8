// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taskview.h"
#include "core/model/unitdirectory.h"

#include <QString>

#include <array>
#include <vector>

namespace taizhang {

// Counts of a set of tasks; only counted tasks (TaskView::counted) enter.
struct Tally
{
    int total = 0;
    int closed = 0;
    int onSchedule = 0; // green or blue
    int behind = 0; // yellow or red
    int other = 0; // grey
    std::array<int, 6> lights{}; // by Light, in declaration order

    // closed ÷ total; nothing for no tasks.
    std::optional<Percent> completionRate() const;
    friend bool operator==(const Tally&, const Tally&) = default;
};

struct TallyRow
{
    QString name; // aspect or unit
    std::optional<AspectId> aspect;
    std::optional<UnitId> unit;
    Tally tally;
    std::optional<UnitGroupId> group; // where a unit group leads

    friend bool operator==(const TallyRow&, const TallyRow&) = default;
};

Tally tally(const std::vector<TaskView>& tasks);
// By first aspect in scheme order; tasks without one last, with an empty name. Every counted task is in one row; rows
// without tasks are left out (also below).
std::vector<TallyRow> tallyByAspect(const std::vector<TaskView>& tasks, const std::vector<Aspect>& aspects);
// By first lead unit in official order, then leading groups; tasks without a lead last, with an empty name.
std::vector<TallyRow> tallyByLeadUnit(const std::vector<TaskView>& tasks, const UnitDirectory& directory);
// Counted yellow and red tasks, red first, then by due day (without one last), then in the given order.
std::vector<const TaskView*> lateTasks(const std::vector<TaskView>& tasks);

} // namespace taizhang
