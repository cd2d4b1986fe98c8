// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/countedtasks.h"

#include <algorithm>

namespace taizhang {

namespace {

bool oneTitle(const RawTask& a, const RawTask& b)
{
    return a.title.where == b.title.where && !b.measures.empty();
}

void append(RawTask& task, const RawTask& row)
{
    task.measures.insert(task.measures.end(), row.measures.begin(), row.measures.end());
    for (const RawText& text : row.texts) {
        // A cell merged down over the rows is said once.
        const bool known = std::any_of(
            task.texts.begin(), task.texts.end(), [&](const RawText& one) { return one.where == text.where; });
        if (!known)
            task.texts.push_back(text);
    }
    task.lastRow = row.lastRow;
}

} // namespace

std::vector<RawTask> countedTasks(std::vector<RawTask> tasks, const std::optional<int>& expected)
{
    std::vector<RawTask> merged;
    for (const RawTask& task : tasks) {
        if (!merged.empty() && oneTitle(merged.back(), task))
            append(merged.back(), task);
        else
            merged.push_back(task);
    }
    const bool promised = expected && static_cast<int>(merged.size()) == *expected;
    return promised ? merged : std::move(tasks);
}

} // namespace taizhang
