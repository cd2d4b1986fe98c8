// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

struct DaySpan
{
    QDate from;
    QDate to;

    bool contains(QDate day) const { return from <= day && day <= to; }
    friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

// The columns of a grid: the months, quarters or half-years of a year; of years the five that end with it.
std::vector<DaySpan> periodsOf(PeriodKind kind, int year);
// June, quarter 2, first half, 2026 — a period of the grid's year.
QString periodTitle(const DaySpan& period);
// The same with its year, for texts that stand alone; days where it is no usual period.
QString spanText(const DaySpan& span);
// What an editor starts with: "2026", "2025—2027", else both days. Every text it gives is read back by readSpan.
QString spanEditText(const DaySpan& span);
// "2026", "2026年", "2025—2027年", "2026年上半年", "2026H2", "2026年第三季度", "2026Q3", "2026年6月",
// "2026-01-01—2026-06-30".
std::optional<DaySpan> readSpan(const QString& text);

} // namespace taizhang
