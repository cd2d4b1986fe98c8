// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartspec.h"

#include <vector>

namespace taizhang {

// The chart in parts of at most so many categories, of about equal length, so that none is a mere rest; all on the
// same scale.
std::vector<ChartSpec> evenChartParts(const ChartSpec& spec, int mostCategories);

} // namespace taizhang
