// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/overview.h"
#include "core/model/taskview.h"
#include "core/model/unitdirectory.h"
#include "core/report/document.h"

#include <QDate>
#include <QString>

#include <vector>

namespace taizhang {

// Everything a progress report says, as values read in one transaction.
struct ProgressReportData
{
    QString ledgerTitle;
    QString office; // who reports
    QDate asOf;
    bool invented = false; // sample data: marked on every page
    std::vector<Aspect> aspects;
    UnitDirectory directory;
    std::vector<TaskView> tasks; // list order, judged as of asOf
    QByteArray fingerprint; // head of the change log's hash chain, printed in the footer
};

struct ProgressReportContents
{
    bool overall = true;
    bool charts = true;
    bool byAspect = true;
    bool byLeadUnit = true;
    bool late = true;
    bool annex = true;
};

// 工作进展情况汇报. Sentences and tables come from the same values.
Document progressReport(const ProgressReportData& data, const ProgressReportContents& contents);

} // namespace taizhang
