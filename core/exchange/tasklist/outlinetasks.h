// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/outlinenodes.h"
#include "core/exchange/tasklist/rawtask.h"

#include <vector>

namespace taizhang {

struct OutlineTasks
{
    std::vector<RawTask> tasks;
    std::vector<OutlineLine> chapters;
    std::vector<CellRef> closing; // what the document says behind its last task
};

// The tasks of an outline: the paragraphs that have units or deadlines of their own. Those above them are aspects,
// those below them measures. Where only the last of several numbered paragraphs is followed by units, these are the
// units of the paragraph above all of them.
OutlineTasks outlineTasks(Outline outline);

} // namespace taizhang
