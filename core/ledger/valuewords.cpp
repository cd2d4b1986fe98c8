// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/valuewords.h"

namespace taizhang {

QString unitName(const Snapshot& snapshot, std::optional<UnitId> id)
{
    const Unit* unit = id ? snapshot.directory.unit(*id) : nullptr;
    return unit ? unit->name : QString();
}

void noteChange(std::vector<ValueChange>& changes, const QString& field, const QString& before, const QString& after)
{
    if (before != after)
        changes.push_back({field, before, after});
}

std::vector<std::pair<TaskId, TaskReference>> tasksNamed(
    const Snapshot& snapshot, const std::vector<TaskReference>& references, std::vector<ValueIssue>& issues)
{
    std::vector<std::pair<TaskId, TaskReference>> found;
    for (const TaskReference& reference : references) {
        std::vector<TaskId> matches;
        for (const auto& [id, task] : snapshot.tasks) {
            if (task.number == reference.number)
                matches.push_back(id);
        }
        if (matches.size() == 1)
            found.emplace_back(matches.front(), reference);
        else
            issues.push_back({ValueIssueCode::TaskUnknown, reference.where, {reference.number}});
    }
    return found;
}

} // namespace taizhang
