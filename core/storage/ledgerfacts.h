// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/backup.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <map>

struct sqlite3;

namespace taizhang {

// What a ledger file holds, whatever its schema step; equal for equal content.
struct LedgerFacts
{
    int schema = 0;
    QString uid;
    QString title;
    QByteArray headHash; // of the change log, hex; empty if there is none
    QDateTime lastChange; // UTC
    std::map<QString, int> rows; // by table
    QByteArray contentHash; // of all values of all tables

    friend bool operator==(const LedgerFacts&, const LedgerFacts&) = default;
};

// Reads everything once, through the given connection. LedgerDamaged (path, SQLite's words) if anything cannot be read.
Result<LedgerFacts> factsOf(sqlite3* database, const QString& path);
// The same of a file that no connection has open, after SQLite has found the file sound in every part.
Result<LedgerFacts> factsOfSoundFile(const QString& path);
// The counts alone; 0 for what cannot be read.
LedgerCounts countsOf(sqlite3* database);
// Only the log's head, for seeing whether anything changed, and the identity.
QByteArray headHashOf(sqlite3* database);
QString uidOf(sqlite3* database);

} // namespace taizhang
