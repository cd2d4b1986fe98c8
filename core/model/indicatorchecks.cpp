// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/indicatorrules.h"

#include <algorithm>
#include <map>
#include <utility>

namespace taizhang {

namespace {

using Readings = std::vector<const IndicatorReading*>;

// Readings of one indicator in order of days.
class ReadingBook
{
public:
    explicit ReadingBook(const std::vector<IndicatorReading>& readings)
    {
        for (const IndicatorReading& reading : readings) {
            if (reading.indicator)
                m_readings[*reading.indicator].push_back(&reading);
        }
        for (auto& entry : m_readings) {
            std::stable_sort(entry.second.begin(), entry.second.end(),
                [](const IndicatorReading* a, const IndicatorReading* b) { return a->on < b->on; });
        }
    }

    const Readings& of(IndicatorId id) const
    {
        static const Readings none;
        const auto found = m_readings.find(id);
        return found == m_readings.end() ? none : found->second;
    }

private:
    std::map<IndicatorId, Readings> m_readings;
};

bool sameDays(const IndicatorReading& a, const IndicatorReading& b)
{
    return a.on == b.on && a.from == b.from;
}

class Checker
{
public:
    Checker(const std::vector<Indicator>& indicators, const std::vector<IndicatorReading>& readings)
        : m_indicators(indicators)
        , m_book(readings)
    { }

    std::vector<IndicatorFinding> findings() &&
    {
        for (const Indicator& indicator : m_indicators) {
            if (!indicator.id)
                continue;
            for (const IndicatorReading* reading : m_book.of(*indicator.id))
                checkOne(indicator, *reading);
            if (indicator.kind == IndicatorKind::Cumulative)
                checkFalling(indicator);
            if (indicator.parent)
                checkParent(indicator);
            checkMembers(indicator);
        }
        return std::move(m_findings);
    }

private:
    void add(IndicatorFindingCode code, const Indicator& indicator, const IndicatorReading& reading, QString value)
    {
        m_findings.push_back({code, *indicator.id, reading.id, reading.on, std::move(value)});
    }

    void checkOne(const Indicator& indicator, const IndicatorReading& reading)
    {
        using enum IndicatorFindingCode;
        if (!reading.value.unit.isEmpty() && !indicator.unit.isEmpty() && reading.value.unit != indicator.unit)
            add(UnitDiffers, indicator, reading, reading.value.unit);
        if (!reading.member.isEmpty() && !indicator.members.contains(reading.member))
            add(MemberUnknown, indicator, reading, reading.member);
        if (!reading.numerator || !reading.denominator)
            return;
        if (indicator.unit == u"%" && compareValues(*reading.numerator, *reading.denominator) > 0)
            add(RatioAboveWhole, indicator, reading, numberText(*reading.numerator));
        const auto ratio = ratioOf(*reading.numerator, *reading.denominator);
        if (ratio && indicator.unit == u"%" && !agrees(reading.value, *ratio))
            add(RatioDiffers, indicator, reading, ratio->toText());
    }

    // To the digits that the value is written with: 98.1 agrees with 98.11.
    static bool agrees(const Figure& value, Percent ratio)
    {
        qint64 points = ratio.basisPoints();
        for (int decimals = 2; decimals > value.decimals; --decimals)
            points = (points + 5) / 10;
        const Figure rounded{points, std::min(2, value.decimals), {}, Hedge::Exact, {}};
        return compareValues(value, rounded) == 0;
    }

    // From when a running total counts. A card without a first day restarts each year, as most returns do.
    static QDate countedFrom(const Indicator& indicator, const IndicatorReading& reading)
    {
        if (reading.from)
            return *reading.from;
        return indicator.startOn.value_or(QDate(reading.on.year(), 1, 1));
    }

    void checkFalling(const Indicator& indicator)
    {
        std::map<std::pair<QString, QDate>, const IndicatorReading*> before;
        for (const IndicatorReading* reading : m_book.of(*indicator.id)) {
            const IndicatorReading*& last = before[{reading->member, countedFrom(indicator, *reading)}];
            if (last && last->on < reading->on && compareValues(reading->value, last->value) < 0)
                add(IndicatorFindingCode::CumulativeFalls, indicator, *reading, numberText(last->value));
            last = reading;
        }
    }

    void checkParent(const Indicator& child)
    {
        for (const IndicatorReading* reading : m_book.of(*child.id)) {
            for (const IndicatorReading* whole : m_book.of(*child.parent)) {
                const bool together = sameDays(*reading, *whole) && reading->member == whole->member
                    && reading->value.unit == whole->value.unit;
                if (together && compareValues(reading->value, whole->value) > 0)
                    add(IndicatorFindingCode::ChildAboveParent, child, *reading, numberText(whole->value));
            }
        }
    }

    void checkMembers(const Indicator& indicator)
    {
        const Readings& readings = m_book.of(*indicator.id);
        for (const IndicatorReading* whole : readings) {
            if (!whole->member.isEmpty() || indicator.kind == IndicatorKind::Ratio)
                continue;
            std::vector<Figure> parts;
            for (const IndicatorReading* part : readings) {
                if (!part->member.isEmpty() && sameDays(*part, *whole))
                    parts.push_back(part->value);
            }
            const auto sum = sumFigures(parts);
            if (sum && compareValues(*sum, whole->value) > 0)
                add(IndicatorFindingCode::MembersAboveWhole, indicator, *whole, numberText(*sum));
        }
    }

    const std::vector<Indicator>& m_indicators;
    ReadingBook m_book;
    std::vector<IndicatorFinding> m_findings;
};

} // namespace

std::vector<IndicatorFinding> checkReadings(
    const std::vector<Indicator>& indicators, const std::vector<IndicatorReading>& readings)
{
    return Checker(indicators, readings).findings();
}

} // namespace taizhang
