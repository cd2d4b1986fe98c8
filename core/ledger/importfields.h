// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"
#include "core/model/progress.h"
#include "core/model/task.h"

namespace taizhang {

// Puts one field of a draft task into a task, by the name it has in FieldDifference; also where the draft clears it.
// Units and aspects are left to the caller, who knows their ids.
void takeField(const DraftTask& draft, const QString& field, Task& task);
// Puts all of them into a new task.
void takeFields(const DraftTask& draft, Task& task);
// Names of units and groups in the draft, each once.
int namedUnits(const ImportDraft& draft);

bool saysSomething(const ProgressRecord& record);
bool saysTheSame(const ProgressRecord& a, const ProgressRecord& b); // whatever the day

} // namespace taizhang
