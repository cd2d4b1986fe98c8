// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"
#include "core/ledger/importplan.h"
#include "core/model/taskview.h"

#include <QFlags>

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
    Duplicate = 128
};
Q_DECLARE_FLAGS(ReviewFlags, ReviewFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReviewFlags)

// A line of the review: a task of the file, or a task of the ledger that the file no longer has.
struct ReviewRow
{
    std::optional<size_t> draft; // index into draft.tasks and plan.tasks; nothing: gone
    QString number;
    QString title;
    QString lead;
    QString deadline;
    ReviewFlags flags;

    friend bool operator==(const ReviewRow&, const ReviewRow&) = default;
};

// Draft order, then those that are gone. `known` are the ledger's tasks.
std::vector<ReviewRow> reviewRows(const ImportDraft& draft, const ImportPlan& plan, const std::vector<TaskView>& known);

// Issues that lie in the rows of a task.
std::vector<ImportIssue> issuesOf(const ImportDraft& draft, const DraftTask& task);

QString stateText(ReviewFlags flags); // "＋ new" …: mark and word
QString remarkText(ReviewFlags flags); // "⚠ doubtful, no deadline"; empty if nothing is open

} // namespace taizhang
