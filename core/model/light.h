// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/percent.h"
#include "core/model/deadline.h"
#include "core/model/enums.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

// How scheduledPercent counts the elapsed time (序时进度): whole months ÷ months (the usual rule), or days ÷ days.
enum class ScheduleBasis
{
    Months,
    Days
};

// A rule set for lights, kept as data (resources/rules/*.json and in the ledger). Thresholds are percentage points and
// days. The defaults are those of 银川 (10/30 points) and 宿迁 (blue = close to the limit).
struct LightRules
{
    QString name;
    ScheduleBasis basis = ScheduleBasis::Months;
    Percent yellowLag = Percent::fromWhole(10); // lag >= yellowLag: yellow
    Percent redLag = Percent::fromWhole(30); // lag > redLag: red
    int blueDays = 15; // due within so many days: blue where otherwise green
    int missedForYellow = 1; // continuous tasks: periods without a report
    int missedForRed = 2;
    bool redWhenOverdue = true;
    bool useBlue = true;
    bool redFallsToYellow = false; // once red, yellow until the round ends, however much was caught up (瓯海)

    friend bool operator==(const LightRules&, const LightRules&) = default;
};

// Reads/writes a rule set as JSON text; nothing for text that is not a complete rule set with sensible numbers.
std::optional<LightRules> lightRulesFromJson(const QByteArray& json);
QByteArray lightRulesToJson(const LightRules& rules);
// The rule sets that come with the program, the usual one (红黄绿) first.
std::vector<LightRules> builtInLightRules();

// Everything a light depends on.
struct LightInput
{
    TaskStatus status = TaskStatus::Active;
    Deadline deadline;
    QDate start; // of the task, else of the list; invalid: 1 January of the due year
    QDate today;
    std::optional<Percent> percent; // newest accepted; nothing: not reported, counts as 0
    std::optional<QDate> closedOn;
    std::vector<QDate> reportedOn; // days of progress records, any order
    std::vector<QDate> missedRoundsDue; // due days of closed or overdue rounds without a record for this task
    std::optional<QDate> redOn; // newest day of the present round on which it was red; see redFallsToYellow, lastRedDay
    QString overrideReason; // set: the office chose `overrideLight`
    std::optional<Light> overrideLight;
};

enum class LightReasonCode
{
    ClosedEarly,
    Closed,
    Cancelled,
    Merged,
    Suspended,
    NotStarted, // start
    WaitingForTrigger, // trigger
    Overdue, // due, days late, percent
    LagRed, // scheduled, actual, lag, threshold
    LagYellow, // scheduled, actual, lag, threshold
    DueSoon, // due, days left, scheduled, actual
    OnSchedule, // scheduled, actual
    Ahead, // scheduled, actual
    ReportedInPeriod, // continuous: date of last report
    ReportMissing, // missed periods
    SlotMissed, // recurring: slot end, done, target
    SlotCaughtUp,
    SlotsOnTrack,
    RedBefore, // day of the last red light in the round
    MilestoneMissed, // milestone due, text
    NoDeadline,
    Overridden, // reason
};

// A light with everything needed to explain it; the sentence is made in core/report/words (lightReasonText):
// "序时 50%，进度 38%，差 12 个百分点 ≥ 10 → 黄".
struct LightVerdict
{
    Light light = Light::Grey;
    LightReasonCode reason = LightReasonCode::NoDeadline;
    std::optional<Percent> scheduled;
    std::optional<Percent> actual;
    std::optional<Percent> lag;
    std::optional<Percent> threshold;
    std::optional<QDate> date; // due day, start, slot end … as stated beside the reason
    int days = 0; // late or left, or a number of missed periods, as stated beside the reason
    QString text; // trigger, milestone text or override reason

    friend bool operator==(const LightVerdict&, const LightVerdict&) = default;
};

// 序时进度 between start and due at `today`, 0–100 %. By months a started month counts when its last day is reached
// (30 November of a January–December task: 91.67 %); by days the same day gives 91.5 %.
Percent scheduledPercent(QDate start, QDate due, QDate today, ScheduleBasis basis);

// The light on input.today. A task at 100 % that is not closed yet is neither late nor close to its limit.
LightVerdict judge(const LightInput& input, const LightRules& rules);

struct DatedPercent
{
    QDate on;
    Percent percent;

    friend bool operator==(const DatedPercent&, const DatedPercent&) = default;
};

// The newest day in [from, input.today) on which the task was red, judged with the percent known on that day; for
// LightInput::redOn. `history` in order of days.
std::optional<QDate> lastRedDay(
    const LightInput& input, const LightRules& rules, QDate from, const std::vector<DatedPercent>& history);

} // namespace taizhang
