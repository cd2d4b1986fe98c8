// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/taskcache.h"

#include "core/ledger/ledger.h"

#include <algorithm>

namespace taizhang {

namespace {

// Beyond this many changed tasks one reading of all is cheaper than one of each.
constexpr size_t mostPatched = 64;

} // namespace

TaskCache::TaskCache(Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
{
    read();
    connect(&ledger.notifier(), &ChangeNotifier::changed, this, &TaskCache::follow);
}

void TaskCache::reload()
{
    read();
    Q_EMIT changed();
}

void TaskCache::read()
{
    m_tasks = m_ledger.tasks();
    m_index.clear();
    for (size_t i = 0; i < m_tasks.size(); ++i)
        m_index.insert(*m_tasks[i].task.id, i);
}

void TaskCache::follow(const ChangeSet& changes)
{
    if (!patch(changes))
        read();
    Q_EMIT changed();
}

bool TaskCache::patch(const ChangeSet& changes)
{
    const bool wide = changes.all || changes.settings || !changes.units.empty() || !changes.groups.empty()
        || !changes.rounds.empty() || changes.tasks.size() > mostPatched;
    return !wide && std::all_of(changes.tasks.begin(), changes.tasks.end(), [this](TaskId id) { return refresh(id); });
}

bool TaskCache::refresh(TaskId id)
{
    const auto at = m_index.constFind(id);
    std::optional<TaskView> view = at == m_index.constEnd() ? std::nullopt : m_ledger.task(id);
    if (!view)
        return false; // added or removed: the order of all may differ
    TaskView& old = m_tasks[*at];
    // A task that moved or changed its parent changes the place or the counting of others.
    if (old.task.position != view->task.position || old.task.parent != view->task.parent
        || old.task.list != view->task.list || old.counted != view->counted)
        return false;
    old = std::move(*view);
    return true;
}

} // namespace taizhang
