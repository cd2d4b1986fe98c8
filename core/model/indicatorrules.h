// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/indicator.h"

#include <QDate>

#include <compare>
#include <optional>
#include <set>
#include <vector>

namespace taizhang {

// By value alone; units and hedges are not looked at.
std::strong_ordering compareValues(const Figure& a, const Figure& b);
// Nothing for different units (people are never added to person-times) or a sum out of range. With one addend it keeps
// its hedge; several with a hedge among them are About. Has no phrase.
std::optional<Figure> sumFigures(const std::vector<Figure>& figures);
// part ÷ whole, rounded half up; nothing for a whole of zero.
std::optional<Percent> ratioOf(const Figure& part, const Figure& whole);

// "30家", "≥93%", "400人次以上", "约2000名", "1—2个", "不超过5件", "恰好8家" as a target without days; nothing for
// other text. A bare figure is at least that much.
std::optional<IndicatorTarget> parseTarget(QStringView phrase);

// A value held against a target. A range is reached from its lower bound on: all of it is 100 %, and what is above its
// upper bound is over-fulfilled by that bound (3 of 1—2个 is 150 %).
struct Attainment
{
    bool met = false;
    std::optional<Percent> completion; // actual ÷ bound; nothing for AtMost and a bound of zero
    std::optional<Percent> over; // completion − 100 %, where above: 超额完成任务指标67% is 66.67
    std::optional<Figure> gap; // what is missing, where not met

    friend bool operator==(const Attainment&, const Attainment&) = default;
};
Attainment attain(const IndicatorTarget& target, const Figure& value);

// The value of an indicator for the days `from` to `to`: of PerPeriod the sum of its readings in them (one whose period
// lies within another's is in that one), of the others the newest reading up to `to`. `readings` are the indicator's;
// only those of `member` count. Nothing where there is none, or where they cannot be added.
struct CurrentValue
{
    Figure value;
    QDate on;
    int readings = 0; // that went into it

    friend bool operator==(const CurrentValue&, const CurrentValue&) = default;
};
struct ValueRange
{
    QDate from;
    QDate to;
    QString member = {};
};
std::optional<CurrentValue> currentValue(
    const Indicator& indicator, const std::vector<IndicatorReading>& readings, const ValueRange& range);
// The target whose days hold `day`; of several the one that ends first.
const IndicatorTarget* targetOn(const std::vector<IndicatorTarget>& targets, QDate day);

// How an indicator stands on a day: lists, charts and reports all show this.
struct IndicatorStanding
{
    std::optional<IndicatorTarget> target; // of the day
    std::optional<CurrentValue> current; // within the target's days; without a target since the start of `year`
    std::optional<Attainment> attainment; // where there are both, in one unit

    friend bool operator==(const IndicatorStanding&, const IndicatorStanding&) = default;
};
// `targets` and `readings` are the indicator's own; `year` 0: that of the day.
IndicatorStanding standingOn(QDate day, const Indicator& indicator, const std::vector<IndicatorTarget>& targets,
    const std::vector<IndicatorReading>& readings, int year = 0);

// Each indicator of these tasks once, however many of the tasks it belongs to, in the given order.
std::vector<const Indicator*> indicatorsOf(const std::vector<Indicator>& indicators, const std::set<TaskId>& tasks);

enum class IndicatorFindingCode
{
    UnitDiffers, // reading, its unit
    CumulativeFalls, // reading, the earlier value counted from the same day
    ChildAboveParent, // reading of the child, the parent's value
    MembersAboveWhole, // reading of the whole, the members' sum
    RatioDiffers, // reading, numerator ÷ denominator
    RatioAboveWhole, // numerator above denominator
    MemberUnknown, // reading, member
};

struct IndicatorFinding
{
    IndicatorFindingCode code;
    IndicatorId indicator;
    std::optional<ReadingId> reading;
    QDate on;
    QString value; // as stated beside the code

    friend bool operator==(const IndicatorFinding&, const IndicatorFinding&) = default;
};

// Warnings, never reasons to refuse: what the readings say against each other.
std::vector<IndicatorFinding> checkReadings(
    const std::vector<Indicator>& indicators, const std::vector<IndicatorReading>& readings);

} // namespace taizhang
