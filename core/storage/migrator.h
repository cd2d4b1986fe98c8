// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/batch.h"
#include "core/storage/database.h"

#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

// A numbered schema file. Released steps never change.
struct SchemaStep
{
    int version = 0;
    QString sql;
};

// The embedded steps, from 1 without gaps.
const std::vector<SchemaStep>& schemaSteps();
int newestSchemaVersion();
int schemaVersion(Database& database);

// Makes the newest schema in an empty file, without a batch: to be called inside the transaction that creates a ledger.
void createSchema(Database& database, int version);

// Brings an older ledger to the newest schema, one transaction a step; each is a batch of its own, so what a step does
// to the data is logged. The caller has a verified backup. A failed step leaves the schema of the step before.
void migrate(Database& database, const Author& author);

// The first difference between the file's schema and the one that the steps make ("trigger x", "view y"): a schema that
// something else has changed is not to be written through.
std::optional<QString> foreignSchemaObject(Database& database);

} // namespace taizhang
