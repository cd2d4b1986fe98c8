// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/light.h"

namespace taizhang {

namespace {

qint64 monthIndex(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

} // namespace

Percent scheduledPercent(QDate start, QDate due, QDate today, ScheduleBasis basis)
{
    if (today >= due)
        return Percent::fromWhole(100);
    if (today < start)
        return Percent();
    qint64 elapsed = start.daysTo(today) + 1;
    qint64 total = start.daysTo(due) + 1;
    if (basis == ScheduleBasis::Months) {
        const bool monthOver = today.day() == today.daysInMonth();
        elapsed = monthIndex(today) - monthIndex(start) + (monthOver ? 1 : 0);
        total = monthIndex(due) - monthIndex(start) + 1;
    }
    return Percent::fromBasisPoints(static_cast<int>((20'000 * elapsed + total) / (2 * total)));
}

} // namespace taizhang
