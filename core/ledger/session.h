// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/uid.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace taizhang {

// Who works on the ledger, and what time it is; written into every batch.
struct Session
{
    const Clock* clock = nullptr; // outlives the ledger
    QString actor; // login name
    QString computer;
    bool backups = false; // back up on opening, before imports and on closing
    QString backupRoot = {}; // this computer's own folder for backups, beside the one next to the ledger; may be empty
    std::function<void(const Error&)> backupFailed = {}; // told at once, also while the ledger closes; may be empty
};

struct LedgerInfo
{
    QString path;
    Uid uid;
    QString title; // the file's name where it has none
    int year = 0;
    QString office; // who issues the reports
    bool invented = false; // sample data
    QByteArray headHash; // of the change log, hex
};

struct NewLedger
{
    QString title; // empty: that of the first list that is imported
    int year = 0;
    QString office;
    bool invented = false;
};

enum class OpenMode
{
    ReadWrite,
    ReadOnly
};

} // namespace taizhang
