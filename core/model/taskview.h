// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/light.h"
#include "core/model/progress.h"
#include "core/model/task.h"
#include "core/model/unit.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace taizhang {

// A unit or group of a task with the names to show.
struct TaskUnit
{
    std::optional<UnitId> unit;
    std::optional<UnitGroupId> group;
    Role role = Role::Lead;
    QString name; // the unit's present short name, else its name; the group's name
    QString written;

    friend bool operator==(const TaskUnit&, const TaskUnit&) = default;
};

// A task as every list, chart and report sees it: stored values joined with what the rules make of them on a given day.
struct TaskView
{
    Task task; // task.id is always set
    QStringList aspects; // names, in scheme order
    std::vector<TaskUnit> units; // lead first, then responsible, then support, each in the written order
    std::optional<Percent> percent; // newest record's
    std::optional<ProgressRecord> latest; // newest progress record
    LightVerdict verdict;
    QStringList reportedRounds; // names of the rounds for which there is a report
    bool counted = true; // in denominators: not cancelled, merged, draft or split into sub-tasks

    friend bool operator==(const TaskView&, const TaskView&) = default;
};

// The first lead unit, else nothing.
const TaskUnit* leadUnit(const TaskView& view);
// Names of the units with the role, joined with 、.
QString unitNames(const TaskView& view, Role role);

} // namespace taizhang
