// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/percent.h"
#include "core/exchange/fieldmeaning.h"
#include "core/model/deadlinephrase.h"
#include "core/model/enums.h"
#include "core/model/task.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace taizhang {

struct DraftUnit
{
    QString written; // one unit's name, role words and brackets removed
    Role role = Role::Lead;
    bool openEnded = false; // followed by 等
    bool groupPhrase = false; // 各镇街
    CellRef where;

    friend bool operator==(const DraftUnit&, const DraftUnit&) = default;
};

struct DraftMeasure
{
    QString text;
    QString unitsWritten; // only where the row has its own
    QString deadlinePhrase;
    CellRef where;

    friend bool operator==(const DraftMeasure&, const DraftMeasure&) = default;
};

// How sure the reader is of one field of a draft task; Sure fields are not listed.
struct FieldDoubt
{
    Field field;
    Confidence confidence;

    friend bool operator==(const FieldDoubt&, const FieldDoubt&) = default;
};

struct DraftTask
{
    QString number;
    QStringList aspects; // names as written, outermost first
    QString title;
    QString goal;
    QString deliverable;
    QString note;
    std::vector<DraftMeasure> measures;
    std::vector<DraftUnit> units; // in written order, each name once per role
    std::vector<Official> officials;
    ParsedDeadline deadline;
    std::optional<Percent> percent;
    std::optional<TaskStatus> status;
    QString progressText;
    QString problems;
    QString nextSteps;
    std::optional<Money> budget;
    QString budgetPhrase;
    SourceRef source;
    CellRef where; // first row
    int lastRow = 0; // last row, from 0, of the same table
    std::vector<FieldDoubt> doubts;

    friend bool operator==(const DraftTask&, const DraftTask&) = default;
};

} // namespace taizhang
