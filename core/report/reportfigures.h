// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/overview.h"
#include "core/model/reportdata.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace taizhang {

// The figures of a progress report, counted once: its sentences, tables and charts are all made from them.
struct ReportFigures
{
    Tally all;
    std::vector<TallyRow> byAspect;
    std::vector<TallyRow> byLeadUnit;
    std::vector<const TaskView*> late; // into the data
    QStringList shares; // tallyShares() of all
    bool sharesAdjusted = false; // one of `shares` is not its own rounded value
    QStringList aspectShares; // of byAspect, of all tasks: sum to 100.0%
    int continuous = 0; // counted tasks without an end (长期坚持)
    int continuousClosed = 0;
    int unreported = 0; // counted, open, started and without any percent
    int uncounted = 0; // cancelled, merged, draft, split
};

// The data must outlive the figures.
ReportFigures reportFigures(const ProgressReportData& data);

// Of closed, on schedule, behind, other: sum to 100.0%; "—" each where there is no task.
QStringList tallyShares(const Tally& tally);

// "45.8%", rounded half up; "—" of nothing.
QString rateText(int part, int whole);

} // namespace taizhang
