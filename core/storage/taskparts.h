// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/task.h"
#include "core/storage/database.h"

#include <functional>
#include <optional>

namespace taizhang {

// What belongs to a task in tables of its own: aspects, measures, milestones, assignments, officials.

// Adds the parts of one task, or of all, to the tasks that `taskOf` gives for their ids.
void readTaskParts(Database& database, std::optional<TaskId> only, const std::function<Task*(TaskId)>& taskOf);
void addTaskParts(Database& database, TaskId id, const Task& task); // of a task that has none yet
void saveTaskParts(Database& database, TaskId id, const Task& task);

} // namespace taizhang
