// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/indicatorwrite.h"

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

const Indicator* sameCard(const IndicatorBook& book, const Indicator& card)
{
    const auto found = std::find_if(book.cards.begin(), book.cards.end(), [&](const auto& entry) {
        const Indicator& known = entry.second;
        return known.name == card.name && known.unit == card.unit && known.parent == card.parent;
    });
    return found == book.cards.end() ? nullptr : &found->second;
}

// Only what the imported row says; the rest stays.
Indicator updated(Indicator known, const Indicator& row)
{
    if (!row.definition.isEmpty())
        known.definition = row.definition;
    if (!row.dataSource.isEmpty())
        known.dataSource = row.dataSource;
    if (!row.note.isEmpty())
        known.note = row.note;
    if (row.owner)
        known.owner = row.owner;
    return known;
}

bool sameSlot(const IndicatorReading& a, const IndicatorReading& b)
{
    return a.on == b.on && a.from == b.from && a.member == b.member;
}

template <class Value>
const std::vector<Value>& listOf(const std::map<IndicatorId, std::vector<Value>>& lists, IndicatorId id)
{
    static const std::vector<Value> none;
    const auto found = lists.find(id);
    return found == lists.end() ? none : found->second;
}

} // namespace

Result<void> requireValid(const Snapshot& snapshot, const Indicator& card)
{
    const IndicatorBook& book = snapshot.indicators;
    if (card.id && !book.cards.contains(*card.id))
        return notFound("indicator", card.id->value());
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

WrittenReading writeReading(
    Database& database, const std::vector<IndicatorReading>& known, const IndicatorReading& reading)
{
    const auto found = std::find_if(known.begin(), known.end(),
        [&](const IndicatorReading& other) { return reading.id ? other.id == reading.id : sameSlot(other, reading); });
    IndicatorStore store(database);
    if (found == known.end())
        return {store.add(reading), true};
    IndicatorReading corrected = reading;
    corrected.id = found->id;
    corrected.uid = found->uid;
    if (corrected == *found)
        return {*found->id, false};
    store.save(corrected);
    return {*found->id, true};
}

IndicatorImportWriter::IndicatorImportWriter(Database& database, const IndicatorBook& book)
    : m_database(database)
    , m_book(book)
    , m_nextPosition(nextPosition(book.cards))
{ }

void IndicatorImportWriter::write(const IndicatorRow& row)
{
    const Card card = writeCard(row);
    bool differs = false;
    const auto known = m_book.cards.find(card.id);
    if (known != m_book.cards.end() && updated(known->second, row.card) != known->second) {
        IndicatorStore(m_database).save(updated(known->second, row.card));
        differs = true;
    }
    for (IndicatorTarget target : row.targets) {
        target.indicator = card.id;
        differs = writeTarget(withUnit(target, row.card)) || differs;
    }
    const auto& readings = listOf(m_book.readings, card.id);
    for (IndicatorReading reading : row.readings) {
        reading.indicator = card.id;
        differs = writeReading(m_database, readings, withUnit(reading, row.card)).differs || differs;
    }
    m_ids.push_back(card.id);
    if (card.added)
        ++m_outcome.added;
    else if (differs)
        ++m_outcome.changed;
    else
        ++m_outcome.same;
}

IndicatorImportWriter::Card IndicatorImportWriter::writeCard(const IndicatorRow& row)
{
    Indicator card = row.card;
    if (row.parent)
        card.parent = m_ids.at(static_cast<size_t>(*row.parent));
    if (const Indicator* known = sameCard(m_book, card))
        return {*known->id, false};
    card.position = m_nextPosition++;
    return {IndicatorStore(m_database).add(card), true};
}

bool IndicatorImportWriter::writeTarget(const IndicatorTarget& target)
{
    const auto& known = listOf(m_book.targets, *target.indicator);
    const auto found = std::find_if(known.begin(), known.end(),
        [&](const IndicatorTarget& other) { return other.from == target.from && other.to == target.to; });
    IndicatorStore store(m_database);
    if (found == known.end()) {
        store.add(target);
        return true;
    }
    IndicatorTarget changed = target;
    changed.id = found->id;
    changed.basis = found->basis;
    if (changed == *found)
        return false;
    store.save(changed);
    return true;
}

} // namespace taizhang
