// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/schedule.h"

namespace taizhang {

namespace {

qint64 monthIndex(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

} // namespace

ElapsedTime elapsedTime(QDate start, QDate due, QDate today, ScheduleBasis basis)
{
    if (today >= due)
        return {1, 1};
    if (today < start)
        return {0, 1};
    qint64 elapsed = start.daysTo(today) + 1;
    qint64 total = start.daysTo(due) + 1;
    if (basis == ScheduleBasis::Months) {
        const bool monthOver = today.day() == today.daysInMonth();
        elapsed = monthIndex(today) - monthIndex(start) + (monthOver ? 1 : 0);
        total = monthIndex(due) - monthIndex(start) + 1;
    }
    return {elapsed, total};
}

Percent scheduledPercent(QDate start, QDate due, QDate today, ScheduleBasis basis)
{
    const auto [part, whole] = elapsedTime(start, due, today, basis);
    return Percent::fromBasisPoints(static_cast<int>((20'000 * part + whole) / (2 * whole)));
}

} // namespace taizhang
