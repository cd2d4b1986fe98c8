// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/history.h"
#include "core/storage/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace taizhang {

// Who writes, on which computer, and when.
struct Author
{
    QString actor;
    QString computer;
    QDateTime at; // UTC
};

struct BatchLabel
{
    BatchKind kind = BatchKind::Edit;
    QString action;
    QString subject;
    QString sourceFile;
    QByteArray sourceSha256;
    std::optional<BatchId> reverts;
};

// The log rows of one batch: ids first to last, none if last < first.
struct ChangeRange
{
    qint64 first = 1;
    qint64 last = 0;

    qint64 count() const { return last - first + 1; }
};

// One act on the ledger, whole or not at all: begins a transaction, and rolls it back at its end unless it was
// committed. Everything written while it lives is logged under it.
class Batch
{
public:
    Batch(Database& database, const BatchLabel& label, const Author& author);
    ~Batch();
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;

    BatchId id() const { return m_id; }
    // What has been logged so far.
    ChangeRange changes() const;
    // Ends the writing: chains the batch to the one before. Nothing can be written after it.
    void seal();
    // Durable when it returns. If it throws, the batch is not stored, but for a medium that fails from the last sync
    // on: then the error says that it is not confirmed, and the batch may be stored or not.
    void commit();

private:
    bool isStored();
    void confirm(const SqlError& failed);
    void makeDurable();

    Database& m_database;
    BatchId m_id;
    qint64 m_firstChange;
    bool m_open = true;
};

} // namespace taizhang
