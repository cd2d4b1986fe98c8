// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/backups.h"
#include "ui/shared/message.h"

#include <QString>

#include <optional>

namespace taizhang {

// What is told about backups and drafts beside the work; the caller adds the action that the message's button does.
QString backupsActionText();
Message backupFailed(const Error& error);
Message draftsLeft();
Message backupRestored(const QString& path);

QString backupText(const std::optional<SoundBackup>& newest); // when it was made, how much it holds; or that none is
QString backupViewTitle(const BackupInfo& backup); // beside the name of a ledger whose backup is looked at

} // namespace taizhang
