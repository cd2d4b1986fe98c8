// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/indicatorrules.h"

#include "core/model/numbertext.h"
#include "core/model/ratio.h"

#include <QtNumeric>

#include <algorithm>
#include <limits>

namespace taizhang {

namespace {

struct Aligned
{
    qint64 a = 0;
    qint64 b = 0;
    int decimals = 0;
};

std::optional<Aligned> aligned(const Figure& a, const Figure& b)
{
    const int decimals = std::max(a.decimals, b.decimals);
    const auto left = shifted({a.mantissa, 0}, decimals - a.decimals);
    const auto right = shifted({b.mantissa, 0}, decimals - b.decimals);
    if (!left || !right)
        return std::nullopt;
    return Aligned{left->mantissa, right->mantissa, decimals};
}

double roughly(const Figure& figure)
{
    double value = static_cast<double>(figure.mantissa);
    for (int i = 0; i < figure.decimals; ++i)
        value /= 10;
    return value;
}

bool counts(const IndicatorReading& reading, const Indicator& indicator, const ValueRange& range)
{
    if (reading.member != range.member || reading.on > range.to)
        return false;
    return indicator.kind != IndicatorKind::PerPeriod || reading.on >= range.from;
}

// The value of January to June has that of March in it.
bool holdsPeriod(const IndicatorReading& longer, const IndicatorReading& shorter)
{
    const bool holds = longer.from && shorter.from && *longer.from <= *shorter.from && shorter.on <= longer.on;
    return holds && (*longer.from < *shorter.from || shorter.on < longer.on);
}

} // namespace

std::strong_ordering compareValues(const Figure& a, const Figure& b)
{
    if (const auto same = aligned(a, b))
        return same->a <=> same->b;
    const double left = roughly(a); // too large for one number of decimals
    const double right = roughly(b);
    if (left == right)
        return std::strong_ordering::equal;
    return left < right ? std::strong_ordering::less : std::strong_ordering::greater;
}

std::optional<Figure> sumFigures(const std::vector<Figure>& figures)
{
    if (figures.empty())
        return std::nullopt;
    Figure sum = figures.front();
    sum.phrase.clear();
    for (size_t i = 1; i < figures.size(); ++i) {
        const auto next = aligned(sum, figures[i]);
        if (!next || figures[i].unit != sum.unit || qAddOverflow(next->a, next->b, &sum.mantissa))
            return std::nullopt;
        sum.decimals = next->decimals;
        if (sum.hedge != Hedge::Exact || figures[i].hedge != Hedge::Exact)
            sum.hedge = Hedge::About;
    }
    return sum;
}

std::optional<Percent> ratioOf(const Figure& part, const Figure& whole)
{
    const auto same = aligned(part, whole);
    const auto points = same ? scaledRatio(same->a, 10'000, same->b) : std::nullopt;
    const bool fits
        = points && *points >= std::numeric_limits<int>::min() && *points <= std::numeric_limits<int>::max();
    return fits ? std::optional(Percent::fromBasisPoints(static_cast<int>(*points))) : std::nullopt;
}

namespace {

// A difference from about 200,000 is about as much. Bounds "at least" and "at most" are exact.
Hedge hedgeOfGap(const IndicatorTarget& target, const Figure& value)
{
    const bool exactBound = target.op != TargetOp::About
        && (target.low.hedge == Hedge::Exact || target.low.hedge == Hedge::AtLeast
            || target.low.hedge == Hedge::AtMost);
    return exactBound && value.hedge == Hedge::Exact ? Hedge::Exact : Hedge::About;
}

} // namespace

Attainment attain(const IndicatorTarget& target, const Figure& value)
{
    Attainment result;
    const std::strong_ordering order = compareValues(value, target.low);
    const bool ceiling = target.op == TargetOp::AtMost;
    if (ceiling)
        result.met = order <= 0;
    else if (target.op == TargetOp::Exactly)
        result.met = order == 0;
    else
        result.met = order >= 0;
    if (order != 0 && (order < 0) != ceiling) {
        const auto same = ceiling ? aligned(value, target.low) : aligned(target.low, value);
        if (same)
            result.gap = Figure{same->a - same->b, same->decimals, value.unit, hedgeOfGap(target, value), {}};
    }
    if (ceiling)
        return result;
    const bool above = target.high && compareValues(value, *target.high) > 0;
    const bool within = target.high && result.met && !above;
    result.completion = within ? Percent::fromWhole(100) : ratioOf(value, above ? *target.high : target.low);
    if (result.completion && result.completion->basisPoints() > 10'000)
        result.over = Percent::fromBasisPoints(result.completion->basisPoints() - 10'000);
    return result;
}

std::optional<CurrentValue> currentValue(
    const Indicator& indicator, const std::vector<IndicatorReading>& readings, const ValueRange& range)
{
    std::vector<const IndicatorReading*> counted;
    const IndicatorReading* newest = nullptr;
    for (const IndicatorReading& reading : readings) {
        if (!counts(reading, indicator, range))
            continue;
        counted.push_back(&reading);
        if (!newest || reading.on >= newest->on)
            newest = &reading;
    }
    if (!newest)
        return std::nullopt;
    if (indicator.kind != IndicatorKind::PerPeriod)
        return CurrentValue{newest->value, newest->on, 1};
    std::vector<Figure> values;
    for (const IndicatorReading* reading : counted) {
        const auto holds = [reading](const IndicatorReading* other) { return holdsPeriod(*other, *reading); };
        if (std::none_of(counted.begin(), counted.end(), holds))
            values.push_back(reading->value);
    }
    if (values.size() == 1)
        return CurrentValue{values.front(), newest->on, 1};
    const auto sum = sumFigures(values);
    return sum ? std::optional(CurrentValue{*sum, newest->on, static_cast<int>(values.size())}) : std::nullopt;
}

const IndicatorTarget* targetOn(const std::vector<IndicatorTarget>& targets, QDate day)
{
    const IndicatorTarget* found = nullptr;
    for (const IndicatorTarget& target : targets) {
        if (target.from <= day && day <= target.to && (!found || target.to < found->to))
            found = &target;
    }
    return found;
}

IndicatorStanding standingOn(QDate day, const Indicator& indicator, const std::vector<IndicatorTarget>& targets,
    const std::vector<IndicatorReading>& readings, int year)
{
    IndicatorStanding standing;
    if (const IndicatorTarget* target = targetOn(targets, day))
        standing.target = *target;
    const QDate from = standing.target ? standing.target->from : QDate(year > 0 ? year : day.year(), 1, 1);
    standing.current = currentValue(indicator, readings, {from, day});
    const bool comparable
        = standing.target && standing.current && standing.current->value.unit == standing.target->low.unit;
    if (comparable)
        standing.attainment = attain(*standing.target, standing.current->value);
    return standing;
}

std::vector<const Indicator*> indicatorsOf(const std::vector<Indicator>& indicators, const std::set<TaskId>& tasks)
{
    std::vector<const Indicator*> found;
    for (const Indicator& indicator : indicators) {
        if (std::any_of(indicator.tasks.begin(), indicator.tasks.end(), [&](TaskId id) { return tasks.contains(id); }))
            found.push_back(&indicator);
    }
    return found;
}

} // namespace taizhang
