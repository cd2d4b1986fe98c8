// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/importcommit.h"
#include "core/ledger/importplanner.h"
#include "core/ledger/ledgerimpl.h"

namespace taizhang {

ImportPlan Ledger::planImport(const ImportDraft& draft, const std::vector<UnitDecision>& decided) const
{
    const Snapshot& snapshot = m_impl->snapshot;
    return taizhang::planImport(
        draft, {m_impl->views(), snapshot.directory, snapshot.lists, decided, snapshot.ledger.year, m_impl->today()});
}

ProfileBook Ledger::importProfiles() const
{
    return profileBookFromJson(m_impl->snapshot.importProfiles);
}

Result<ImportOutcome> Ledger::commitImport(const ImportDraft& draft, const ImportPlan& plan)
{
    if (m_impl->session.backups) {
        if (const Result<BackupInfo> made = backUp(BackupReason::Import); !made)
            return made.error();
    }
    BatchLabel label;
    label.kind = BatchKind::Import;
    label.action = QStringLiteral("import");
    label.subject = draft.fileName;
    label.sourceFile = draft.fileName;
    label.sourceSha256 = draft.sha256;
    const size_t before = m_impl->batches.size();
    Result<ImportOutcome> outcome = m_impl->write(label, [&]() -> Result<ImportOutcome> {
        return ImportWriter(*m_impl->database, m_impl->snapshot, draft, plan, m_impl->today()).write();
    });
    if (outcome && m_impl->batches.size() > before)
        outcome->batch = m_impl->batches.back().id;
    return outcome;
}

} // namespace taizhang
