// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/session.h"
#include "core/model/backup.h"

#include <QString>

#include <optional>

class QLabel;
class QWidget;

namespace taizhang {

class Dialogs;

// What the dialogs about a ledger that is not well share: asking where a new ledger is to go, and filling it from a
// backup. The ledger they are about is left as it is.
struct Rescue
{
    Dialogs& dialogs;
    QWidget* window;
    QString ledger; // path
};

// Suggests the name of the ledger with this suffix, beside it. Empty: the user goes back.
QString askForNewLedger(const Rescue& rescue, const QString& title, const QString& suffix);
struct Restored
{
    QString path; // of the new ledger
    int later = 0; // changes made after the backup that were done again
};

// The new ledger, or why there is none; nothing where the user goes back.
std::optional<Result<Restored>> restoreAsking(const Rescue& rescue, const BackupInfo& backup, const Session& session);
QString restoredText(const Restored& restored);

// The line of a dialog that tells how something went.
QLabel* messageLine();

} // namespace taizhang
