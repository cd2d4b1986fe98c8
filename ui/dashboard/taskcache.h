// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/changenotifier.h"
#include "core/model/taskview.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace taizhang {

class Ledger;

// The tasks of a ledger as of today, kept up to date at the cost of what an edit really changes.
class TaskCache final : public QObject
{
    Q_OBJECT

public:
    // `ledger` outlives the cache.
    explicit TaskCache(Ledger& ledger, QObject* parent = nullptr);

    const std::vector<TaskView>& tasks() const { return m_tasks; } // list order
    void reload(); // the day has changed

Q_SIGNALS:
    void changed();

private:
    void follow(const ChangeSet& changes);
    bool patch(const ChangeSet& changes);
    bool refresh(TaskId id);
    void read();

    Ledger& m_ledger;
    std::vector<TaskView> m_tasks;
    QHash<TaskId, size_t> m_index;
};

} // namespace taizhang
