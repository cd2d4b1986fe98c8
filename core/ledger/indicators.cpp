// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/indicators.h"

#include "core/ledger/batchlabel.h"
#include "core/ledger/importmemory.h"
#include "core/ledger/indicatorwrite.h"
#include "core/ledger/ledgerimpl.h"
#include "core/ledger/recordorder.h"
#include "core/ledger/recordwrite.h"
#include "core/ledger/valuetables.h"
#include "core/storage/indicatorstore.h"

#include <algorithm>

namespace taizhang {

namespace {

IndicatorView viewOf(const Snapshot& snapshot, const Indicator& card, QDate day)
{
    const std::vector<IndicatorReading>& readings = listOf(snapshot.indicators.readings, *card.id);
    const std::vector<IndicatorTarget>& targets = listOf(snapshot.indicators.targets, *card.id);
    IndicatorView view{standingOn(day, card, targets, readings, snapshot.ledger.year), card, targets, {}, {}};
    if (view.attainment)
        view.light = lightOf(card, *view.target, *view.attainment, day, snapshot.rules);
    const auto latest = std::find_if(readings.rbegin(), readings.rend(),
        [&](const IndicatorReading& reading) { return reading.member.isEmpty() && reading.on <= day; });
    if (latest != readings.rend())
        view.latest = *latest;
    return view;
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
    return saveRecord<IndicatorStore>(m_impl, card);
}

Result<std::vector<IndicatorId>> Indicators::save(const std::vector<Indicator>& cards)
{
    return saveRecords<IndicatorStore>(m_impl, cards);
}

Result<void> Indicators::remove(const std::vector<IndicatorId>& ids)
{
    return removeRecords<IndicatorStore>(m_impl, ids);
}

Result<IndicatorTargetId> Indicators::save(const IndicatorTarget& target)
{
    return saveRecord<IndicatorStore>(m_impl, target);
}

Result<std::vector<IndicatorTargetId>> Indicators::save(const std::vector<IndicatorTarget>& targets)
{
    return saveRecords<IndicatorStore>(m_impl, targets);
}

Result<void> Indicators::remove(const std::vector<IndicatorTargetId>& ids)
{
    return removeRecords<IndicatorStore>(m_impl, ids);
}

Result<ReadingId> Indicators::record(const IndicatorReading& reading)
{
    const auto recorded = record(std::vector{reading});
    return recorded ? Result<ReadingId>(recorded->front()) : recorded.error();
}

Result<std::vector<ReadingId>> Indicators::record(
    const std::vector<IndicatorReading>& readings, const std::vector<ReadingId>& removed)
{
    const Snapshot& snapshot = m_impl.snapshot;
    const Result<QStringList> recordedNames = requireSound(snapshot, readings);
    if (!recordedNames)
        return recordedNames.error();
    const Result<QStringList> removedNames = requireKnown(snapshot, removed);
    if (!removedNames)
        return removedNames.error();
    if (readings.empty() && removed.empty())
        return std::vector<ReadingId>();
    const BatchLabel label
        = recordLabel("reading", readings.empty() ? "remove" : "record", *recordedNames + *removedNames);
    return m_impl.write(label, [&]() -> Result<std::vector<ReadingId>> {
        for (const ReadingId id : removed)
            IndicatorStore(*m_impl.database).remove(id);
        std::vector<ReadingId> ids;
        for (const IndicatorReading& reading : readings) {
            const Indicator& card = snapshot.indicators.cards.at(*reading.indicator);
            ids.push_back(writeReading(
                *m_impl.database, listOf(snapshot.indicators.readings, *card.id), withUnit(reading, card)));
        }
        return ids;
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

Result<ValueImportOutcome> Indicators::import(const IndicatorTable& table, const ValuePlan& plan)
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
        importLabel("import.indicators", table.fileName, table.sha256), [&]() -> Result<ValueImportOutcome> {
            IndicatorImportWriter writer(*m_impl.database, m_impl.snapshot.indicators);
            for (size_t i = 0; i < planned.size(); ++i) {
                if (taken[i])
                    writer.write(planned[i]);
                else
                    writer.skip();
            }
            remember(plan.profile, m_impl.snapshot, *m_impl.database);
            return writer.outcome();
        });
}

} // namespace taizhang
