// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/uid.h"
#include "core/model/deadline.h"
#include "core/model/enums.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

// 具体举措 of a task. Where a list gives a measure its own units or deadline, they are kept here as written.
struct Measure
{
    std::optional<MeasureId> id;
    QString text;
    QString unitsWritten;
    QString deadlinePhrase;

    friend bool operator==(const Measure&, const Measure&) = default;
};

// A unit or a unit group (各镇街) that answers for a task; exactly one of `unit` and `group` is set.
struct Assignment
{
    std::optional<AssignmentId> id;
    std::optional<UnitId> unit;
    std::optional<UnitGroupId> group;
    Role role = Role::Lead;
    QString written; // the name as the list writes it
    bool openEnded = false; // followed by 等: more units are meant than are named

    friend bool operator==(const Assignment&, const Assignment&) = default;
};

// 牵头领导, 协同领导, 责任人: posts, not unit names.
struct Official
{
    std::optional<OfficialId> id;
    OfficialRole role = OfficialRole::LeadOfficial;
    QString post; // as written
    QString phone;

    friend bool operator==(const Official&, const Official&) = default;
};

// Where a record came from: the file's name, the sheet's name or the table's number, the first row counted from 1.
struct SourceRef
{
    QString file;
    QString sheet;
    int row = 0;

    friend bool operator==(const SourceRef&, const SourceRef&) = default;
};

// 改革任务. An aggregate: measures, assignments, officials and milestones belong to it and are saved with it.
struct Task
{
    std::optional<TaskId> id;
    std::optional<Uid> uid;
    std::optional<TaskListId> list;
    std::optional<TaskId> parent; // sub-tasks of a split task
    int position = 0; // order within the list
    QString number; // 序号, the label as written: "3.(2)"
    QString title;
    QString goal; // 目标要求
    QString deliverable; // 成果形式
    QString note; // 备注
    TaskStatus status = TaskStatus::Active;
    QString statusReason;
    std::optional<QDate> closedOn; // set by the ledger when the status becomes Closed
    bool focus = false; // 重点
    std::optional<Money> budget;
    QString budgetPhrase; // as written: "8764.94万元"
    Deadline deadline;
    std::vector<AspectId> aspects;
    std::vector<Measure> measures;
    std::vector<Assignment> assignments;
    std::vector<Official> officials;
    std::optional<SourceRef> source;

    friend bool operator==(const Task&, const Task&) = default;
};

// 改革任务清单.
struct TaskList
{
    std::optional<TaskListId> id;
    std::optional<Uid> uid;
    QString title;
    int year = 0; // of deadlines without a year
    std::optional<QDate> issuedOn; // 印发日期; start of 序时进度 where a task has none
    std::optional<int> expectedCount; // 共计121项

    friend bool operator==(const TaskList&, const TaskList&) = default;
};

// 领域/方面/板块 of a classification scheme.
struct Aspect
{
    std::optional<AspectId> id;
    QString code; // short and stable, e.g. "guidance"
    QString name; // 思想引领
    int position = 0;

    friend bool operator==(const Aspect&, const Aspect&) = default;
};

} // namespace taizhang
