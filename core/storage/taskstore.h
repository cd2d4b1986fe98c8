// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/task.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace taizhang {

// Tasks with everything that belongs to them.
class TaskStore
{
public:
    explicit TaskStore(Database& database)
        : m_database(database)
    { }

    std::vector<Task> all() const; // by id
    std::optional<Task> task(TaskId id) const;
    // `task.list` is set; gives a new id, and a uid where there is none.
    TaskId add(const Task& task);
    void save(const Task& task);
    void remove(TaskId id);

private:
    std::vector<Task> read(std::optional<TaskId> only) const;

    Database& m_database;
};

} // namespace taizhang
