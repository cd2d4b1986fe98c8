// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/indicatorplan.h"

#include "core/exchange/valuecells.h"
#include "core/ledger/indicatorwrite.h"
#include "core/ledger/valuewords.h"

#include <algorithm>

namespace taizhang {

namespace {

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
    if (row.startOn)
        known.startOn = row.startOn;
    if (!row.numerator.isEmpty()) {
        known.numerator = row.numerator;
        known.denominator = row.denominator;
    }
    if (!row.tasks.empty())
        known.tasks = row.tasks;
    if (!row.code.isEmpty())
        known.code = row.code;
    if (row.aspect)
        known.aspect = row.aspect;
    if (!row.members.isEmpty()) {
        known.dimension = row.dimension;
        known.members = row.members;
    }
    return known;
}

QString taskNumbers(const Snapshot& snapshot, const Indicator& card)
{
    QStringList numbers;
    for (const TaskId task : card.tasks)
        numbers.append(snapshot.tasks.at(task).number);
    return numbers.join(u'、');
}

QString aspectName(const Snapshot& snapshot, const Indicator& card)
{
    const Aspect* aspect = card.aspect ? snapshot.aspect(*card.aspect) : nullptr;
    return aspect ? aspect->name : QString();
}

// An aspect that the ledger does not know stays as words.
void findAspect(const Snapshot& snapshot, const IndicatorRow& row, Indicator& card, std::vector<ValueIssue>& issues)
{
    if (row.aspect.isEmpty())
        return;
    const auto found = std::find_if(snapshot.aspects.begin(), snapshot.aspects.end(),
        [&](const Aspect& aspect) { return aspect.name == row.aspect; });
    if (found != snapshot.aspects.end()) {
        card.aspect = found->id;
        return;
    }
    issues.push_back({ValueIssueCode::AspectUnknown, row.where, {row.aspect}});
    card.note += (card.note.isEmpty() ? QString() : QStringLiteral("；")) + QStringLiteral("领域：") + row.aspect;
}

std::vector<ValueChange> cardChanges(const Snapshot& snapshot, const Indicator& before, const Indicator& after)
{
    std::vector<ValueChange> changes;
    const auto note = [&](const char16_t* field, const QString& old, const QString& now) {
        noteChange(changes, QString::fromUtf16(field), old, now);
    };
    note(u"unit", before.unit, after.unit);
    note(u"definition", before.definition, after.definition);
    note(u"dataSource", before.dataSource, after.dataSource);
    note(u"aspect", aspectName(snapshot, before), aspectName(snapshot, after));
    note(u"members", before.members.join(u'、'), after.members.join(u'、'));
    note(u"tasks", taskNumbers(snapshot, before), taskNumbers(snapshot, after));
    note(u"owner", unitName(snapshot, before.owner), unitName(snapshot, after.owner));
    note(u"note", before.note, after.note);
    return changes;
}

// Whether they ask the same, in whatever words.
bool sameBounds(const IndicatorTarget& a, const IndicatorTarget& b)
{
    const auto same = [](const Figure& x, const Figure& y) { return compareValues(x, y) == 0 && x.unit == y.unit; };
    const bool high = a.high.has_value() == b.high.has_value() && (!a.high || same(*a.high, *b.high));
    return a.op == b.op && same(a.low, b.low) && high;
}

// Words that were typed without the unit (近3000) are no others with it.
bool sameFigure(const Figure& known, const Figure& row)
{
    const bool bare = known.phrase.isEmpty() || known.phrase == numberText(known)
        || QString(known.phrase + known.unit) == row.phrase;
    return known == row
        || (bare && compareValues(known, row) == 0 && known.unit == row.unit && known.hedge == row.hedge);
}

class RowPlanner
{
public:
    RowPlanner(const Snapshot& snapshot, const Indicator* known, PlannedIndicator& plan)
        : m_snapshot(snapshot)
        , m_known(known)
        , m_plan(plan)
    { }

    void plan(const IndicatorRow& row)
    {
        const Indicator before = m_known ? *m_known : Indicator();
        m_plan.cardDiffers = !m_known || m_plan.card != before;
        m_plan.row.name = m_plan.card.name;
        m_plan.row.changes = cardChanges(m_snapshot, before, m_plan.card);
        for (const IndicatorTarget& target : row.targets)
            planTarget(withUnit(target, m_plan.card));
        for (const IndicatorReading& reading : row.readings)
            planReading(withUnit(reading, m_plan.card));
        const bool differs = m_plan.cardDiffers || !m_plan.targets.empty() || !m_plan.readings.empty();
        if (m_known)
            m_plan.row.match = differs ? TaskMatch::Changed : TaskMatch::Same;
    }

private:
    template <class Value>
    const std::vector<Value>& knownOf(const std::map<IndicatorId, std::vector<Value>>& lists) const
    {
        return listOf(lists, m_known ? m_known->id : std::nullopt);
    }

    void planTarget(IndicatorTarget target)
    {
        const auto& known = knownOf(m_snapshot.indicators.targets);
        const auto found = std::find_if(known.begin(), known.end(),
            [&](const IndicatorTarget& other) { return other.from == target.from && other.to == target.to; });
        if (found != known.end()) {
            target.id = found->id;
            target.indicator = found->indicator;
            if (target.basis.isEmpty())
                target.basis = found->basis;
            target.derived = target.derived || found->derived;
            if (sameBounds(target, *found) && target.basis == found->basis && target.derived == found->derived)
                return;
        }
        m_plan.row.changes.push_back({QStringLiteral("target ") + target.to.toString(Qt::ISODate),
            found == known.end() ? QString() : found->phrase, target.phrase});
        m_plan.targets.push_back(target);
    }

    // A correction keeps what the table does not tell.
    void planReading(IndicatorReading reading)
    {
        const auto& known = knownOf(m_snapshot.indicators.readings);
        const auto found = std::find_if(
            known.begin(), known.end(), [&](const IndicatorReading& other) { return sameSlot(other, reading); });
        if (found != known.end()) {
            IndicatorReading corrected = *found;
            if (!sameFigure(found->value, reading.value))
                corrected.value = reading.value;
            if (reading.numerator)
                corrected.numerator = reading.numerator;
            if (reading.denominator)
                corrected.denominator = reading.denominator;
            if (reading.yearOnYear)
                corrected.yearOnYear = reading.yearOnYear;
            if (reading.rank) {
                corrected.rank = reading.rank;
                corrected.rankScope = reading.rankScope;
            }
            if (!reading.source.isEmpty())
                corrected.source = reading.source;
            if (!reading.note.isEmpty())
                corrected.note = reading.note;
            corrected.verified = corrected.verified || reading.verified;
            if (corrected == *found)
                return;
            reading = corrected;
        }
        m_plan.row.changes.push_back({QStringLiteral("reading ") + reading.on.toString(Qt::ISODate),
            found == known.end() ? QString() : writtenText(std::optional(found->value)),
            writtenText(std::optional(reading.value))});
        m_plan.readings.push_back(reading);
    }

    const Snapshot& m_snapshot;
    const Indicator* m_known;
    PlannedIndicator& m_plan;
};

} // namespace

std::vector<PlannedIndicator> planIndicators(
    const Snapshot& snapshot, const IndicatorTable& table, std::vector<ValueIssue>& issues)
{
    std::vector<PlannedIndicator> plans;
    for (const IndicatorRow& row : table.rows) {
        PlannedIndicator plan;
        Indicator wanted = row.card;
        findAspect(snapshot, row, wanted, issues);
        for (const auto& [task, reference] : tasksNamed(snapshot, row.tasks, issues))
            wanted.tasks.push_back(task);
        const size_t parent = row.parent ? static_cast<size_t>(*row.parent) : 0;
        if (row.parent && !plans[parent].card.id)
            plan.parentRow = parent;
        else if (row.parent)
            wanted.parent = plans[parent].card.id;
        const Indicator* known = plan.parentRow ? nullptr : sameCard(snapshot.indicators, wanted);
        plan.card = known ? updated(*known, wanted) : wanted;
        RowPlanner(snapshot, known, plan).plan(row);
        plans.push_back(std::move(plan));
    }
    return plans;
}

} // namespace taizhang
