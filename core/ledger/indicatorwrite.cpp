// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/indicatorwrite.h"

#include "core/exchange/valuecells.h"
#include "core/ledger/recordorder.h"
#include "core/ledger/rules.h"
#include "core/storage/indicatorstore.h"

#include <algorithm>

namespace taizhang {

namespace {

Error invalid(const char* field, const QString& value)
{
    return {ErrorCode::ValueInvalid, {QString::fromLatin1(field), value}, {}};
}

bool isBelow(const IndicatorBook& book, const Indicator& card, IndicatorId parent)
{
    std::optional<IndicatorId> step = parent;
    for (size_t depth = 0; step && depth <= book.cards.size(); ++depth) {
        if (step == card.id)
            return true;
        const auto found = book.cards.find(*step);
        step = found == book.cards.end() ? std::nullopt : found->second.parent;
    }
    return false;
}

} // namespace

Result<void> requireValid(const Snapshot& snapshot, const Indicator& card)
{
    const IndicatorBook& book = snapshot.indicators;
    if (card.name.trimmed().isEmpty())
        return invalid("name", card.name);
    if (card.parent && !book.cards.contains(*card.parent))
        return notFound("indicator", card.parent->value());
    if (card.parent && card.id && isBelow(book, card, *card.parent))
        return invalid("parent", book.cards.at(*card.parent).name);
    if (card.owner && !snapshot.directory.unit(*card.owner))
        return notFound("unit", card.owner->value());
    if (card.aspect && !snapshot.aspect(*card.aspect))
        return notFound("aspect", card.aspect->value());
    for (TaskId task : card.tasks) {
        if (!snapshot.tasks.contains(task))
            return notFound("task", task.value());
    }
    return {};
}

Result<void> requireValid(const Snapshot& snapshot, const IndicatorTarget& target)
{
    if (!target.indicator || !snapshot.indicators.cards.contains(*target.indicator))
        return notFound("indicator", target.indicator ? target.indicator->value() : 0);
    if (!target.from.isValid() || !target.to.isValid() || target.to < target.from)
        return invalid("period", target.phrase);
    const QString& unit = snapshot.indicators.cards.at(*target.indicator).unit;
    if (!target.low.unit.isEmpty() && !unit.isEmpty() && target.low.unit != unit)
        return invalid("measureUnit", target.phrase);
    const bool ranged = target.op == TargetOp::Range;
    if (ranged != target.high.has_value() || (ranged && compareValues(target.low, *target.high) > 0))
        return invalid("target", target.phrase);
    return {};
}

Result<void> requireValid(const Snapshot& snapshot, const IndicatorReading& reading)
{
    if (!reading.indicator || !snapshot.indicators.cards.contains(*reading.indicator))
        return notFound("indicator", reading.indicator ? reading.indicator->value() : 0);
    if (!reading.on.isValid() || (reading.from && *reading.from > reading.on))
        return invalid("on", reading.value.phrase);
    if (reading.denominator && reading.denominator->mantissa <= 0)
        return invalid("denominator", writtenText(reading.denominator));
    if (reading.rank && *reading.rank < 1)
        return invalid("rank", QString::number(*reading.rank));
    return {};
}

IndicatorTarget withUnit(IndicatorTarget target, const Indicator& card)
{
    if (target.low.unit.isEmpty())
        target.low.unit = card.unit;
    if (target.high && target.high->unit.isEmpty())
        target.high->unit = card.unit;
    return target;
}

IndicatorReading withUnit(IndicatorReading reading, const Indicator& card)
{
    if (reading.value.unit.isEmpty())
        reading.value.unit = card.unit;
    return reading;
}

bool sameSlot(const IndicatorReading& a, const IndicatorReading& b)
{
    return a.on == b.on && a.from == b.from && a.member == b.member;
}

const Indicator* recordOf(const Snapshot& snapshot, IndicatorId id)
{
    return recordIn(snapshot.indicators.cards, id);
}

const IndicatorTarget* recordOf(const Snapshot& snapshot, IndicatorTargetId id)
{
    return recordIn(snapshot.indicators.targets, id);
}

const IndicatorReading* recordOf(const Snapshot& snapshot, ReadingId id)
{
    return recordIn(snapshot.indicators.readings, id);
}

QString nameOf(const Snapshot&, const Indicator& card)
{
    return card.name;
}

QString nameOf(const Snapshot& snapshot, const IndicatorTarget& target)
{
    return snapshot.indicators.cards.at(*target.indicator).name;
}

QString nameOf(const Snapshot& snapshot, const IndicatorReading& reading)
{
    return snapshot.indicators.cards.at(*reading.indicator).name;
}

Indicator completed(const Snapshot& snapshot, Indicator card, int n)
{
    card.name = card.name.trimmed();
    if (card.position <= 0)
        card.position = nextPosition(snapshot.indicators.cards) + n;
    return card;
}

IndicatorTarget completed(const Snapshot& snapshot, IndicatorTarget target, int)
{
    const Indicator& card = snapshot.indicators.cards.at(*target.indicator);
    return withUnit(std::move(target), card);
}

ReadingId writeReading(Database& database, const std::vector<IndicatorReading>& known, const IndicatorReading& reading)
{
    const auto found = std::find_if(known.begin(), known.end(),
        [&](const IndicatorReading& other) { return reading.id ? other.id == reading.id : sameSlot(other, reading); });
    IndicatorStore store(database);
    if (found == known.end())
        return store.add(reading);
    IndicatorReading corrected = reading;
    corrected.id = found->id;
    corrected.uid = found->uid;
    if (corrected != *found)
        store.save(corrected);
    return *found->id;
}

IndicatorImportWriter::IndicatorImportWriter(Database& database, const IndicatorBook& book)
    : m_database(database)
    , m_book(book)
    , m_nextPosition(nextPosition(book.cards))
{ }

void IndicatorImportWriter::write(const PlannedIndicator& planned)
{
    const IndicatorId id = writeCard(planned);
    m_ids.push_back(id);
    IndicatorStore store(m_database);
    for (IndicatorTarget target : planned.targets) {
        target.indicator = id;
        if (target.id)
            store.save(target);
        else
            store.add(target);
    }
    const std::vector<IndicatorReading>& known = listOf(m_book.readings, id);
    for (IndicatorReading reading : planned.readings) {
        reading.indicator = id;
        writeReading(m_database, known, reading);
    }
}

void IndicatorImportWriter::skip()
{
    m_ids.push_back(std::nullopt);
}

IndicatorId IndicatorImportWriter::writeCard(const PlannedIndicator& planned)
{
    IndicatorStore store(m_database);
    if (planned.card.id) {
        if (planned.cardDiffers)
            store.save(planned.card);
        ++(planned.row.match == TaskMatch::Same ? m_outcome.same : m_outcome.changed);
        return *planned.card.id;
    }
    Indicator card = planned.card;
    if (planned.parentRow)
        card.parent = m_ids.at(*planned.parentRow);
    card.position = m_nextPosition++;
    ++m_outcome.added;
    return store.add(card);
}

} // namespace taizhang
