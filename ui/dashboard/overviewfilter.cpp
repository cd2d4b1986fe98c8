// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/overviewfilter.h"

#include <algorithm>

namespace taizhang {

namespace {

OverviewFilter anyYear(OverviewFilter filter)
{
    filter.year.reset();
    return filter;
}

template <class Tasks>
bool anyPasses(const Tasks& tasks, const OverviewFilter& filter, const TaskLookup& taskOf)
{
    return std::any_of(tasks.begin(), tasks.end(), [&](TaskId id) {
        const TaskView* view = taskOf(id);
        return view && filter.passes(*view);
    });
}

} // namespace

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

bool OverviewFilter::passes(const FundItem& item, const TaskLookup& taskOf) const
{
    if (year && (*year < item.yearFrom || *year > item.yearTo))
        return false;
    OverviewFilter wanted = anyYear(*this);
    if (wanted.lead && item.owner == wanted.lead)
        wanted.lead.reset();
    if (wanted == OverviewFilter())
        return true;
    std::vector<TaskId> tasks;
    for (const FundShare& share : item.shares)
        tasks.push_back(share.task);
    return anyPasses(tasks, wanted, taskOf);
}

bool OverviewFilter::passes(const Indicator& card, const TaskLookup& taskOf) const
{
    OverviewFilter wanted = anyYear(*this);
    if (wanted.lead && card.owner == wanted.lead)
        wanted.lead.reset();
    if (wanted.aspect && card.aspect == wanted.aspect)
        wanted.aspect.reset();
    return wanted == OverviewFilter() || anyPasses(card.tasks, wanted, taskOf);
}

std::vector<const TaskView*> filtered(const std::vector<TaskView>& tasks, const OverviewFilter& filter)
{
    std::vector<const TaskView*> passed;
    passed.reserve(tasks.size());
    for (const TaskView& view : tasks) {
        if (filter.passes(view))
            passed.push_back(&view);
    }
    return passed;
}

} // namespace taizhang
