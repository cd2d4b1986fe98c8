// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/feedback.h"
#include "core/base/result.h"
#include "core/exchange/corrections.h"
#include "core/exchange/importdraft.h"
#include "core/exchange/tasklist/cellfates.h"
#include "core/exchange/tasklist/outlinetasks.h"
#include "core/exchange/tasklist/tablegrid.h"

#include <vector>

namespace taizhang {

// What an outline is read from; all outlives the reading.
struct OutlineSource
{
    const std::vector<TableGrid>& grids;
    const HeaderWords& words;
    const std::vector<RowCorrection>& corrections;
    bool listTitle; // something names it a list of tasks
    const Feedback& feedback;
};

// The tasks of a document without a task table: labelled paragraphs, outlines, and cards (one small table a task, the
// words of the header in its first column). Nothing unless it reads like a list of tasks: units named by label or role
// for several tasks, or for one where `listTitle`; a text longer than a book is judged by its beginning. What became of
// every line is added to `fates` and `draft`. What is returned when canceled means nothing.
// Error: ImportTooLarge, its file still unnamed.
Result<OutlineTasks> readListOutline(const OutlineSource& source, CellFates& fates, ImportDraft& draft);

} // namespace taizhang
