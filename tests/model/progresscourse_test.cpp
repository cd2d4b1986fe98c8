// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/progresscourse.h"

#include "tests/support/catch.h"

using namespace taizhang;

namespace {

const std::vector<QDate> days{{2026, 3, 31}, {2026, 6, 30}};

TaskCourse course(const std::vector<DatedPercent>& reported, std::optional<QDate> closedOn = {})
{
    return courseOf({{}, QDate(2026, 12, 31), closedOn, reported}, days, ScheduleBasis::Months);
}

} // namespace

TEST_CASE("the course of a task is what was known on each day, beside the elapsed time")
{
    CHECK(course({}) == TaskCourse{{0, 2500}, {0, 5000}});
    CHECK(course({{{2026, 3, 31}, Percent::fromWhole(20)}, {{2026, 6, 30}, Percent::fromWhole(45)}})
        == TaskCourse{{2000, 2500}, {4500, 5000}});
    CHECK(course({{{2026, 7, 1}, Percent::fromWhole(90)}}) == TaskCourse{{0, 2500}, {0, 5000}});
    CHECK(
        course({{{2026, 1, 5}, Percent::fromWhole(30)}}, QDate(2026, 4, 1)) == TaskCourse{{3000, 2500}, {10000, 5000}});
}

TEST_CASE("the mean course counts only tasks that have one")
{
    const TaskCourse a = course({{{2026, 1, 5}, Percent::fromWhole(30)}});
    const TaskCourse b = course({});
    const TaskCourse none;
    const std::vector<ProgressPoint> points = meanCourse({&a, &b, &none}, days);
    REQUIRE(points.size() == 2);
    CHECK(points[0].actual == Approx(15));
    CHECK(points[0].scheduled == Approx(25));
    CHECK_FALSE(meanCourse({&none}, days).front().actual);
}

TEST_CASE("progress is shown at the ends of the past months and today")
{
    const std::vector<QDate> shown = progressDays(2026, QDate(2026, 3, 31));
    CHECK(shown == std::vector<QDate>{QDate(2026, 1, 31), QDate(2026, 2, 28), QDate(2026, 3, 31)});
    CHECK(progressDays(2024, QDate(2026, 3, 1)).size() == 12);
    CHECK(progressDays(2024, QDate(2026, 3, 1)).at(1) == QDate(2024, 2, 29));
    CHECK(progressDays(2027, QDate(2026, 3, 1)).empty());
}
