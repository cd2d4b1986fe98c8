// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importprofile.h"
#include "core/model/ids.h"
#include "core/model/unitdirectory.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace taizhang {

// What to do with a name of the list that no unit or group of the ledger has.
struct UnitDecision
{
    enum class Kind
    {
        UseUnit,
        UseGroup,
        NewUnit,
        NewGroup
    };

    QString written;
    Kind kind = Kind::NewUnit;
    std::optional<UnitId> unit; // UseUnit; the spelling is remembered as an alias
    std::optional<UnitGroupId> group; // UseGroup
    UnitKind newKind = UnitKind::Department; // NewUnit
    UnitMatch match; // what the directory found
    bool settled = false; // by the user

    friend bool operator==(const UnitDecision&, const UnitDecision&) = default;
};

enum class TaskMatch
{
    New,
    Changed,
    Same
};

// A word of a text compared with its earlier version.
struct DiffPart
{
    enum class Kind
    {
        Same,
        Added,
        Removed
    };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffPart&, const DiffPart&) = default;
};

struct FieldDifference
{
    QString field; // "title", "units", "deadline" ...
    std::vector<DiffPart> parts;

    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};

struct TaskDecision
{
    int draftIndex = 0;
    TaskMatch match = TaskMatch::New;
    std::optional<TaskId> task; // of Changed and Same
    std::vector<FieldDifference> differences;
    bool take = true; // the user may leave a task out
    std::optional<TaskId> similar; // of New: a task of the ledger that it may repeat; only a remark
    std::optional<TaskId> reworded; // of New: a gone task that stood in its place; only a remark
    std::optional<int> repeats; // an earlier task of the file that it may repeat; only a remark

    friend bool operator==(const TaskDecision&, const TaskDecision&) = default;
};

// A draft held against the ledger, with a decision for everything that is open; the preview edits the decisions.
struct ImportPlan
{
    std::vector<TaskDecision> tasks; // in draft order
    std::vector<TaskId> gone; // in the ledger's list, not in the draft: recorded as cancelled if cancelGone
    bool cancelGone = false;
    std::vector<UnitDecision> units; // every name not resolved exactly
    QString listTitle;
    int year = 0;
    QDate asOf; // of imported progress
    // Remembered with the import; one that corrects nothing makes the ledger forget what it had for the shape.
    std::optional<ImportProfile> profile;
};

struct ImportOutcome
{
    std::optional<BatchId> batch; // nothing if there was nothing to store
    int tasks = 0; // new
    int changed = 0;
    int same = 0;
    int cancelled = 0;
    int units = 0; // units and groups named by the list
    int newUnits = 0;
};

} // namespace taizhang
