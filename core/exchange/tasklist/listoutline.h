// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/corrections.h"
#include "core/exchange/importdraft.h"
#include "core/exchange/tasklist/cellfates.h"
#include "core/exchange/tasklist/outlinetasks.h"
#include "core/exchange/tasklist/tablegrid.h"

#include <vector>

namespace taizhang {

// The tasks of a document without a task table: labelled paragraphs, outlines, and cards (one small table a task, the
// words of the header in its first column). Nothing unless it reads like a list of tasks: units named by label or role
// for several tasks, or for one where `listTitle`. What became of every line is added to `fates` and `draft`.
OutlineTasks readListOutline(const std::vector<TableGrid>& grids, const HeaderWords& words, bool listTitle,
    const std::vector<RowCorrection>& corrections, CellFates& fates, ImportDraft& draft);

} // namespace taizhang
