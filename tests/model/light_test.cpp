// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/light.h"

#include "tests/support/catch.h"

using namespace taizhang;

namespace {

const QDate yearStart(2026, 1, 1);
const QDate yearEnd(2026, 12, 31);

LightInput dated(QDate today, std::optional<int> basisPoints, QDate due = yearEnd)
{
    LightInput input;
    input.deadline.kind = DeadlineKind::Fixed;
    input.deadline.due = due;
    input.start = QDate(due.year(), 1, 1);
    input.today = today;
    if (basisPoints)
        input.percent = Percent::fromBasisPoints(*basisPoints);
    return input;
}

LightInput ofKind(DeadlineKind kind, QDate today)
{
    LightInput input;
    input.deadline.kind = kind;
    input.start = QDate(today.year(), 1, 1);
    input.today = today;
    return input;
}

void checkVerdict(const LightVerdict& verdict, Light light, LightReasonCode reason)
{
    CHECK(toText(verdict.light) == toText(light));
    CHECK(static_cast<int>(verdict.reason) == static_cast<int>(reason));
}

} // namespace

TEST_CASE("the scheduled percent counts finished months or days")
{
    struct Row
    {
        QDate start;
        QDate due;
        QDate today;
        int byMonths;
        int byDays;
    };
    const Row rows[] = {
        {yearStart, yearEnd, {2026, 11, 30}, 9167, 9151},
        {yearStart, yearEnd, {2026, 11, 29}, 8333, 9123},
        {yearStart, yearEnd, {2026, 6, 30}, 5000, 4959},
        {yearStart, yearEnd, {2026, 1, 1}, 0, 27},
        {yearStart, yearEnd, {2025, 12, 31}, 0, 0},
        {yearStart, yearEnd, yearEnd, 10000, 10000},
        {yearStart, yearEnd, {2027, 5, 1}, 10000, 10000},
        {{2026, 3, 10}, {2026, 6, 30}, {2026, 3, 31}, 2500, 1947},
        {{2026, 3, 10}, {2026, 6, 15}, {2026, 6, 15}, 10000, 10000},
        {{2025, 1, 1}, yearEnd, {2026, 6, 30}, 7500, 7479},
        {yearStart, yearStart, yearStart, 10000, 10000},
        {yearStart, {2028, 2, 29}, {2028, 2, 28}, 9615, 9987},
    };
    for (const Row& row : rows) {
        CAPTURE(row.start, row.due, row.today);
        CHECK(scheduledPercent(row.start, row.due, row.today, ScheduleBasis::Months).basisPoints() == row.byMonths);
        CHECK(scheduledPercent(row.start, row.due, row.today, ScheduleBasis::Days).basisPoints() == row.byDays);
    }
}

TEST_CASE("the boundaries of the lag are 10 for yellow and above 30 for red")
{
    const QDate june(2026, 6, 30); // 50 % scheduled
    struct Row
    {
        int actual;
        Light light;
        LightReasonCode reason;
    };
    using enum LightReasonCode;
    const Row rows[]
        = {{4001, Light::Green, OnSchedule}, {4000, Light::Yellow, LagYellow}, {3999, Light::Yellow, LagYellow},
            {2000, Light::Yellow, LagYellow}, {1999, Light::Red, LagRed}, {0, Light::Red, LagRed},
            {5000, Light::Green, OnSchedule}, {5001, Light::Green, Ahead}, {10000, Light::Green, Ahead}};
    for (const Row& row : rows) {
        CAPTURE(row.actual);
        checkVerdict(judge(dated(june, row.actual), LightRules()), row.light, row.reason);
    }
}

TEST_CASE("a lag is explained with its numbers")
{
    const LightVerdict verdict = judge(dated({2026, 6, 30}, 3800), LightRules());
    CHECK(verdict.scheduled == Percent::fromWhole(50));
    CHECK(verdict.actual == Percent::fromWhole(38));
    CHECK(verdict.lag == Percent::fromWhole(12));
    CHECK(verdict.threshold == Percent::fromWhole(10));
    CHECK(verdict.light == Light::Yellow);
}

TEST_CASE("a task without a report counts as zero and says so")
{
    const LightVerdict verdict = judge(dated({2026, 6, 30}, {}), LightRules());
    CHECK(verdict.light == Light::Red);
    CHECK_FALSE(verdict.actual);
    CHECK(verdict.lag == Percent::fromWhole(50));
}

TEST_CASE("a passed due day is red, with the days it is late")
{
    const LightVerdict verdict = judge(dated({2026, 7, 3}, 9900, {2026, 6, 30}), LightRules());
    checkVerdict(verdict, Light::Red, LightReasonCode::Overdue);
    CHECK(verdict.days == 3);
    CHECK(verdict.date == QDate(2026, 6, 30));
    LightRules mild;
    mild.redWhenOverdue = false;
    CHECK(judge(dated({2026, 7, 3}, 9900, {2026, 6, 30}), mild).light == Light::Yellow);
    CHECK(judge(dated({2026, 6, 30}, 9900, {2026, 6, 30}), LightRules()).light == Light::Blue);
    CHECK(judge(dated({2026, 7, 3}, 10000, {2026, 6, 30}), LightRules()).light == Light::Green);
}

TEST_CASE("blue warns of a near limit only where green")
{
    const QDate due(2026, 6, 30);
    checkVerdict(judge(dated({2026, 6, 15}, 9900, due), LightRules()), Light::Blue, LightReasonCode::DueSoon);
    CHECK(judge(dated({2026, 6, 15}, 9900, due), LightRules()).days == 15);
    CHECK(judge(dated({2026, 6, 14}, 9900, due), LightRules()).light == Light::Green);
    CHECK(judge(dated({2026, 6, 29}, 10000, due), LightRules()).light == Light::Green);
    CHECK(judge(dated({2026, 6, 15}, 4000, due), LightRules()).light == Light::Red);
    LightRules noBlue;
    noBlue.useBlue = false;
    CHECK(judge(dated({2026, 6, 15}, 9900, due), noBlue).light == Light::Green);
}

TEST_CASE("the start is the deadline's, else the list's, else the first of the due year")
{
    LightInput input = dated({2026, 6, 30}, 0);
    input.deadline.start = QDate(2026, 7, 1);
    checkVerdict(judge(input, LightRules()), Light::Grey, LightReasonCode::NotStarted);
    CHECK(judge(input, LightRules()).date == QDate(2026, 7, 1));
    input.deadline.start.reset();
    input.start = QDate(2026, 6, 1);
    CHECK(judge(input, LightRules()).scheduled == Percent::fromBasisPoints(1429));
    input.start = {};
    CHECK(judge(input, LightRules()).scheduled == Percent::fromWhole(50));
    input.start = QDate(2027, 5, 1); // after the due day: of no use
    CHECK(judge(input, LightRules()).scheduled == Percent::fromWhole(50));
}

TEST_CASE("states that are settled do not depend on the day")
{
    LightInput input = dated({2027, 6, 30}, 0);
    input.status = TaskStatus::Closed;
    input.closedOn = QDate(2026, 12, 30);
    checkVerdict(judge(input, LightRules()), Light::Done, LightReasonCode::ClosedEarly);
    input.closedOn = yearEnd;
    checkVerdict(judge(input, LightRules()), Light::Done, LightReasonCode::Closed);
    input.status = TaskStatus::Cancelled;
    checkVerdict(judge(input, LightRules()), Light::Grey, LightReasonCode::Cancelled);
    input.status = TaskStatus::Merged;
    checkVerdict(judge(input, LightRules()), Light::Grey, LightReasonCode::Merged);
    input.status = TaskStatus::Suspended;
    checkVerdict(judge(input, LightRules()), Light::Grey, LightReasonCode::Suspended);
    input.status = TaskStatus::Draft;
    checkVerdict(judge(input, LightRules()), Light::Grey, LightReasonCode::NotStarted);
}

TEST_CASE("the office's own light needs a reason")
{
    LightInput input = dated({2026, 6, 30}, 0);
    input.overrideLight = Light::Green;
    CHECK(judge(input, LightRules()).light == Light::Red);
    input.overrideReason = QStringLiteral("市级尚未部署");
    const LightVerdict verdict = judge(input, LightRules());
    checkVerdict(verdict, Light::Green, LightReasonCode::Overridden);
    CHECK(verdict.text == u"市级尚未部署");
}

TEST_CASE("a continuous task is never late by date but by missed reports")
{
    LightInput input = ofKind(DeadlineKind::Continuous, {2029, 7, 21});
    checkVerdict(judge(input, LightRules()), Light::Green, LightReasonCode::ReportedInPeriod);
    input.missedRoundsDue = {{2029, 4, 20}};
    checkVerdict(judge(input, LightRules()), Light::Yellow, LightReasonCode::ReportMissing);
    input.missedRoundsDue.push_back({2029, 7, 20});
    checkVerdict(judge(input, LightRules()), Light::Red, LightReasonCode::ReportMissing);
    CHECK(judge(input, LightRules()).days == 2);
    input.missedRoundsDue.back() = {2029, 7, 21}; // due today: not missed yet
    CHECK(judge(input, LightRules()).light == Light::Yellow);
    input.reportedOn = {{2029, 5, 2}};
    checkVerdict(judge(input, LightRules()), Light::Green, LightReasonCode::ReportedInPeriod);
    CHECK(judge(input, LightRules()).date == QDate(2029, 5, 2));
}

TEST_CASE("a missing report makes any task at least yellow")
{
    LightInput input = dated({2026, 6, 30}, 6000);
    input.missedRoundsDue = {{2026, 4, 20}, {2026, 6, 20}};
    checkVerdict(judge(input, LightRules()), Light::Yellow, LightReasonCode::ReportMissing);
    input.percent = Percent::fromWhole(10);
    checkVerdict(judge(input, LightRules()), Light::Red, LightReasonCode::LagRed);
}

TEST_CASE("a recurring task is judged by its periods")
{
    LightInput input = ofKind(DeadlineKind::Recurring, {2026, 7, 10});
    input.deadline.recurrence = Recurrence{RecurrenceUnit::Quarter, 1};
    checkVerdict(judge(input, LightRules()), Light::Red, LightReasonCode::SlotMissed);
    CHECK(judge(input, LightRules()).date == QDate(2026, 3, 31));

    input.reportedOn = {{2026, 3, 31}, {2026, 6, 30}};
    checkVerdict(judge(input, LightRules()), Light::Green, LightReasonCode::SlotsOnTrack);

    input.reportedOn = {{2026, 3, 31}, {2026, 7, 5}};
    checkVerdict(judge(input, LightRules()), Light::Yellow, LightReasonCode::SlotCaughtUp);
    CHECK(judge(input, LightRules()).date == QDate(2026, 6, 30));

    input.reportedOn = {{2026, 4, 2}, {2026, 6, 30}}; // the first made up in the second, which is whole itself
    checkVerdict(judge(input, LightRules()), Light::Green, LightReasonCode::SlotsOnTrack);

    input.reportedOn = {{2026, 6, 1}};
    CHECK(judge(input, LightRules()).date == QDate(2026, 3, 31));
    input.today = {2026, 3, 31};
    input.reportedOn.clear();
    checkVerdict(judge(input, LightRules()), Light::Green, LightReasonCode::SlotsOnTrack);
}

TEST_CASE("three times a year is asked for at the year's end")
{
    LightInput input = ofKind(DeadlineKind::Recurring, {2026, 12, 31});
    input.deadline.recurrence = Recurrence{RecurrenceUnit::Year, 3};
    input.reportedOn = {{2026, 3, 1}, {2026, 6, 1}};
    CHECK(judge(input, LightRules()).light == Light::Green);
    input.today = {2027, 1, 1};
    input.start = {2026, 3, 10};
    CHECK(judge(input, LightRules()).light == Light::Red);
    input.reportedOn.push_back({2026, 12, 31});
    CHECK(judge(input, LightRules()).light == Light::Green);
}

TEST_CASE("a rhythm that has ended asks for no more periods and can still be made up")
{
    LightInput input = ofKind(DeadlineKind::Recurring, {2027, 6, 1});
    input.deadline.recurrence = Recurrence{RecurrenceUnit::HalfYear, 1};
    input.deadline.start = yearStart;
    input.deadline.due = yearEnd;
    input.reportedOn = {{2026, 5, 1}};
    CHECK(judge(input, LightRules()).date == yearEnd);
    input.reportedOn.push_back({2027, 2, 1});
    checkVerdict(judge(input, LightRules()), Light::Yellow, LightReasonCode::SlotCaughtUp);
}

TEST_CASE("a passed milestone that is not done is yellow")
{
    LightInput input = dated({2026, 7, 1}, 4800);
    input.deadline.kind = DeadlineKind::Milestones;
    Milestone plan;
    plan.dueOn = QDate(2026, 6, 30);
    plan.text = QStringLiteral("制定方案");
    Milestone last;
    last.dueOn = yearEnd;
    input.deadline.milestones = {plan, last};
    const LightVerdict verdict = judge(input, LightRules());
    checkVerdict(verdict, Light::Yellow, LightReasonCode::MilestoneMissed);
    CHECK(verdict.date == QDate(2026, 6, 30));
    CHECK(verdict.text == u"制定方案");
    input.deadline.milestones[0].doneOn = QDate(2026, 6, 1);
    checkVerdict(judge(input, LightRules()), Light::Green, LightReasonCode::OnSchedule);
    input.percent = Percent();
    checkVerdict(judge(input, LightRules()), Light::Red, LightReasonCode::LagRed);
}

TEST_CASE("planned shares of milestones are the schedule")
{
    LightInput input = dated({2026, 7, 1}, 2500);
    input.deadline.kind = DeadlineKind::Milestones;
    for (const auto& [day, planned] :
        {std::pair(QDate(2026, 3, 31), 10), std::pair(QDate(2026, 6, 30), 30), std::pair(yearEnd, 100)}) {
        Milestone milestone;
        milestone.dueOn = day;
        milestone.planned = Percent::fromWhole(planned);
        input.deadline.milestones.push_back(milestone);
    }
    CHECK(judge(input, LightRules()).scheduled == Percent::fromWhole(30));
    checkVerdict(judge(input, LightRules()), Light::Yellow, LightReasonCode::MilestoneMissed);
    input.percent = Percent::fromWhole(30);
    checkVerdict(judge(input, LightRules()), Light::Green, LightReasonCode::OnSchedule);
}

TEST_CASE("waiting and undated tasks are grey until a day is set")
{
    LightInput input = ofKind(DeadlineKind::Dependent, {2026, 7, 1});
    input.deadline.trigger = QStringLiteral("上级文件出台后3个月内");
    checkVerdict(judge(input, LightRules()), Light::Grey, LightReasonCode::WaitingForTrigger);
    CHECK(judge(input, LightRules()).text == u"上级文件出台后3个月内");
    input.deadline.due = QDate(2026, 6, 30);
    checkVerdict(judge(input, LightRules()), Light::Red, LightReasonCode::Overdue);
    checkVerdict(
        judge(ofKind(DeadlineKind::Unspecified, {2026, 7, 1}), LightRules()), Light::Grey, LightReasonCode::NoDeadline);
}

TEST_CASE("a rule set may keep a task that was red at yellow until the round ends")
{
    LightRules rules;
    rules.redFallsToYellow = true;
    LightInput input = dated({2026, 6, 30}, 6000);
    input.redOn = QDate(2026, 6, 10);
    checkVerdict(judge(input, rules), Light::Yellow, LightReasonCode::RedBefore);
    CHECK(judge(input, rules).date == QDate(2026, 6, 10));
    CHECK(judge(input, LightRules()).light == Light::Green);
    input.percent = Percent();
    checkVerdict(judge(input, rules), Light::Red, LightReasonCode::LagRed);
}

TEST_CASE("the last red day is found with the percent known on it")
{
    const LightInput input = dated({2026, 6, 30}, 5000);
    const std::vector<DatedPercent> history{{{2026, 5, 1}, Percent()}, {{2026, 6, 12}, Percent::fromWhole(50)}};
    CHECK(lastRedDay(input, LightRules(), {2026, 6, 1}, history) == QDate(2026, 6, 11));
    CHECK_FALSE(lastRedDay(input, LightRules(), {2026, 6, 12}, history));
}

TEST_CASE("the rule sets of the program are complete and survive their text")
{
    const std::vector<LightRules> sets = builtInLightRules();
    REQUIRE(sets.size() == 3);
    for (const LightRules& rules : sets)
        CHECK(lightRulesFromJson(lightRulesToJson(rules)) == rules);
    CHECK(sets[0].name.startsWith(u"红黄绿"));
    CHECK_FALSE(sets[0].useBlue);
    CHECK(sets[1].name.startsWith(u"蓝黄红"));
    CHECK(judge(dated({2026, 6, 30}, 0), sets[1]).light == Light::Yellow); // red only when overdue
    CHECK(sets[2].redFallsToYellow);
    LightInput missed = ofKind(DeadlineKind::Continuous, {2026, 7, 1});
    missed.missedRoundsDue = {{2026, 6, 25}};
    CHECK(judge(missed, sets[2]).light == Light::Red);
}

TEST_CASE("text that is no sensible rule set is refused")
{
    const QByteArray good = lightRulesToJson(builtInLightRules().front());
    REQUIRE(lightRulesFromJson(good));
    const std::pair<const char*, const char*> spoilt[]
        = {{"\"yellowLag\":10", "\"yellowLag\":-1"}, {"\"yellowLag\":10", "\"yellowLag\":31"},
            {"\"yellowLag\":10", "\"yellowLag\":\"10\""}, {"\"yellowLag\":10", "\"yellowLag\":1.005"},
            {",\"yellowLag\":10", ""}, {"\"redLag\":30", "\"redLag\":101"}, {"\"blueDays\":15", "\"blueDays\":1.5"},
            {"\"blueDays\":15", "\"blueDays\":-1"}, {"\"missedForRed\":2", "\"missedForRed\":0"},
            {"\"basis\":\"months\"", "\"basis\":\"weeks\""}, {"\"useBlue\":false", "\"useBlue\":0"}};
    for (const auto& [from, to] : spoilt) {
        CAPTURE(to);
        QByteArray bad = good;
        bad.replace(from, to);
        REQUIRE(bad != good);
        CHECK_FALSE(lightRulesFromJson(bad));
    }
    CHECK_FALSE(lightRulesFromJson(""));
    CHECK_FALSE(lightRulesFromJson("[]"));
    CHECK_FALSE(lightRulesFromJson("{}"));
}
