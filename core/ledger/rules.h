// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/snapshot.h"
#include "core/model/progress.h"
#include "core/model/task.h"
#include "core/model/unit.h"

namespace taizhang {

// What has to hold before a record is stored: texts that must not be empty, values in range, references to records that
// exist. Each returns the first rule that is broken.
Result<void> requireValid(const Snapshot& snapshot, const Task& task);
Result<void> requireText(const Task& task); // of these, what the task alone tells
Result<void> requireValid(const Snapshot& snapshot, const ProgressRecord& record);
Result<void> requireValid(const ReportingRound& round);
// Also: no other unit or group has one of its names.
Result<void> requireValid(const Snapshot& snapshot, const Unit& unit);
Result<void> requireValid(const Snapshot& snapshot, const UnitGroup& group);

Error notFound(const char* kind, qint64 id);
// What a task is called in the history: number and title.
QString subjectOf(const Task& task);

} // namespace taizhang
