// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/snapshot.h"
#include "core/model/task.h"

#include <QDate>

namespace taizhang {

// The task with the day of its closing: today for one that has just been closed, none for one that is not closed.
Task withClosingDay(Task task, QDate today);
// An edited task with what an editor does not choose taken from the stored one: list, uid, position if none is given.
Task readyToSave(const Task& stored, Task edited, QDate today);
// A part of a split task: inherits list, aspects, units, officials and deadline; the label counts on: "3.(2)".
Task subTask(const Task& parent, const QString& title, int position);
// Behind the last task beside it.
int nextPosition(const Snapshot& snapshot, const Task& task);
// The list of its parent, else the newest list, else a new one with the ledger's title and year.
TaskListId listForNewTask(Database& database, const Snapshot& snapshot, const Task& task);

} // namespace taizhang
