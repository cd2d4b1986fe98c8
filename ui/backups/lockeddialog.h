// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/ledger/backups.h"

#include <QDialog>

#include <optional>

namespace taizhang {

// A ledger that is in use elsewhere: who has it, and what can be done meanwhile. Its lock is never taken away here; one
// whose program has certainly ended is freed by trying again.
class LockedDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        Error error; // LedgerLocked
        QString path;
        QString backupRoot;
    };

    LockedDialog(const Subject& subject, QWidget* parent);

Q_SIGNALS:
    void viewRequested(const taizhang::SoundBackup& backup); // to be read only
    void retryRequested();

private:
    std::optional<SoundBackup> m_newest;
};

} // namespace taizhang
