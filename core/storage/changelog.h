// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/history.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace taizhang {

// Reading the change log.

// Batches after `after`, oldest first; `undone` is not filled.
std::vector<BatchInfo> readBatches(Database& database, BatchId after);
std::vector<FieldChange> readChanges(Database& database, BatchId id); // in the order they were made
// Every change of a record and of the parts it has or had, newest first.
std::vector<FieldChange> recordChanges(Database& database, const Schema& schema, const QString& table, qint64 record);
// What the batches begun from `from` on and before `until` come to, by time as the computers' clocks told it: each
// value once, with what it was before the first of them, told by its last change; oldest first.
std::vector<FieldChange> changesBetween(Database& database, const QDateTime& from, const QDateTime& until);
// Changes of one field, newest first.
std::vector<FieldChange> fieldChanges(Database& database, const QString& table, qint64 record, const QString& field);
// The newest batch after `batch` that changed the field.
std::optional<BatchId> laterBatch(Database& database, const FieldChange& change);

// Sets `undone` of every batch from the batches that revert it; oldest first.
void markUndone(std::vector<BatchInfo>& batches);
// The newest batch of work that is in effect; the newest undo that nothing has come after. Batches oldest first,
// marked.
const BatchInfo* nextToUndo(const std::vector<BatchInfo>& batches);
const BatchInfo* nextToRedo(const std::vector<BatchInfo>& batches);

} // namespace taizhang
