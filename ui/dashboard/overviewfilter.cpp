// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/overviewfilter.h"

#include <algorithm>
#include <iterator>

namespace taizhang {

bool OverviewFilter::passes(const TaskView& view) const
{
    const Task& task = view.task;
    if (list && task.list != list)
        return false;
    if (aspect && std::find(task.aspects.begin(), task.aspects.end(), *aspect) == task.aspects.end())
        return false;
    if (year && (!task.deadline.due || task.deadline.due->year() != *year))
        return false;
    const TaskUnit* first = leadUnit(view);
    return !lead || (first && first->unit == lead);
}

std::vector<TaskView> filtered(const std::vector<TaskView>& tasks, const OverviewFilter& filter)
{
    if (filter == OverviewFilter())
        return tasks;
    std::vector<TaskView> passed;
    std::copy_if(tasks.begin(), tasks.end(), std::back_inserter(passed),
        [&filter](const TaskView& view) { return filter.passes(view); });
    return passed;
}

} // namespace taizhang
