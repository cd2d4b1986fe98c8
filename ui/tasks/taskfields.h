// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/deadlinephrase.h"
#include "core/model/task.h"
#include "core/model/taskview.h"
#include "core/model/unitdirectory.h"

#include <QString>

#include <vector>

namespace taizhang {

class Ledger;

// Names of the fields of a task as the table's columns, the form and the codes of errors know them.
namespace field {
inline const QString number = QStringLiteral("number");
inline const QString aspect = QStringLiteral("aspect");
inline const QString title = QStringLiteral("title");
inline const QString measures = QStringLiteral("measures");
inline const QString goal = QStringLiteral("goal");
inline const QString deliverable = QStringLiteral("deliverable");
inline const QString lead = QStringLiteral("lead");
inline const QString responsible = QStringLiteral("responsible");
inline const QString support = QStringLiteral("support");
inline const QString deadline = QStringLiteral("deadline");
inline const QString budget = QStringLiteral("budget");
inline const QString note = QStringLiteral("note");
inline const QString leadOfficial = QStringLiteral("leadOfficial");
inline const QString coLeadOfficial = QStringLiteral("coLeadOfficial");
inline const QString handler = QStringLiteral("handler");
inline const QString percent = QStringLiteral("percent");
inline const QString status = QStringLiteral("status");
} // namespace field

// What the text of a field is read against.
struct TaskFieldContext
{
    UnitDirectory directory;
    std::vector<Aspect> aspects;
    DeadlineContext deadline;

    static TaskFieldContext of(const Ledger& ledger, const Task& task);
};

// The text a field is edited as: units joined with 、, measures and posts one a line ...
QString taskFieldText(const TaskView& view, const QString& name);
// The task with one field read from text. What belongs to the field and is not in its text stays (written names, ids of
// measures, milestones that were reached). Fails with ValueInvalid or RecordNotFound for text that says something else
// than the field can hold; "percent" and "status" are not the task's own fields and fail too.
Result<Task> taskWithField(const Task& task, const QString& name, const QString& text, const TaskFieldContext& context);

} // namespace taizhang
