// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerimpl.h"

#include "core/ledger/taskviews.h"
#include "core/storage/loghash.h"

#include <algorithm>
#include <utility>

namespace taizhang {

namespace {

template <class IdType>
void addIds(std::vector<IdType>& ids, const std::set<qint64>& rows)
{
    for (qint64 row : rows)
        ids.push_back(IdType(row));
}

ChangeSet toChangeSet(const Touched& touched)
{
    ChangeSet changes;
    for (const auto& [table, rows] : touched) {
        if (table == u"task")
            addIds(changes.tasks, rows);
        else if (table == u"unit")
            addIds(changes.units, rows);
        else if (table == u"unit_group")
            addIds(changes.groups, rows);
        else if (table == u"round")
            addIds(changes.rounds, rows);
        else if (table == u"fund_item")
            addIds(changes.funds, rows);
        else if (table == u"indicator")
            addIds(changes.indicators, rows);
        else
            changes.settings = true;
    }
    return changes;
}

} // namespace

LockOwner lockOwner(const Session& session)
{
    LockOwner owner;
    owner.user = session.actor;
    owner.computer = session.computer;
    owner.program = QStringLiteral(TAIZHANG_VERSION);
    owner.since = QDateTime::currentDateTimeUtc();
    owner.process = platform::thisProcess();
    return owner;
}

Ledger::Impl::Impl(std::unique_ptr<Database> file, std::optional<LockFile> held, const Session& who)
    : lock(std::move(held))
    , database(std::move(file))
    , session(who)
    , schema(Schema::read(*database))
    , snapshot(readSnapshot(*database))
    , batches(readBatches(*database, BatchId(0)))
    , headHash(taizhang::headHash(*database).toLatin1())
{
    markUndone(batches);
}

const Task* Ledger::Impl::task(TaskId id) const
{
    const auto found = snapshot.tasks.find(id);
    return found == snapshot.tasks.end() ? nullptr : &found->second;
}

const std::vector<TaskView>& Ledger::Impl::views() const
{
    if (m_viewDay != today()) {
        m_viewDay = today();
        m_views = TaskViews(snapshot, m_viewDay).all();
    }
    return m_views;
}

TaskView Ledger::Impl::view(const Task& task) const
{
    if (m_viewDay == today()) {
        const auto known = std::find_if(
            m_views.begin(), m_views.end(), [&task](const TaskView& view) { return view.task.id == task.id; });
        if (known != m_views.end())
            return *known;
    }
    return TaskViews(snapshot, today()).view(task);
}

Result<void> Ledger::Impl::beReady()
{
    if (Result<void> ours = keepLock(); !ours)
        return ours;
    return m_followed ? Result<void>() : followFile();
}

Result<void> Ledger::Impl::keepLock()
{
    if (database->readOnly() || (lock && lock->stillOurs()))
        return {};
    lock.reset();
    Result<LockFile> again = LockFile::acquire(database->path(), lockOwner(session));
    if (!again)
        return again.error();
    lock.emplace(*std::move(again));
    return {};
}

Ledger::Impl::Written Ledger::Impl::finish(Batch& batch)
{
    batch.seal();
    const Touched touched = touchedRecords(*database, schema, batch.changes());
    // Read back before the commit: what cannot be read again is not acknowledged.
    Written written{readUpdate(*database, touched), toChangeSet(touched)};
    const std::vector<BatchInfo> added = readBatches(*database, BatchId(batch.id().value() - 1));
    const QByteArray head = taizhang::headHash(*database).toLatin1();
    const std::optional<RedoRecord> record
        = redo ? std::optional(RedoLog::recordOf(*database, batch.id(), headHash)) : std::nullopt;
    batch.commit();
    if (record)
        keepForRedo(*record);
    batches.insert(batches.end(), added.begin(), added.end());
    headHash = head;
    return written;
}

// The change is stored; what has failed is its second place.
void Ledger::Impl::keepForRedo(const RedoRecord& record)
{
    if (const Result<void> kept = redo->keep(record); !kept) {
        backupProblems.push_back(kept.error());
        tellBackupProblem(kept.error());
    }
}

void Ledger::Impl::take(Written written)
{
    markUndone(batches);
    const bool forAll = written.update.shared.has_value();
    std::vector<TaskId> tasks;
    for (const auto& entry : written.update.tasks)
        tasks.push_back(entry.first);
    apply(snapshot, std::move(written.update));
    if (forAll || !refreshViews(tasks))
        m_viewDay = QDate();
    Q_EMIT notifier.changed(written.changes);
}

bool Ledger::Impl::refreshViews(const std::vector<TaskId>& ids)
{
    constexpr size_t few = 64;
    if (m_viewDay != today() || ids.size() > few)
        return ids.empty();
    const TaskViews judged(snapshot, m_viewDay);
    for (const TaskId id : ids) {
        const Task* now = task(id);
        const auto view
            = std::find_if(m_views.begin(), m_views.end(), [id](const TaskView& other) { return other.task.id == id; });
        if (!now || view == m_views.end() || now->list != view->task.list || now->parent != view->task.parent
            || now->position != view->task.position)
            return false;
        *view = judged.view(*now);
    }
    return true;
}

Result<void> Ledger::Impl::followFile()
{
    const Result<bool> differed = attempt(database->path(), [this]() -> Result<bool> {
        const QByteArray head = taizhang::headHash(*database).toLatin1();
        if (head == headHash)
            return false;
        snapshot = readSnapshot(*database);
        batches = readBatches(*database, BatchId(0));
        markUndone(batches);
        headHash = head;
        m_viewDay = QDate();
        return true;
    });
    m_followed = differed.ok();
    if (!differed)
        return differed.error();
    if (*differed)
        Q_EMIT notifier.changed({.tasks = {},
            .units = {},
            .groups = {},
            .rounds = {},
            .funds = {},
            .indicators = {},
            .settings = true,
            .all = true});
    return {};
}

} // namespace taizhang
