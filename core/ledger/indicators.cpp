// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/indicators.h"

#include "core/ledger/batchlabel.h"
#include "core/ledger/indicatorwrite.h"
#include "core/ledger/ledgerimpl.h"
#include "core/ledger/recordorder.h"
#include "core/ledger/rules.h"
#include "core/ledger/valuetables.h"
#include "core/storage/indicatorstore.h"

#include <algorithm>

namespace taizhang {

namespace {

IndicatorView viewOf(const Snapshot& snapshot, const Indicator& card, QDate day)
{
    const std::vector<IndicatorReading>& readings = listOf(snapshot.indicators.readings, *card.id);
    IndicatorView view;
    view.card = card;
    view.targets = listOf(snapshot.indicators.targets, *card.id);
    if (const IndicatorTarget* target = targetOn(view.targets, day))
        view.target = *target;
    const int year = snapshot.ledger.year > 0 ? snapshot.ledger.year : day.year();
    const QDate from = view.target ? view.target->from : QDate(year, 1, 1);
    view.current = currentValue(card, readings, {from, day});
    const bool comparable = view.target && view.current && view.current->value.unit == view.target->low.unit;
    if (comparable) {
        view.attainment = attain(*view.target, view.current->value);
        view.light = lightOf(card, *view.target, *view.attainment, day, snapshot.rules);
    }
    const auto latest = std::find_if(readings.rbegin(), readings.rend(),
        [&](const IndicatorReading& reading) { return reading.member.isEmpty() && reading.on <= day; });
    if (latest != readings.rend())
        view.latest = *latest;
    return view;
}

template <class Record, class IdType>
const Record* findRecord(const std::map<IndicatorId, std::vector<Record>>& lists, IdType id)
{
    for (const auto& entry : lists) {
        const auto found = std::find_if(
            entry.second.begin(), entry.second.end(), [&](const Record& record) { return record.id == id; });
        if (found != entry.second.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

Indicators::Indicators(Ledger& ledger)
    : m_impl(*ledger.m_impl)
{ }

std::vector<IndicatorView> Indicators::all() const
{
    return asOf(m_impl.today());
}

std::vector<IndicatorView> Indicators::asOf(QDate day) const
{
    std::vector<IndicatorView> views;
    for (const Indicator* card : inOrder(m_impl.snapshot.indicators.cards))
        views.push_back(viewOf(m_impl.snapshot, *card, day));
    return views;
}

std::optional<IndicatorView> Indicators::indicator(IndicatorId id) const
{
    const auto found = m_impl.snapshot.indicators.cards.find(id);
    if (found == m_impl.snapshot.indicators.cards.end())
        return std::nullopt;
    return viewOf(m_impl.snapshot, found->second, m_impl.today());
}

Result<IndicatorView> Indicators::byName(const QString& name) const
{
    const auto found = findByName("indicator", m_impl.snapshot.indicators.cards, name);
    if (!found)
        return found.error();
    return viewOf(m_impl.snapshot, **found, m_impl.today());
}

std::vector<IndicatorReading> Indicators::readings(IndicatorId id) const
{
    return listOf(m_impl.snapshot.indicators.readings, id);
}

std::vector<IndicatorFinding> Indicators::findings() const
{
    std::vector<Indicator> cards;
    for (const Indicator* card : inOrder(m_impl.snapshot.indicators.cards))
        cards.push_back(*card);
    std::vector<IndicatorReading> readings;
    for (const auto& entry : m_impl.snapshot.indicators.readings)
        readings.insert(readings.end(), entry.second.begin(), entry.second.end());
    return checkReadings(cards, readings);
}

Result<IndicatorId> Indicators::save(const Indicator& card)
{
    if (const Result<void> valid = requireValid(m_impl.snapshot, card); !valid)
        return valid.error();
    return m_impl.write(editLabel("indicator.save", card.name), [&]() -> Result<IndicatorId> {
        Indicator saved = card;
        if (saved.position <= 0)
            saved.position = nextPosition(m_impl.snapshot.indicators.cards);
        IndicatorStore store(*m_impl.database);
        if (!saved.id)
            return store.add(saved);
        store.save(saved);
        return *saved.id;
    });
}

Result<void> Indicators::save(const std::vector<Indicator>& cards)
{
    for (const Indicator& card : cards) {
        if (const Result<void> valid = requireValid(m_impl.snapshot, card); !valid)
            return valid;
    }
    if (cards.empty())
        return {};
    return m_impl.write(editLabel("indicator.save", namesOf(cards)), [&]() -> Result<void> {
        IndicatorStore store(*m_impl.database);
        int position = nextPosition(m_impl.snapshot.indicators.cards);
        for (Indicator card : cards) {
            if (card.position <= 0)
                card.position = position++;
            if (card.id)
                store.save(card);
            else
                store.add(card);
        }
        return {};
    });
}

Result<void> Indicators::remove(IndicatorId id)
{
    return remove(std::vector{id});
}

Result<void> Indicators::remove(const std::vector<IndicatorId>& ids)
{
    std::vector<Indicator> cards;
    for (const IndicatorId id : ids) {
        const auto found = m_impl.snapshot.indicators.cards.find(id);
        if (found == m_impl.snapshot.indicators.cards.end())
            return notFound("indicator", id.value());
        cards.push_back(found->second);
    }
    if (cards.empty())
        return {};
    return m_impl.write(editLabel("indicator.remove", namesOf(cards)), [&]() -> Result<void> {
        for (const IndicatorId id : ids)
            IndicatorStore(*m_impl.database).remove(id);
        return {};
    });
}

Result<IndicatorTargetId> Indicators::save(const IndicatorTarget& target)
{
    if (target.id && !findRecord(m_impl.snapshot.indicators.targets, target.id))
        return notFound("target", target.id->value());
    if (const Result<void> valid = requireValid(m_impl.snapshot, target); !valid)
        return valid.error();
    const Indicator& card = m_impl.snapshot.indicators.cards.at(*target.indicator);
    return m_impl.write(editLabel("target.save", card.name), [&]() -> Result<IndicatorTargetId> {
        IndicatorStore store(*m_impl.database);
        const IndicatorTarget saved = withUnit(target, card);
        if (!saved.id)
            return store.add(saved);
        store.save(saved);
        return *saved.id;
    });
}

Result<void> Indicators::save(const std::vector<IndicatorTarget>& targets)
{
    const Snapshot& snapshot = m_impl.snapshot;
    std::vector<Indicator> cards;
    for (const IndicatorTarget& target : targets) {
        if (target.id && !findRecord(snapshot.indicators.targets, target.id))
            return notFound("target", target.id->value());
        if (const Result<void> valid = requireValid(snapshot, target); !valid)
            return valid;
        cards.push_back(snapshot.indicators.cards.at(*target.indicator));
    }
    if (targets.empty())
        return {};
    return m_impl.write(editLabel("target.save", namesOf(cards)), [&]() -> Result<void> {
        IndicatorStore store(*m_impl.database);
        for (size_t i = 0; i < targets.size(); ++i) {
            const IndicatorTarget saved = withUnit(targets[i], cards[i]);
            if (saved.id)
                store.save(saved);
            else
                store.add(saved);
        }
        return {};
    });
}

Result<void> Indicators::remove(IndicatorTargetId id)
{
    return remove(std::vector{id});
}

Result<void> Indicators::remove(const std::vector<IndicatorTargetId>& ids)
{
    std::vector<Indicator> cards;
    for (const IndicatorTargetId id : ids) {
        const IndicatorTarget* found = findRecord(m_impl.snapshot.indicators.targets, std::optional(id));
        if (!found)
            return notFound("target", id.value());
        cards.push_back(m_impl.snapshot.indicators.cards.at(*found->indicator));
    }
    if (cards.empty())
        return {};
    return m_impl.write(editLabel("target.remove", namesOf(cards)), [&]() -> Result<void> {
        for (const IndicatorTargetId id : ids)
            IndicatorStore(*m_impl.database).remove(id);
        return {};
    });
}

Result<ReadingId> Indicators::record(const IndicatorReading& reading)
{
    if (reading.id && !findRecord(m_impl.snapshot.indicators.readings, reading.id))
        return notFound("reading", reading.id->value());
    if (const Result<void> valid = requireValid(m_impl.snapshot, reading); !valid)
        return valid.error();
    const Indicator& card = m_impl.snapshot.indicators.cards.at(*reading.indicator);
    return m_impl.write(editLabel("reading.record", card.name), [&]() -> Result<ReadingId> {
        return writeReading(
            *m_impl.database, listOf(m_impl.snapshot.indicators.readings, *card.id), withUnit(reading, card))
            .id;
    });
}

Result<void> Indicators::record(const std::vector<IndicatorReading>& readings, const std::vector<ReadingId>& removed)
{
    const Snapshot& snapshot = m_impl.snapshot;
    std::vector<Indicator> cards;
    for (const IndicatorReading& reading : readings) {
        if (reading.id && !findRecord(snapshot.indicators.readings, reading.id))
            return notFound("reading", reading.id->value());
        if (const Result<void> valid = requireValid(snapshot, reading); !valid)
            return valid;
        cards.push_back(snapshot.indicators.cards.at(*reading.indicator));
    }
    for (const ReadingId id : removed) {
        const IndicatorReading* found = findRecord(snapshot.indicators.readings, std::optional(id));
        if (!found)
            return notFound("reading", id.value());
        cards.push_back(snapshot.indicators.cards.at(*found->indicator));
    }
    if (cards.empty())
        return {};
    const char* action = readings.empty() ? "reading.remove" : "reading.record";
    return m_impl.write(editLabel(action, namesOf(cards)), [&]() -> Result<void> {
        for (const ReadingId id : removed)
            IndicatorStore(*m_impl.database).remove(id);
        for (const IndicatorReading& reading : readings) {
            const Indicator& card = snapshot.indicators.cards.at(*reading.indicator);
            writeReading(*m_impl.database, listOf(snapshot.indicators.readings, *card.id), withUnit(reading, card));
        }
        return {};
    });
}

Result<void> Indicators::remove(ReadingId id)
{
    const IndicatorReading* found = findRecord(m_impl.snapshot.indicators.readings, std::optional(id));
    if (!found)
        return notFound("reading", id.value());
    const QString name = m_impl.snapshot.indicators.cards.at(*found->indicator).name;
    return m_impl.write(editLabel("reading.remove", name), [&]() -> Result<void> {
        IndicatorStore(*m_impl.database).remove(id);
        return {};
    });
}

IndicatorTable Indicators::table(QDate day) const
{
    return indicatorTableOf(m_impl.snapshot, day);
}

ValuePlan Indicators::plan(const IndicatorTable& table) const
{
    ValuePlan plan;
    for (PlannedIndicator& planned : planIndicators(m_impl.snapshot, table, plan.issues))
        plan.rows.push_back(std::move(planned.row));
    return plan;
}

Result<IndicatorImportOutcome> Indicators::import(const IndicatorTable& table, const ValuePlan& plan)
{
    std::vector<ValueIssue> issues;
    const std::vector<PlannedIndicator> planned = planIndicators(m_impl.snapshot, table, issues);
    std::vector<bool> taken;
    for (size_t i = 0; i < planned.size(); ++i) {
        const bool wanted = i >= plan.rows.size() || plan.rows[i].take;
        taken.push_back(wanted && (!planned[i].parentRow || taken[*planned[i].parentRow]));
        if (const Result<void> valid = requireValid(m_impl.snapshot, planned[i].card); taken[i] && !valid)
            return valid.error();
    }
    return m_impl.write(
        importLabel("import.indicators", table.fileName, table.sha256), [&]() -> Result<IndicatorImportOutcome> {
            IndicatorImportWriter writer(*m_impl.database, m_impl.snapshot.indicators);
            for (size_t i = 0; i < planned.size(); ++i) {
                if (taken[i])
                    writer.write(planned[i]);
                else
                    writer.skip();
            }
            return writer.outcome();
        });
}

} // namespace taizhang
