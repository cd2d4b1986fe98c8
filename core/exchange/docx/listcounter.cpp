// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx/listcounter.h"

#include "core/exchange/docx/listnumber.h"

namespace taizhang {

const ListLevel& ListCounter::levelOf(const ListInstance& instance, const AbstractList& list, int level) const
{
    const auto replaced = instance.levels.constFind(level);
    return replaced != instance.levels.constEnd() ? *replaced : list.levels[static_cast<size_t>(level)];
}

void ListCounter::override(int listId, const ListInstance& instance, int level, Counters& counters)
{
    const auto start = instance.starts.constFind(level);
    if (start == instance.starts.constEnd() || m_overridden.contains({listId, level}))
        return;
    m_overridden.insert({listId, level});
    counters[static_cast<size_t>(level)] = *start - 1;
}

void ListCounter::count(const ListInstance& instance, const AbstractList& list, int level, Counters& counters)
{
    const auto at = [&counters](int index) -> std::optional<int>& { return counters[static_cast<size_t>(index)]; };
    at(level) = at(level) ? *at(level) + 1 : levelOf(instance, list, level).start;
    for (int upper = 0; upper < level; ++upper) {
        if (!at(upper))
            at(upper) = levelOf(instance, list, upper).start;
    }
    for (int lower = level + 1; lower < listLevels; ++lower) {
        if (level < levelOf(instance, list, lower).restartAfter.value_or(listLevels))
            at(lower).reset();
    }
}

QString ListCounter::next(const ListReference& own, const QString& style)
{
    const ListReference reference = m_definitions.resolve(own, style);
    const int level = reference.level.value_or(0);
    const auto instance = m_definitions.instances.constFind(reference.listId.value_or(0));
    if (instance == m_definitions.instances.constEnd() || level < 0 || level >= listLevels)
        return {};
    const AbstractList* list = m_definitions.abstractOf(*instance);
    if (!list)
        return {};
    Counters& counters = m_counters[instance->abstractId];
    override(*reference.listId, *instance, level, counters);
    count(*instance, *list, level, counters);
    const ListLevel& ownLevel = levelOf(*instance, *list, level);
    if (ownLevel.format == u"bullet")
        return {};
    QString label = ownLevel.text;
    for (int upper = 0; upper <= level; ++upper) {
        const QString& format = levelOf(*instance, *list, upper).format;
        const bool digits = ownLevel.legal && upper < level;
        label.replace(QStringLiteral("%%1").arg(upper + 1),
            listNumber(counters[static_cast<size_t>(upper)].value_or(1), digits ? QStringLiteral("decimal") : format));
    }
    // "1." and "5万元" must not become 1.5万元; after 、 and brackets no gap is written in Chinese.
    const bool narrow = !label.isEmpty() && label.back() < QChar(0x2000);
    return ownLevel.gap && narrow ? label + u' ' : label;
}

} // namespace taizhang
