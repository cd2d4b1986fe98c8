// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/snapshot.h"
#include "core/model/progresscourse.h"
#include "core/model/taskview.h"

#include <QDate>

#include <set>
#include <vector>

namespace taizhang {

// Joins the snapshot's values into what lists and reports show, judged on one day.
class TaskViews
{
public:
    // `day` judges; progress after it does not count.
    TaskViews(const Snapshot& snapshot, QDate day);

    TaskView view(const Task& task) const;
    // List order: by list, then position, sub-tasks after their task.
    std::vector<TaskView> all() const;
    // Where the task stood on these days; empty where it is in no mean.
    TaskCourse course(const Task& task, const std::vector<QDate>& days) const;

private:
    QDate startOfList(const Task& task) const;
    LightVerdict verdict(const Task& task, const TaskView& view, const std::vector<ProgressRecord>& reported) const;
    const ReportingRound* presentRound() const;
    std::vector<DatedPercent> percentsOf(const Task& task) const;
    std::vector<ProgressRecord> reportedBy(TaskId id) const;
    QStringList roundsOf(const std::vector<ProgressRecord>& reported) const;
    std::vector<QDate> missedRounds(const Task& task, const std::vector<ProgressRecord>& reported) const;
    bool splitUp(const Task& task) const { return m_parents.contains(*task.id); }

    const Snapshot& m_snapshot;
    QDate m_day;
    std::set<TaskId> m_parents;
};

// Tasks in list order.
std::vector<const Task*> inListOrder(const Snapshot& snapshot);

} // namespace taizhang
