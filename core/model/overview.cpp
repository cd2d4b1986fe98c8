// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/overview.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace taizhang {

namespace {

void addTo(Tally& tally, const TaskView& view)
{
    if (!view.counted)
        return;
    ++tally.total;
    ++tally.lights[static_cast<size_t>(view.verdict.light)];
    switch (view.verdict.light) {
    case Light::Done:
        ++tally.closed;
        break;
    case Light::Green:
    case Light::Blue:
        ++tally.onSchedule;
        break;
    case Light::Yellow:
    case Light::Red:
        ++tally.behind;
        break;
    case Light::Grey:
        ++tally.other;
        break;
    }
}

std::vector<TallyRow> withTasks(std::vector<TallyRow> rows)
{
    std::erase_if(rows, [](const TallyRow& row) { return row.tally.total == 0; });
    return rows;
}

template <class Key>
size_t find(const std::map<Key, size_t>& index, const Key& key, size_t otherwise)
{
    const auto found = index.find(key);
    return found == index.end() ? otherwise : found->second;
}

// Rows of the units, of the groups, and a last one for tasks that nobody leads.
class LeadTable
{
public:
    explicit LeadTable(const UnitDirectory& directory)
    {
        for (const Unit& unit : directory.units()) {
            m_units.emplace(*unit.id, m_rows.size());
            m_rows.push_back({unit.shortName.isEmpty() ? unit.name : unit.shortName, {}, unit.id, {}, {}});
        }
        for (const UnitGroup& group : directory.groups()) {
            m_groups.emplace(*group.id, m_rows.size());
            m_rows.push_back({group.name, {}, {}, {}, group.id});
        }
        m_rows.push_back({});
    }

    void add(const TaskView& view) { addTo(m_rows[rowOf(leadUnit(view))].tally, view); }
    std::vector<TallyRow> take() && { return withTasks(std::move(m_rows)); }

private:
    size_t rowOf(const TaskUnit* lead) const
    {
        const size_t none = m_rows.size() - 1;
        if (lead && lead->unit)
            return find(m_units, *lead->unit, none);
        return lead && lead->group ? find(m_groups, *lead->group, none) : none;
    }

    std::vector<TallyRow> m_rows;
    std::map<UnitId, size_t> m_units;
    std::map<UnitGroupId, size_t> m_groups;
};

constexpr int rankedFrom = 3; // tasks

bool hasRank(const TallyRow& row)
{
    return !row.name.isEmpty() && row.tally.total >= rankedFrom;
}

// Cross-multiplied rates: equal shares are equal, whatever they round to.
bool ranksBefore(const TallyRow& a, const TallyRow& b)
{
    if (hasRank(a) != hasRank(b))
        return hasRank(a);
    const int left = a.tally.closed * b.tally.total;
    const int right = b.tally.closed * a.tally.total;
    return left != right ? left > right : a.tally.behind * b.tally.total < b.tally.behind * a.tally.total;
}

} // namespace

TaskSelection::TaskSelection(const std::vector<TaskView>& all)
{
    m_chosen.reserve(all.size());
    for (const TaskView& view : all)
        m_chosen.push_back(&view);
}

std::optional<Percent> Tally::completionRate() const
{
    if (total == 0)
        return std::nullopt;
    return Percent::fromBasisPoints((2 * 10'000 * closed + total) / (2 * total));
}

Tally tally(const TaskSelection& tasks)
{
    Tally result;
    for (const TaskView* view : tasks)
        addTo(result, *view);
    return result;
}

std::vector<TallyRow> tallyByAspect(const TaskSelection& tasks, const std::vector<Aspect>& aspects)
{
    std::vector<TallyRow> rows;
    std::map<AspectId, size_t> index;
    for (const Aspect& aspect : aspects) {
        if (aspect.id) {
            index.emplace(*aspect.id, rows.size());
            rows.push_back({aspect.name, aspect.id, std::nullopt, {}, std::nullopt});
        }
    }
    const size_t none = rows.size();
    rows.push_back({});
    for (const TaskView* view : tasks) {
        size_t first = none;
        for (AspectId id : view->task.aspects)
            first = std::min(first, find(index, id, none));
        addTo(rows[first].tally, *view);
    }
    return withTasks(std::move(rows));
}

std::vector<TallyRow> tallyByLeadUnit(const TaskSelection& tasks, const UnitDirectory& directory)
{
    LeadTable table(directory);
    for (const TaskView* view : tasks)
        table.add(*view);
    return std::move(table).take();
}

std::vector<const TaskView*> lateTasks(const TaskSelection& tasks)
{
    std::vector<const TaskView*> late;
    for (const TaskView* view : tasks) {
        if (view->counted && (view->verdict.light == Light::Yellow || view->verdict.light == Light::Red))
            late.push_back(view);
    }
    const auto key = [](const TaskView* view) {
        const std::optional<QDate>& due = view->task.deadline.due;
        return std::tuple(view->verdict.light != Light::Red, !due, due.value_or(QDate()));
    };
    std::stable_sort(late.begin(), late.end(), [&](const TaskView* a, const TaskView* b) { return key(a) < key(b); });
    return late;
}

std::vector<TallyRow> ranked(std::vector<TallyRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(), ranksBefore);
    return rows;
}

std::vector<std::optional<UnitRank>> unitRanks(const std::vector<TallyRow>& rows)
{
    std::vector<std::optional<UnitRank>> ranks;
    for (const TallyRow& row : rows) {
        if (!hasRank(row)) {
            ranks.emplace_back();
            continue;
        }
        int better = 0;
        int equal = 0;
        for (const TallyRow& other : rows) {
            better += ranksBefore(other, row) ? 1 : 0;
            equal += hasRank(other) && !ranksBefore(other, row) && !ranksBefore(row, other) ? 1 : 0;
        }
        ranks.push_back(UnitRank{better + 1, equal > 1});
    }
    return ranks;
}

} // namespace taizhang
