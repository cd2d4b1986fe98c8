// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/snapshot.h"
#include "core/storage/backupstore.h"
#include "core/storage/batch.h"
#include "core/storage/changelog.h"
#include "core/storage/database.h"
#include "core/storage/lockfile.h"
#include "core/storage/redolog.h"
#include "core/storage/schema.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace taizhang {

LockOwner lockOwner(const Session& session); // of a lock taken now
// Where this computer keeps changes of the ledger that its backups do not have yet.
RedoLog redoLogIn(const QString& localRoot, const QString& ledgerUid);

// What the parts of the Ledger's implementation share.
class Ledger::Impl
{
public:
    // Reads everything; throws SqlError.
    Impl(std::unique_ptr<Database> file, std::optional<LockFile> held, const Session& who);

    // Runs `work`, which returns a Result, as one batch: logged, sealed, read back, committed, then announced. Nothing
    // is stored if the work fails or changes nothing.
    template <class Work>
    auto write(const BatchLabel& label, const Work& work) -> decltype(work());

    // Keeps in `backupProblems` what went wrong, and tells the session.
    Result<BackupInfo> addBackup(BackupReason reason, BackupStore::Where where);

    QDate today() const { return session.clock->today(); }
    QString title() const; // the file's name where the ledger has none
    // Changes with their batches; none if the log cannot be read.
    std::vector<Provenance> history(const std::function<std::vector<FieldChange>()>& read) const;
    Author author() const { return {session.actor, session.computer, session.clock->now()}; }
    const Task* task(TaskId id) const;
    const std::vector<TaskView>& views() const; // judged as of today, kept until something changes
    TaskView view(const Task& task) const; // of one of the snapshot

    std::optional<LockFile> lock; // of a ledger open for writing; outlives the connection
    std::unique_ptr<Database> database; // mutable through the pointer: reading prepares statements
    Session session;
    Schema schema;
    Snapshot snapshot;
    std::vector<BatchInfo> batches; // oldest first
    QByteArray headHash;
    std::vector<Error> backupProblems;
    std::optional<RedoLog> redo; // where the ledger's own disk may go away or be set back
    ChangeNotifier notifier;

private:
    struct Written
    {
        SnapshotUpdate update;
        ChangeSet changes;
    };

    // Before a write: the lock is ours, and what is shown is what the file has.
    Result<void> beReady();
    // Refuses once another program has the lock. A lock file that somebody has removed is made again.
    Result<void> keepLock();
    Written finish(Batch& batch);
    void keepForRedo(const RedoRecord& record);
    void tellBackupProblem(const Error& problem) const;
    // After a failure: reads everything again if the file has something else than what is shown.
    Result<void> followFile();
    void take(Written written);
    // Judges again what changed of these tasks; false where the others are touched too, by order or counting.
    bool refreshViews(const std::vector<TaskId>& ids);

    bool m_followed = true; // false while the file could not be read after a failure
    mutable std::vector<TaskView> m_views;
    mutable QDate m_viewDay; // invalid: the views are to be made again
};

template <class Work>
auto Ledger::Impl::write(const BatchLabel& label, const Work& work) -> decltype(work())
{
    if (const Result<void> ready = beReady(); !ready)
        return ready.error();
    std::optional<Written> written;
    auto result = attempt(database->path(), [&]() -> decltype(work()) {
        Batch batch(*database, label, author());
        auto outcome = work();
        if (outcome && batch.changes().count() > 0)
            written = finish(batch);
        return outcome;
    });
    if (result && written)
        take(std::move(*written));
    if (!result)
        (void)followFile(); // if it cannot be read now, then before the next write
    return result;
}

} // namespace taizhang
