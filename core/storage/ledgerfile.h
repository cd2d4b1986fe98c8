// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/uid.h"
#include "core/storage/batch.h"
#include "core/storage/database.h"

#include <QString>

#include <functional>
#include <memory>

namespace taizhang {

// What stands in the ledger's own row from the first moment.
struct LedgerSeed
{
    Uid uid;
    QString title;
    int year = 0;
    QString office;
    bool invented = false;
};

// What is to happen before an older file is brought to the newest schema: a verified backup. An error keeps the file as
// it is.
using BeforeMigration = std::function<Result<void>(Database& database)>;

// Writes a complete ledger under a temporary name beside `path` and renames it; a crash leaves no half ledger. Fails
// with FileExists if there is a file.
Result<void> createLedgerFile(const QString& path, const LedgerSeed& seed, const Author& author);

// Of a settled file (unfinished.h). Checks its bytes, secures the connection, checks schema, log context and the newest
// part of the log, and migrates an older file; one that is only to be read is migrated in memory. A file that is
// refused has not been changed.
Result<std::unique_ptr<Database>> openLedgerFile(
    const QString& path, Access access, const Author& author, const BeforeMigration& beforeMigration);

} // namespace taizhang
