// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taskview.h"
#include "core/model/unitdirectory.h"

#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace taizhang {

// Tasks to be counted, in their order: a whole list, or those of it that were chosen. Points into the list, which must
// outlive it.
class TaskSelection
{
public:
    TaskSelection(const std::vector<TaskView>& all); // any list of tasks is a selection
    explicit TaskSelection(std::vector<const TaskView*> chosen)
        : m_chosen(std::move(chosen))
    { }

    auto begin() const { return m_chosen.begin(); }
    auto end() const { return m_chosen.end(); }
    std::size_t size() const { return m_chosen.size(); }

private:
    std::vector<const TaskView*> m_chosen;
};

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

Tally tally(const TaskSelection& tasks);
// By first aspect in scheme order; tasks without one last, with an empty name. Every counted task is in one row; rows
// without tasks are left out (also below).
std::vector<TallyRow> tallyByAspect(const TaskSelection& tasks, const std::vector<Aspect>& aspects);
// By first lead unit in official order, then leading groups; tasks without a lead last, with an empty name.
std::vector<TallyRow> tallyByLeadUnit(const TaskSelection& tasks, const UnitDirectory& directory);
// Counted yellow and red tasks, red first, then by due day (without one last), then in the given order.
std::vector<const TaskView*> lateTasks(const TaskSelection& tasks);

struct UnitRank
{
    int place = 0; // from 1
    bool shared = false; // 并列

    friend bool operator==(const UnitRank&, const UnitRank&) = default;
};
// Places by completion rate, then by the share that is behind. Without a place: units that lead fewer than three
// tasks, and the row of tasks that nobody leads.
std::vector<std::optional<UnitRank>> unitRanks(const std::vector<TallyRow>& rows);
// In order of the places; rows without one after the others.
std::vector<TallyRow> ranked(std::vector<TallyRow> rows);

} // namespace taizhang
