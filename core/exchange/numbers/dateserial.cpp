// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numbers/dateserial.h"

#include <cmath>

namespace taizhang {

namespace {

constexpr double lastSerial = 2958465; // 9999-12-31
constexpr qint64 fictitiousDay = 60;
constexpr qint64 secondsPerDay = 86'400;

} // namespace

std::optional<SerialMoment> momentOfSerial(double serial, DateSystem system)
{
    if (!(serial >= 0) || serial >= lastSerial + 1)
        return std::nullopt;
    const qint64 seconds = std::llround(serial * double(secondsPerDay));
    const qint64 days = seconds / secondsPerDay;
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds % secondsPerDay) * 1000);
    if (system == DateSystem::From1904)
        return SerialMoment{QDate(1904, 1, 1).addDays(days), time};
    return SerialMoment{QDate(1899, 12, days < fictitiousDay ? 31 : 30).addDays(days), time};
}

} // namespace taizhang
