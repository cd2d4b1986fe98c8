// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QByteArray>
#include <QCborArray>
#include <QSet>
#include <QString>

#include <vector>

namespace taizhang {

class Database;

// One batch with its log rows and its seal, as they stand in the ledger.
struct RedoRecord
{
    BatchId batch{0};
    QByteArray previous; // seal that it follows
    QByteArray hash; // its own
    QCborArray rows; // of batch, change, seal
};

// What was committed to a ledger whose own disk may go away or go back to an older state, kept on this computer: a file
// a batch, durable before anybody is told that the change is stored. Together with the newest backup in this computer's
// folder it gives back every such change.
class RedoLog
{
public:
    explicit RedoLog(QString folder); // made with the first batch

    // To be read before the commit: afterwards the disk may be gone.
    static RedoRecord recordOf(Database& ledger, BatchId batch, const QByteArray& previous);
    Result<void> keep(const RedoRecord& record) const;
    // To be called once a backup of the ledger has been made on this computer: drops what the ledger has. What it lacks
    // stays as long as one of the backups, whose newest seals are given, leads to it.
    void forget(Database& ledger, const QSet<QByteArray>& heads) const;
    // The batches that follow the seal, in their order.
    std::vector<RedoRecord> after(const QByteArray& head) const;

private:
    QString m_folder;
};

// Puts the batches behind those of a copy, whose records then are not as its log says; they are to be rebuilt from it.
// Throws SqlError.
void appendToLog(Database& copy, const std::vector<RedoRecord>& records);

} // namespace taizhang
