// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerimpl.h"
#include "core/storage/ledgerfacts.h"

namespace taizhang {

Result<BackupInfo> Ledger::Impl::addBackup(BackupReason reason, BackupStore::Where where)
{
    const BackupStore store(database->path(), session.backupRoot);
    Result<BackupInfo> made = store.add(database->handle(), reason, *session.clock, where, &backupProblems);
    for (const Error& problem : backupProblems)
        tellBackupProblem(problem);
    if (redo && made && backupProblems.empty()) {
        QSet<QByteArray> heads;
        for (const BackupInfo& backup : store.list())
            heads.insert(backup.headHash);
        redo->forget(*database, heads);
    }
    return made;
}

void Ledger::Impl::tellBackupProblem(const Error& problem) const
{
    if (session.backupFailed)
        session.backupFailed(problem);
}

Result<BackupInfo> Ledger::backUp(BackupReason reason)
{
    return m_impl->addBackup(reason, BackupStore::Where::Everywhere);
}

Result<std::optional<BackupInfo>> Ledger::backUpIfChanged(BackupReason reason)
{
    if (!BackupStore(m_impl->database->path(), m_impl->session.backupRoot).isNeeded(m_impl->database->handle()))
        return std::optional<BackupInfo>();
    const Result<BackupInfo> made = m_impl->addBackup(reason, BackupStore::Where::Lacking);
    if (!made)
        return made.error();
    return std::optional(*made);
}

LedgerCounts Ledger::counts() const
{
    return countsOf(m_impl->database->handle());
}

const std::vector<Error>& Ledger::backupProblems() const
{
    return m_impl->backupProblems;
}

} // namespace taizhang
