// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"
#include "core/ledger/importplan.h"
#include "core/model/taskview.h"

#include <QFlags>
#include <QStringList>

#include <optional>
#include <vector>

namespace taizhang {

enum class ReviewFlag
{
    New = 1,
    Changed = 2,
    Same = 4,
    Gone = 8,
    Doubtful = 16,
    UnknownUnit = 32,
    NoDeadline = 64,
    Duplicate = 128,
    LeftOut = 256 // a row of the file that gave no task; only shown when asked for
};
Q_DECLARE_FLAGS(ReviewFlags, ReviewFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReviewFlags)

// A line of the review: a task of the file, a task of the ledger that the file no longer has, or a row left out.
struct ReviewRow
{
    std::optional<size_t> draft; // index into draft.tasks and plan.tasks; nothing: gone or left out
    std::optional<CellRef> where; // first cell; nothing: gone
    QString number;
    QString title;
    QString lead;
    QString deadline;
    ReviewFlags flags;
    QString reason; // of a row left out

    friend bool operator==(const ReviewRow&, const ReviewRow&) = default;
};

// Draft order, then those that are gone, then rows left out. `known` are the ledger's tasks.
std::vector<ReviewRow> reviewRows(const ImportDraft& draft, const ImportPlan& plan, const std::vector<TaskView>& known);

// Issues that lie in the rows of a task.
std::vector<ImportIssue> issuesOf(const ImportDraft& draft, const DraftTask& task);

QString stateText(ReviewFlags flags); // "＋ new" …: mark and word
// What may be entered twice, in words; empty if nothing is.
QStringList repeatTexts(
    const ImportDraft& draft, const ImportPlan& plan, const std::vector<TaskView>& known, size_t task);

QString remarkText(ReviewFlags flags); // "⚠ doubtful, no deadline"; empty if nothing is open

} // namespace taizhang
