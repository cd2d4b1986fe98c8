// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/valuetable.h"
#include "core/ledger/importplan.h"

#include <QString>

#include <vector>

namespace taizhang {

// What a row of a table of figures would change, in exact words. `field` is a stable key: "budget", "allocated",
// "paid", "target 2026-12-31", "reading 2026-09-30" ...; `before` is empty where nothing was known.
struct ValueChange
{
    QString field;
    QString before;
    QString after;

    friend bool operator==(const ValueChange&, const ValueChange&) = default;
};

struct ValueRowPlan
{
    TaskMatch match = TaskMatch::New;
    QString name;
    std::vector<ValueChange> changes; // of Changed rows; of New ones all that they bring
    bool take = true; // the user may leave a row out; a part (其中) of a new row goes with it

    friend bool operator==(const ValueRowPlan&, const ValueRowPlan&) = default;
};

// What an import has stored, in rows.
struct ValueImportOutcome
{
    int added = 0;
    int changed = 0;
    int same = 0;
};

// A table of figures held against the ledger; the preview edits `take`.
struct ValuePlan
{
    std::vector<ValueRowPlan> rows; // one for each row of the table, in its order
    std::vector<ValueIssue> issues; // beyond the table's own: tasks that the ledger does not know
    std::optional<ImportProfile> profile; // see ImportPlan::profile
};

} // namespace taizhang
