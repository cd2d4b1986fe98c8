// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerimpl.h"
#include "core/storage/revert.h"

#include <algorithm>

namespace taizhang {

namespace {

const BatchInfo* findBatch(const std::vector<BatchInfo>& batches, BatchId id)
{
    const auto found = std::lower_bound(
        batches.begin(), batches.end(), id, [](const BatchInfo& batch, BatchId wanted) { return batch.id < wanted; });
    return found == batches.end() || found->id != id ? nullptr : &*found;
}

std::optional<BatchInfo> copyOf(const BatchInfo* batch)
{
    return batch ? std::optional(*batch) : std::nullopt;
}

BatchLabel revertLabel(const BatchInfo& batch)
{
    const bool redo = batch.kind == BatchKind::Undo;
    BatchLabel label;
    label.kind = redo ? BatchKind::Redo : BatchKind::Undo;
    label.action = redo ? QStringLiteral("redo") : QStringLiteral("undo");
    label.subject = batch.subject;
    label.reverts = batch.id;
    return label;
}

Error conflictError(const BatchInfo& batch, size_t count)
{
    return {ErrorCode::UndoConflict, {batch.subject, QString::number(count)}, {}};
}

} // namespace

std::vector<Provenance> Ledger::Impl::history(const std::function<std::vector<FieldChange>()>& read) const
{
    using Changes = Result<std::vector<FieldChange>>;
    const Changes changes = attempt(database->path(), [&]() -> Changes { return read(); });
    std::vector<Provenance> history;
    if (!changes)
        return history;
    for (const FieldChange& change : *changes) {
        if (const BatchInfo* batch = findBatch(batches, change.batch))
            history.push_back({*batch, change});
    }
    return history;
}

std::vector<BatchInfo> Ledger::batches() const
{
    return {m_impl->batches.rbegin(), m_impl->batches.rend()};
}

std::vector<FieldChange> Ledger::changes(BatchId id) const
{
    using Changes = Result<std::vector<FieldChange>>;
    const Changes changes
        = attempt(m_impl->database->path(), [&]() -> Changes { return readChanges(*m_impl->database, id); });
    return changes ? *changes : std::vector<FieldChange>();
}

std::vector<Provenance> Ledger::taskHistory(TaskId id) const
{
    return m_impl->history(
        [&] { return recordChanges(*m_impl->database, m_impl->schema, QStringLiteral("task"), id.value()); });
}

std::vector<Provenance> Ledger::fieldHistory(const QString& table, qint64 row, const QString& column) const
{
    return m_impl->history([&] { return fieldChanges(*m_impl->database, table, row, column); });
}

std::vector<Provenance> Ledger::changesBetween(QDate from, QDate to) const
{
    return m_impl->history(
        [&] { return taizhang::changesBetween(*m_impl->database, from.startOfDay(), to.addDays(1).startOfDay()); });
}

std::optional<BatchInfo> Ledger::nextUndo() const
{
    return copyOf(nextToUndo(m_impl->batches));
}

std::optional<BatchInfo> Ledger::nextRedo() const
{
    return copyOf(nextToRedo(m_impl->batches));
}

Result<BatchInfo> Ledger::undo()
{
    const BatchInfo* batch = nextToUndo(m_impl->batches);
    if (!batch)
        return Error{ErrorCode::NothingToUndo, {}, {}};
    return undoBatch(batch->id, OnConflict::Refuse);
}

Result<BatchInfo> Ledger::redo()
{
    const BatchInfo* batch = nextToRedo(m_impl->batches);
    if (!batch)
        return Error{ErrorCode::NothingToRedo, {}, {}};
    return undoBatch(batch->id, OnConflict::Refuse);
}

std::vector<UndoConflict> Ledger::undoConflicts(BatchId id) const
{
    using Conflicts = Result<std::vector<UndoConflict>>;
    const Conflicts conflicts = attempt(m_impl->database->path(),
        [&]() -> Conflicts { return planRevert(*m_impl->database, m_impl->schema, id).conflicts; });
    return conflicts ? *conflicts : std::vector<UndoConflict>();
}

Result<BatchInfo> Ledger::undoBatch(BatchId id, OnConflict onConflict)
{
    const BatchInfo* found = findBatch(m_impl->batches, id);
    if (!found || found->kind == BatchKind::Create || found->kind == BatchKind::Migrate)
        return Error{ErrorCode::RecordNotFound, {QStringLiteral("batch"), QString::number(id.value())}, {}};
    if (found->undone)
        return Error{ErrorCode::NothingToUndo, {}, {}};
    const BatchInfo batch = *found;
    const Result<void> written = m_impl->write(revertLabel(batch), [&]() -> Result<void> {
        const RevertPlan plan = planRevert(*m_impl->database, m_impl->schema, id);
        if (plan.nothingLeft() || (onConflict == OnConflict::Refuse && !plan.conflicts.empty()))
            return conflictError(batch, plan.conflicts.size());
        try {
            applyRevert(*m_impl->database, plan);
        } catch (const SqlError& error) {
            if (!error.constraint())
                throw;
            return conflictError(batch, 1);
        }
        return {};
    });
    if (!written)
        return written.error();
    return m_impl->batches.back();
}

} // namespace taizhang
