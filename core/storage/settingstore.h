// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uid.h"
#include "core/model/task.h"
#include "core/storage/database.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace taizhang {

// The ledger's own row.
struct LedgerRow
{
    Uid uid;
    QString title;
    int year = 0;
    QString office;
    bool invented = false;
    QByteArray lightRules; // JSON; empty: the defaults
};

// What the whole ledger shares: its own row, task lists, the aspects of its scheme, remembered settings.
class SettingStore
{
public:
    explicit SettingStore(Database& database)
        : m_database(database)
    { }

    LedgerRow ledger() const;
    void saveLedger(const QString& title, int year, const QString& office);
    void saveLightRules(const QByteArray& json);

    std::vector<TaskList> taskLists() const; // by id
    TaskListId add(const TaskList& list);
    void save(const TaskList& list);

    std::vector<Aspect> aspects() const; // scheme order
    AspectId add(const Aspect& aspect);
    void save(const Aspect& aspect);
    void remove(AspectId id);

    // A remembered setting; empty if there is none, or the file is of a time before there were any.
    QByteArray value(const QString& name) const;
    void saveValue(const QString& name, const QByteArray& value);

private:
    Database& m_database;
};

} // namespace taizhang
