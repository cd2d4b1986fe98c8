// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/progresscourse.h"

namespace taizhang {

namespace {

constexpr int whole = 10'000;

int actualOn(const CourseInput& input, QDate day)
{
    if (input.closedOn && *input.closedOn <= day)
        return whole;
    int percent = 0;
    for (const DatedPercent& known : input.reported) {
        if (known.on > day)
            break;
        percent = known.percent.basisPoints();
    }
    return percent;
}

} // namespace

TaskCourse courseOf(const CourseInput& input, const std::vector<QDate>& days, ScheduleBasis basis)
{
    const QDate start = input.start.isValid() ? input.start : QDate(input.due.year(), 1, 1);
    TaskCourse course;
    course.reserve(days.size());
    for (const QDate day : days)
        course.push_back({actualOn(input, day), scheduledPercent(start, input.due, day, basis).basisPoints()});
    return course;
}

std::vector<ProgressPoint> meanCourse(const std::vector<const TaskCourse*>& courses, const std::vector<QDate>& days)
{
    std::vector<qint64> actual(days.size(), 0);
    std::vector<qint64> scheduled(days.size(), 0);
    qint64 counted = 0;
    for (const TaskCourse* course : courses) {
        if (course->size() != days.size())
            continue;
        ++counted;
        for (std::size_t i = 0; i < days.size(); ++i) {
            actual[i] += (*course)[i].actual;
            scheduled[i] += (*course)[i].scheduled;
        }
    }
    std::vector<ProgressPoint> points;
    for (std::size_t i = 0; i < days.size(); ++i) {
        ProgressPoint point{days[i], {}, {}};
        if (counted > 0) {
            point.actual = double(actual[i]) / double(counted) / 100;
            point.scheduled = double(scheduled[i]) / double(counted) / 100;
        }
        points.push_back(point);
    }
    return points;
}

std::vector<QDate> progressDays(int year, QDate today)
{
    std::vector<QDate> days;
    for (int month = 1; month <= 12; ++month) {
        const QDate end(year, month, QDate(year, month, 1).daysInMonth());
        if (end < today)
            days.push_back(end);
    }
    if (today.year() == year)
        days.push_back(today);
    return days;
}

} // namespace taizhang
