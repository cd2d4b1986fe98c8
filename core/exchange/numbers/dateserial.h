// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>

#include <optional>

namespace taizhang {

// Where a workbook counts its days from.
enum class DateSystem
{
    From1900,
    From1904
};

struct SerialMoment
{
    QDate date;
    QTime time; // whole seconds
};

// Nothing for negative serials and those beyond the year 9999. 1900-02-29, a day that only exists in workbooks, is
// given as 1900-02-28.
std::optional<SerialMoment> momentOfSerial(double serial, DateSystem system);

} // namespace taizhang
