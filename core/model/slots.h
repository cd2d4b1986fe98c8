// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/deadline.h"

#include <QDate>

#include <optional>
#include <vector>

namespace taizhang {

// How far a recurring task has kept its rhythm up to a day.
struct SlotState
{
    std::optional<QDate> missed; // end of the first period still short of reports
    std::optional<QDate> caughtUp; // end of the last finished period, if it was filled only afterwards
};

struct SlotSpan
{
    QDate from;
    QDate until; // periods that end after it are not asked for
    QDate today;
};

// Periods run by the calendar from the one with `from` on; those that ended before `today` must have `times` reports.
// Later reports beyond a period's own count make up for earlier periods, the oldest first.
SlotState slotState(const Recurrence& recurrence, const SlotSpan& span, const std::vector<QDate>& reportedOn);

} // namespace taizhang
