// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"
#include "core/model/progress.h"
#include "core/model/task.h"

namespace taizhang {

// Puts what a draft task says into a task; what it leaves empty stays as it is.
void takeFields(const DraftTask& draft, Task& task);
// Names of units and groups in the draft, each once.
int namedUnits(const ImportDraft& draft);

bool saysSomething(const ProgressRecord& record);
bool saysTheSame(const ProgressRecord& a, const ProgressRecord& b); // whatever the day

} // namespace taizhang
