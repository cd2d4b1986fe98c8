// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/reportfigures.h"

namespace taizhang {

// The tables of a progress report; captions are numbered by the caller.
TableBlock overallTable(const ReportFigures& figures);
TableBlock aspectTable(const ReportFigures& figures);
TableBlock leadUnitTable(const ReportFigures& figures);
TableBlock lateTable(const ReportFigures& figures);
TableBlock annexTable(const ProgressReportData& data);

} // namespace taizhang
