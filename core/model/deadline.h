// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/percent.h"
#include "core/model/enums.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

// 每季度、每年三次: `times` per `unit`.
struct Recurrence
{
    RecurrenceUnit unit = RecurrenceUnit::Year;
    int times = 1;

    friend bool operator==(const Recurrence&, const Recurrence&) = default;
};

// 里程碑/时间节点: what must be reached by a day.
struct Milestone
{
    std::optional<MilestoneId> id; // nothing before it is stored
    QDate dueOn;
    QString text;
    std::optional<Percent> planned;
    std::optional<QDate> doneOn;

    friend bool operator==(const Milestone&, const Milestone&) = default;
};

// 完成时限. The phrase is kept as written and printed as written; the rest is what it was understood to mean.
struct Deadline
{
    DeadlineKind kind = DeadlineKind::Unspecified;
    QString phrase;
    std::optional<QDate> due; // last day that is not late; of milestones the last one's
    std::optional<QDate> start;
    std::optional<Recurrence> recurrence; // only Recurring
    QString trigger; // only Dependent: what is waited for
    std::vector<Milestone> milestones; // only Milestones, in order of dueOn

    friend bool operator==(const Deadline&, const Deadline&) = default;
};

} // namespace taizhang
