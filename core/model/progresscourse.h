// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/light.h"

#include <QDate>

#include <optional>
#include <vector>

namespace taizhang {

// Where a task stood on a day, and where it should have stood by the elapsed time; basis points.
struct CourseValue
{
    int actual = 0;
    int scheduled = 0;

    friend bool operator==(const CourseValue&, const CourseValue&) = default;
};

// One value per asked day. Empty for a task that is in no mean: not counted, or without a due day.
using TaskCourse = std::vector<CourseValue>;

struct CourseInput
{
    QDate start; // invalid: 1 January of the due year
    QDate due;
    std::optional<QDate> closedOn; // from then on 100 %
    std::vector<DatedPercent> reported; // in order of days; before the first one 0 %
};
TaskCourse courseOf(const CourseInput& input, const std::vector<QDate>& days, ScheduleBasis basis);

// Means over tasks; nothing where there is no task with a course.
struct ProgressPoint
{
    QDate day;
    std::optional<double> actual; // per cent
    std::optional<double> scheduled;

    friend bool operator==(const ProgressPoint&, const ProgressPoint&) = default;
};
std::vector<ProgressPoint> meanCourse(const std::vector<const TaskCourse*>& courses, const std::vector<QDate>& days);

// Ends of the months of a year up to today, and today where it is in that year.
std::vector<QDate> progressDays(int year, QDate today);

} // namespace taizhang
