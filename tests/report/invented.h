// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reportdata.h"

namespace taizhang {

// Invented report data of a district's shape: so many tasks in five aspects, 16 departments and 20 towns and streets,
// every kind of light, long and short texts. Equal counts give equal data.
ProgressReportData inventedReport(int tasks);

} // namespace taizhang
