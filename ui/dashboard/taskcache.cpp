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

TaskCache::TaskCache(Ledger& ledger)
    : m_ledger(ledger)
{ }

void TaskCache::read()
{
    m_tasks = m_ledger.tasks();
    m_courses.assign(m_tasks.size(), std::nullopt);
    m_index.clear();
    m_index.reserve(static_cast<qsizetype>(m_tasks.size()));
    for (size_t i = 0; i < m_tasks.size(); ++i)
        m_index.insert(*m_tasks[i].task.id, i);
}

void TaskCache::follow(const ChangeSet& changes)
{
    if (!patch(changes))
        read();
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
    m_courses[*at].reset();
    return true;
}

const TaskView* TaskCache::task(TaskId id) const
{
    const auto at = m_index.constFind(id);
    return at == m_index.constEnd() ? nullptr : &m_tasks[*at];
}

std::vector<const TaskCourse*> TaskCache::courses(
    const std::vector<const TaskView*>& tasks, const std::vector<QDate>& days)
{
    if (days != m_days)
        m_courses.assign(m_tasks.size(), std::nullopt);
    m_days = days;
    std::vector<size_t> places;
    std::vector<size_t> missing;
    std::vector<TaskId> ids;
    for (const TaskView* view : tasks) {
        places.push_back(static_cast<size_t>(view - m_tasks.data()));
        if (!m_courses[places.back()]) {
            missing.push_back(places.back());
            ids.push_back(*view->task.id);
        }
    }
    std::vector<TaskCourse> read = m_ledger.taskCourses(ids, days);
    for (size_t i = 0; i < missing.size(); ++i)
        m_courses[missing[i]] = std::move(read[i]);
    std::vector<const TaskCourse*> courses;
    courses.reserve(places.size());
    for (const size_t place : places)
        courses.push_back(&*m_courses[place]);
    return courses;
}

} // namespace taizhang
