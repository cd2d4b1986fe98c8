// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/cellfates.h"
#include "core/exchange/tasklist/outlinetasks.h"
#include "core/exchange/tasklist/tablegrid.h"

#include <vector>

namespace taizhang {

// The tasks of a document without a task table: labelled paragraphs, outlines, and cards (one small table a task, the
// words of the header in its first column). Nothing unless it reads like a list of tasks: units named by label or role
// for several tasks, or for one where `listTitle`.
OutlineTasks readListOutline(const std::vector<TableGrid>& grids, const HeaderWords& words, bool listTitle,
    CellFates& fates, std::vector<SkippedRow>& skipped);

} // namespace taizhang
