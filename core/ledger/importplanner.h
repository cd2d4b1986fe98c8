// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"
#include "core/ledger/importplan.h"
#include "core/model/taskview.h"
#include "core/model/unitdirectory.h"

#include <vector>

namespace taizhang {

// The ledger's side of a comparison, as values.
struct ImportBase
{
    std::vector<TaskView> tasks; // list order
    UnitDirectory directory;
    std::vector<TaskList> lists;
    std::vector<UnitDecision> decided; // by the user, for names of the draft; they stay as they are
    int year = 0; // of the ledger, where the draft tells none
    QDate today;
};

// Holds a draft against the ledger: which tasks are new, changed (with word-level differences), the same or gone, and
// what to do with every name that is not known exactly. Pure; nothing is looked up elsewhere and nothing is written.
// Tasks are matched by number and text, no id is needed; sub-tasks are left alone. A field that the file has no column
// for is no change. Gone are the unmatched tasks of a list of which at least a third came again; other lists' tasks are
// not touched.
ImportPlan planImport(const ImportDraft& draft, const ImportBase& base);

} // namespace taizhang
