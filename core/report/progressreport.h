// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reportdata.h"
#include "core/report/document.h"

namespace taizhang {

struct ProgressReportContents
{
    bool overall = true;
    bool changes = true; // since the round before, where there is one
    bool course = true; // progress against the schedule over the year
    bool charts = true;
    bool byAspect = true;
    bool byLeadUnit = true;
    bool funds = true; // where the ledger has any
    bool indicators = true; // where the ledger has any
    bool late = true;
    bool due = true; // what is due next
    bool reporting = true; // of the round that is open, if any
    bool annex = true;
};

// 工作进展情况汇报. Sentences and tables come from the same values.
Document progressReport(const ProgressReportData& data, const ProgressReportContents& contents);

} // namespace taizhang
