// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"

#include <vector>

namespace taizhang {

// The round of this kind that follows the last of its kind, else the one that holds the day: its days, a name as
// offices write it (2026年第三季度), and returns due as long after its end as those of the newest round, else ten days
// after. A round on demand is only the day itself.
ReportingRound proposedRound(PeriodKind kind, const std::vector<ReportingRound>& rounds, QDate today);

} // namespace taizhang
