// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace taizhang {

// Why a backup was made.
enum class BackupReason
{
    Open,
    Timed,
    Close,
    Import,
    Migration,
    Restore,
    Manual
};
std::span<const EnumName<BackupReason>> namesOf(BackupReason);

// How much a ledger holds, for comparing it with its backups.
struct LedgerCounts
{
    int tasks = 0;
    int units = 0;
    int progress = 0; // records
    QDateTime lastChange; // UTC; invalid if nothing was ever changed

    friend bool operator==(const LedgerCounts&, const LedgerCounts&) = default;
};

// One verified backup, as its manifest describes it.
struct BackupInfo
{
    qint64 sequence = 0; // rises with every backup of the ledger, whatever the clock says
    BackupReason reason = BackupReason::Manual;
    QDateTime at; // UTC, by the clock of the computer that made it
    QDate day; // the same in local time
    QString ledgerUid;
    QString ledgerTitle;
    QString ledgerPath; // where the ledger lay
    QStringList files; // where this backup lies; all have the same content
    qint64 size = 0; // bytes
    QByteArray sha256; // of the file, hex
    QByteArray headHash; // of the change log, hex; equal for an unchanged ledger
    int schema = 0;
    int tasks = 0;
    int units = 0;
    std::optional<int> progress; // records; the manifests of earlier versions do not tell
    int batches = 0;
    QDateTime lastChange; // UTC; invalid if nothing was ever changed

    friend bool operator==(const BackupInfo&, const BackupInfo&) = default;
};

// Which backups of one place are kept, newest first: the last 10; of those before them the last of each of 14 days;
// before those the last of each of 8 weeks; before those the last of each of 12 months. Order is by sequence, so a
// wrong clock loses nothing: days only tell backups apart. Kept besides: the last 30 made before an import, those made
// before a migration in the last 90 days, and those dated after `today`. If the kept ones have more than `sizeLimit`
// bytes, the oldest go, but never the newest.
std::vector<BackupInfo> backupsToKeep(std::vector<BackupInfo> backups, QDate today, qint64 sizeLimit);

} // namespace taizhang
