// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/changenotifier.h"
#include "core/model/progresscourse.h"
#include "core/model/taskview.h"

#include <QHash>

#include <optional>
#include <vector>

namespace taizhang {

class Ledger;

// The tasks of a ledger as of today and where each stood on earlier days, kept up to date at the cost of what an edit
// really changes.
class TaskCache
{
public:
    // `ledger` outlives the cache. Empty until read().
    explicit TaskCache(Ledger& ledger);

    void read();
    void follow(const ChangeSet& changes);

    const std::vector<TaskView>& tasks() const { return m_tasks; } // list order
    const TaskView* task(TaskId id) const;
    // Courses over these days of the tasks, which are of this cache. Valid until it changes.
    std::vector<const TaskCourse*> courses(const std::vector<const TaskView*>& tasks, const std::vector<QDate>& days);

private:
    bool patch(const ChangeSet& changes);
    bool refresh(TaskId id);

    Ledger& m_ledger;
    std::vector<TaskView> m_tasks;
    QHash<TaskId, size_t> m_index;
    std::vector<QDate> m_days;
    std::vector<std::optional<TaskCourse>> m_courses; // over m_days, of m_tasks; nothing: to be asked for
};

} // namespace taizhang
