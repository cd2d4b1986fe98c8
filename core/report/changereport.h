// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reportdata.h"
#include "core/report/document.h"

#include <QString>

#include <vector>

namespace taizhang {

struct TaskChange
{
    const TaskView* before = nullptr; // into the data
    const TaskView* now = nullptr;
};

// What has changed since the round before; each counted task is in one list at most.
struct ReportChanges
{
    QString round;
    QDate since;
    std::vector<TaskChange> closed; // done now and not then
    std::vector<TaskChange> late; // yellow or red now, and neither then
    std::vector<TaskChange> recovered; // the other way round, without being done

    bool any() const { return !closed.empty() || !late.empty() || !recovered.empty(); }
};

// The data must outlive the changes. Nothing without an earlier round.
std::optional<ReportChanges> reportChanges(const ProgressReportData& data);
QString changeSentence(const ReportChanges& changes);
TableBlock changeTable(const ReportChanges& changes);

} // namespace taizhang
