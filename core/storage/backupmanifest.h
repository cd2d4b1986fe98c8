// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/backup.h"

#include <QString>

#include <optional>

namespace taizhang {

// The manifest `BACKUP.json` says what the backup file beside it holds, and that it was verified.
QString manifestOf(const QString& backupFile);
Result<void> writeManifest(const QString& backupFile, const BackupInfo& backup);
// Nothing if there is no sound manifest or no backup file. The content of the file is not read.
std::optional<BackupInfo> readManifest(const QString& backupFile);

} // namespace taizhang
