// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/figurecolumns.h"
#include "core/storage/indicatorstore.h"
#include "core/storage/rows.h"

namespace taizhang {

namespace {

constexpr FigureColumns lowColumns{"low_mantissa", "low_decimals", "low_unit", "low_hedge", "low_phrase"};
constexpr FigureColumns highColumns{"high_mantissa", "high_decimals", "high_unit", "high_hedge", "high_phrase"};
constexpr FigureColumns valueColumns{"value_mantissa", "value_decimals", "value_unit", "value_hedge", "value_phrase"};
constexpr FigureColumns numeratorColumns{
    "numerator_mantissa", "numerator_decimals", "numerator_unit", "numerator_hedge", "numerator_phrase"};
constexpr FigureColumns denominatorColumns{
    "denominator_mantissa", "denominator_decimals", "denominator_unit", "denominator_hedge", "denominator_phrase"};

Fields targetFields(const IndicatorTarget& target)
{
    Fields fields{{"indicator", stored(target.indicator)}, {"from_day", stored(target.from)},
        {"to_day", stored(target.to)}, {"op", stored(target.op)}, {"phrase", stored(target.phrase)},
        {"derived", target.derived ? 1 : 0}, {"basis", stored(target.basis)}};
    addFields(fields, lowColumns, target.low);
    addFields(fields, highColumns, target.high);
    return fields;
}

Fields readingFields(const IndicatorReading& reading)
{
    Fields fields{{"indicator", stored(reading.indicator)}, {"from_day", stored(reading.from)},
        {"on_day", stored(reading.on)}, {"member", stored(reading.member)},
        {"yoy_bp", reading.yearOnYear ? QVariant(reading.yearOnYear->basisPoints()) : QVariant()},
        {"rank", reading.rank ? QVariant(*reading.rank) : QVariant()}, {"rank_scope", stored(reading.rankScope)},
        {"source", stored(reading.source)}, {"verified", reading.verified ? 1 : 0}, {"note", stored(reading.note)}};
    addFields(fields, valueColumns, reading.value);
    addFields(fields, numeratorColumns, reading.numerator);
    addFields(fields, denominatorColumns, reading.denominator);
    return fields;
}

IndicatorTarget toTarget(const Query& row)
{
    IndicatorTarget target;
    target.id = row.id<IndicatorTargetId>(0);
    target.indicator = row.id<IndicatorId>(1);
    target.from = row.date(2).value_or(QDate());
    target.to = row.date(3).value_or(QDate());
    target.op = row.word<TargetOp>(4);
    target.phrase = row.text(5);
    target.derived = row.flag(6);
    target.basis = row.text(7);
    target.low = readFigure(row, 8).value_or(Figure());
    target.high = readFigure(row, 8 + figureWidth);
    return target;
}

IndicatorReading toReading(const Query& row)
{
    IndicatorReading reading;
    reading.id = row.id<ReadingId>(0);
    reading.uid = row.uid(1);
    reading.indicator = row.id<IndicatorId>(2);
    reading.from = row.date(3);
    reading.on = row.date(4).value_or(QDate());
    reading.member = row.text(5);
    if (row.value(6).isValid())
        reading.yearOnYear = Percent::fromBasisPoints(row.smallInteger(6));
    if (row.value(7).isValid())
        reading.rank = row.smallInteger(7);
    reading.rankScope = row.text(8);
    reading.source = row.text(9);
    reading.verified = row.flag(10);
    reading.note = row.text(11);
    reading.value = readFigure(row, 12).value_or(Figure());
    reading.numerator = readFigure(row, 12 + figureWidth);
    reading.denominator = readFigure(row, 12 + 2 * figureWidth);
    return reading;
}

QString ofIndicator(const std::optional<IndicatorId>& of)
{
    return of ? QStringLiteral("WHERE indicator = ?") : QString();
}

QVariantList valuesOf(const std::optional<IndicatorId>& of)
{
    return of ? QVariantList{of->value()} : QVariantList();
}

} // namespace

std::vector<IndicatorTarget> IndicatorStore::targets(std::optional<IndicatorId> of) const
{
    std::vector<IndicatorTarget> targets;
    Query rows
        = m_database.run(QStringLiteral("SELECT id, indicator, from_day, to_day, op, phrase, derived, basis, %1, %2 "
                                        "FROM indicator_target %3 ORDER BY indicator, to_day, id")
                             .arg(columnList(lowColumns), columnList(highColumns), ofIndicator(of)),
            valuesOf(of));
    while (rows.next())
        targets.push_back(toTarget(rows));
    return targets;
}

IndicatorTargetId IndicatorStore::add(const IndicatorTarget& target)
{
    return IndicatorTargetId(insertRow(m_database, "indicator_target", targetFields(target)));
}

void IndicatorStore::save(const IndicatorTarget& target)
{
    updateRow(m_database, "indicator_target", target.id->value(), targetFields(target));
}

void IndicatorStore::remove(IndicatorTargetId id)
{
    deleteRow(m_database, "indicator_target", id.value());
}

std::vector<IndicatorReading> IndicatorStore::readings(std::optional<IndicatorId> of) const
{
    std::vector<IndicatorReading> readings;
    Query rows = m_database.run(
        QStringLiteral("SELECT id, uid, indicator, from_day, on_day, member, yoy_bp, rank, rank_scope, source, "
                       "verified, note, %1, %2, %3 FROM reading %4 ORDER BY indicator, on_day, id")
            .arg(columnList(valueColumns), columnList(numeratorColumns), columnList(denominatorColumns),
                ofIndicator(of)),
        valuesOf(of));
    while (rows.next())
        readings.push_back(toReading(rows));
    return readings;
}

ReadingId IndicatorStore::add(const IndicatorReading& reading)
{
    Fields fields = readingFields(reading);
    fields.push_back({"uid", reading.uid.value_or(Uid::create()).toString()});
    return ReadingId(insertRow(m_database, "reading", fields));
}

void IndicatorStore::save(const IndicatorReading& reading)
{
    updateRow(m_database, "reading", reading.id->value(), readingFields(reading));
}

void IndicatorStore::remove(ReadingId id)
{
    deleteRow(m_database, "reading", id.value());
}

} // namespace taizhang
