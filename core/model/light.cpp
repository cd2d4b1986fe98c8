// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/light.h"

#include "core/model/slots.h"

#include <algorithm>

namespace taizhang {

namespace {

const Percent full = Percent::fromWhole(100);

int severity(Light light)
{
    switch (light) {
    case Light::Done:
    case Light::Grey:
        return 0;
    case Light::Green:
        return 1;
    case Light::Blue:
        return 2;
    case Light::Yellow:
        return 3;
    case Light::Red:
        return 4;
    }
    return 0;
}

LightVerdict verdict(Light light, LightReasonCode reason, std::optional<QDate> date = {}, int days = 0)
{
    LightVerdict result;
    result.light = light;
    result.reason = reason;
    result.date = date;
    result.days = days;
    return result;
}

LightVerdict worse(const LightVerdict& a, const LightVerdict& b)
{
    return severity(b.light) > severity(a.light) ? b : a;
}

QDate startOf(const LightInput& input)
{
    const std::optional<QDate>& due = input.deadline.due;
    const QDate start = input.deadline.start.value_or(input.start);
    const bool sensible = start.isValid() && (!due || start <= *due);
    return sensible ? start : QDate(due.value_or(input.today).year(), 1, 1);
}

bool isReached(const Milestone& milestone, const LightInput& input)
{
    const Percent actual = input.percent.value_or(Percent());
    return milestone.doneOn || actual >= full || (milestone.planned && actual >= *milestone.planned);
}

// Milestones with a planned share say what should be reached; otherwise time passes evenly.
Percent scheduled(const LightInput& input, const LightRules& rules)
{
    const auto& milestones = input.deadline.milestones;
    const bool planned = std::any_of(
        milestones.begin(), milestones.end(), [](const Milestone& milestone) { return milestone.planned.has_value(); });
    if (!planned || input.today >= *input.deadline.due)
        return scheduledPercent(startOf(input), *input.deadline.due, input.today, rules.basis);
    Percent reached;
    for (const Milestone& milestone : milestones) {
        if (milestone.planned && milestone.dueOn <= input.today)
            reached = std::max(reached, *milestone.planned);
    }
    return reached;
}

LightVerdict judgePace(const LightInput& input, const LightRules& rules)
{
    const Percent actual = input.percent.value_or(Percent());
    LightVerdict result = verdict(Light::Green, LightReasonCode::OnSchedule);
    result.scheduled = scheduled(input, rules);
    result.actual = input.percent;
    const int lag = result.scheduled->basisPoints() - actual.basisPoints();
    const int left = static_cast<int>(input.today.daysTo(*input.deadline.due));
    if (lag > 0)
        result.lag = Percent::fromBasisPoints(lag);
    if (lag > rules.redLag.basisPoints()) {
        result.light = Light::Red;
        result.reason = LightReasonCode::LagRed;
        result.threshold = rules.redLag;
    } else if (lag >= rules.yellowLag.basisPoints()) {
        result.light = Light::Yellow;
        result.reason = LightReasonCode::LagYellow;
        result.threshold = rules.yellowLag;
    } else if (rules.useBlue && left <= rules.blueDays && actual < full) {
        result.light = Light::Blue;
        result.reason = LightReasonCode::DueSoon;
        result.date = input.deadline.due;
        result.days = left;
    } else if (lag < 0) {
        result.reason = LightReasonCode::Ahead;
    }
    return result;
}

LightVerdict judgeMilestones(const LightInput& input, LightVerdict pace)
{
    for (const Milestone& milestone : input.deadline.milestones) {
        if (milestone.dueOn >= input.today || isReached(milestone, input))
            continue;
        LightVerdict missed = pace;
        missed.light = Light::Yellow;
        missed.reason = LightReasonCode::MilestoneMissed;
        missed.date = milestone.dueOn;
        missed.days = static_cast<int>(milestone.dueOn.daysTo(input.today));
        missed.text = milestone.text;
        return worse(pace, missed);
    }
    return pace;
}

LightVerdict judgeDated(const LightInput& input, const LightRules& rules)
{
    const QDate due = *input.deadline.due;
    const bool finished = input.percent && *input.percent >= full;
    if (input.today > due && !finished) {
        LightVerdict late = verdict(rules.redWhenOverdue ? Light::Red : Light::Yellow, LightReasonCode::Overdue, due,
            static_cast<int>(due.daysTo(input.today)));
        late.scheduled = full;
        late.actual = input.percent;
        return late;
    }
    return judgeMilestones(input, judgePace(input, rules));
}

LightVerdict judgeRecurring(const LightInput& input)
{
    const SlotSpan span{startOf(input), input.deadline.due.value_or(input.today), input.today};
    const SlotState state = slotState(input.deadline.recurrence.value_or(Recurrence()), span, input.reportedOn);
    if (state.missed)
        return verdict(Light::Red, LightReasonCode::SlotMissed, state.missed);
    if (state.caughtUp)
        return verdict(Light::Yellow, LightReasonCode::SlotCaughtUp, state.caughtUp);
    return verdict(Light::Green, LightReasonCode::SlotsOnTrack);
}

std::optional<QDate> lastReport(const LightInput& input)
{
    const auto last = std::max_element(input.reportedOn.begin(), input.reportedOn.end());
    return last == input.reportedOn.end() ? std::nullopt : std::optional(*last);
}

// Rounds that passed since the newest report: who reports again has answered for the earlier ones.
int missedRounds(const LightInput& input)
{
    const std::optional<QDate> last = lastReport(input);
    return static_cast<int>(std::count_if(input.missedRoundsDue.begin(), input.missedRoundsDue.end(),
        [&](QDate due) { return due < input.today && (!last || due > *last); }));
}

LightVerdict judgeByKind(const LightInput& input, const LightRules& rules)
{
    switch (input.deadline.kind) {
    case DeadlineKind::Continuous:
        return verdict(Light::Green, LightReasonCode::ReportedInPeriod, lastReport(input));
    case DeadlineKind::Recurring:
        return judgeRecurring(input);
    case DeadlineKind::Dependent:
        if (!input.deadline.due) {
            LightVerdict waiting = verdict(Light::Grey, LightReasonCode::WaitingForTrigger);
            waiting.text = input.deadline.trigger;
            return waiting;
        }
        return judgeDated(input, rules);
    case DeadlineKind::Fixed:
    case DeadlineKind::Range:
    case DeadlineKind::Milestones:
    case DeadlineKind::Immediate:
    case DeadlineKind::Unspecified:
        break;
    }
    return input.deadline.due ? judgeDated(input, rules) : verdict(Light::Grey, LightReasonCode::NoDeadline);
}

LightVerdict judgeReports(const LightInput& input, const LightRules& rules)
{
    const int missed = missedRounds(input);
    const bool ongoing = input.deadline.kind == DeadlineKind::Continuous;
    LightVerdict result = verdict(Light::Grey, LightReasonCode::ReportMissing, {}, missed);
    if (missed >= rules.missedForYellow)
        result.light = Light::Yellow;
    if (missed >= rules.missedForRed && (ongoing || rules.redFallsToYellow))
        result.light = Light::Red;
    return result;
}

std::optional<LightVerdict> judgeStatus(const LightInput& input)
{
    const std::optional<QDate>& due = input.deadline.due;
    switch (input.status) {
    case TaskStatus::Closed:
        if (due && input.closedOn && *input.closedOn < *due)
            return verdict(Light::Done, LightReasonCode::ClosedEarly, due);
        return verdict(Light::Done, LightReasonCode::Closed, input.closedOn);
    case TaskStatus::Cancelled:
        return verdict(Light::Grey, LightReasonCode::Cancelled);
    case TaskStatus::Merged:
        return verdict(Light::Grey, LightReasonCode::Merged);
    case TaskStatus::Suspended:
        return verdict(Light::Grey, LightReasonCode::Suspended);
    case TaskStatus::Draft:
        return verdict(Light::Grey, LightReasonCode::NotStarted, startOf(input));
    case TaskStatus::Active:
        break;
    }
    return std::nullopt;
}

} // namespace

LightVerdict judge(const LightInput& input, const LightRules& rules)
{
    if (const std::optional<LightVerdict> settled = judgeStatus(input))
        return *settled;
    if (input.overrideLight && !input.overrideReason.isEmpty()) {
        LightVerdict chosen = verdict(*input.overrideLight, LightReasonCode::Overridden);
        chosen.text = input.overrideReason;
        return chosen;
    }
    if (const QDate start = startOf(input); start > input.today)
        return verdict(Light::Grey, LightReasonCode::NotStarted, start);
    const LightVerdict result = worse(judgeByKind(input, rules), judgeReports(input, rules));
    if (rules.redFallsToYellow && input.redOn && severity(result.light) < severity(Light::Yellow))
        return verdict(Light::Yellow, LightReasonCode::RedBefore, input.redOn);
    return result;
}

std::optional<QDate> lastRedDay(
    const LightInput& input, const LightRules& rules, QDate from, const std::vector<DatedPercent>& history)
{
    for (QDate day = input.today.addDays(-1); day >= from; day = day.addDays(-1)) {
        LightInput then = input;
        then.today = day;
        then.redOn.reset();
        then.percent.reset();
        for (const DatedPercent& known : history) {
            if (known.on <= day)
                then.percent = known.percent;
        }
        std::erase_if(then.reportedOn, [day](QDate on) { return on > day; });
        std::erase_if(then.missedRoundsDue, [day](QDate due) { return due >= day; });
        if (judge(then, rules).light == Light::Red)
            return day;
    }
    return std::nullopt;
}

} // namespace taizhang
