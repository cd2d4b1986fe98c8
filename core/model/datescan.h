// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

enum class DatePrecision
{
    Day, // also 上旬, 月底, 年初: the edge of a longer span
    Month,
    Quarter,
    HalfYear,
    Year,
    Plan // 十四五
};

// A date or span of dates found in a phrase, as [begin, end) of the normalised text.
struct DateMention
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QDate first;
    QDate last;
    DatePrecision precision = DatePrecision::Day;
    bool yearWritten = false;
    bool range = false; // written with a beginning and an end
    bool doubtful = false; // no such day (6月31日), or a spelling with two readings

    friend bool operator==(const DateMention&, const DateMention&) = default;
};

// Every date in a text made by toDateText, in order. Dates without a year take that of the date before them, else
// `year`.
std::vector<DateMention> scanDates(const QString& text, int year);

} // namespace taizhang
