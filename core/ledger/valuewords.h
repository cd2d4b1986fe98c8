// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/snapshot.h"
#include "core/ledger/valueplan.h"

#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

QString unitName(const Snapshot& snapshot, std::optional<UnitId> id);

// Adds a change where the texts differ.
void noteChange(std::vector<ValueChange>& changes, const QString& field, const QString& before, const QString& after);

// The tasks with these numbers; those that are unknown or of several lists are told in `issues` and left out.
std::vector<std::pair<TaskId, TaskReference>> tasksNamed(
    const Snapshot& snapshot, const std::vector<TaskReference>& references, std::vector<ValueIssue>& issues);

} // namespace taizhang
