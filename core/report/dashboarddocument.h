// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reportdata.h"
#include "core/report/document.h"

namespace taizhang {

// The overview for the meeting room: totals, then every question with its figures and its chart. Questions that the
// ledger has no records for are left out.
Document dashboardDocument(const ProgressReportData& data);

} // namespace taizhang
