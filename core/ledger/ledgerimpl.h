// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/snapshot.h"
#include "core/storage/batch.h"
#include "core/storage/changelog.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"

#include <memory>
#include <optional>
#include <vector>

namespace taizhang {

// What the parts of the Ledger's implementation share.
class Ledger::Impl
{
public:
    // Reads everything; throws SqlError.
    Impl(std::unique_ptr<Database> file, const Session& who);

    // Runs `work`, which returns a Result, as one batch: logged, sealed, read back, committed, then announced. Nothing
    // is stored if the work fails or changes nothing.
    template <class Work>
    auto write(const BatchLabel& label, const Work& work) -> decltype(work());

    QDate today() const { return session.clock->today(); }
    Author author() const { return {session.actor, session.computer, session.clock->now()}; }
    const Task* task(TaskId id) const;
    const std::vector<TaskView>& views() const; // judged as of today, kept until something changes

    std::unique_ptr<Database> database; // mutable through the pointer: reading prepares statements
    Session session;
    Schema schema;
    Snapshot snapshot;
    std::vector<BatchInfo> batches; // oldest first
    QByteArray headHash;
    ChangeNotifier notifier;

private:
    struct Written
    {
        SnapshotUpdate update;
        ChangeSet changes;
    };

    Written finish(Batch& batch);
    void take(Written written);

    mutable std::vector<TaskView> m_views;
    mutable QDate m_viewDay; // invalid: the views are to be made again
};

template <class Work>
auto Ledger::Impl::write(const BatchLabel& label, const Work& work) -> decltype(work())
{
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
    return result;
}

} // namespace taizhang
