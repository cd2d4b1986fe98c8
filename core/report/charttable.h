// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace taizhang {

// The figures of a chart as a table: one row per category, one column per series, the total where they are stacked,
// then the chart's further columns.
TableBlock chartTable(const ChartSpec& spec);
// Whether the table has a column with the sum of the series, behind them.
bool hasTotalColumn(const ChartSpec& spec);

} // namespace taizhang
