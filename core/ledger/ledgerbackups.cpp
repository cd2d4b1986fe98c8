// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledgerimpl.h"
#include "core/storage/backupstore.h"

namespace taizhang {

Result<BackupInfo> Ledger::backUp(BackupReason reason)
{
    const BackupStore store(m_impl->database->path(), m_impl->session.backupRoot);
    return store.add(m_impl->database->handle(), reason, *m_impl->session.clock, BackupStore::Where::Everywhere,
        &m_impl->backupProblems);
}

Result<std::optional<BackupInfo>> Ledger::backUpIfChanged(BackupReason reason)
{
    const BackupStore store(m_impl->database->path(), m_impl->session.backupRoot);
    sqlite3* const handle = m_impl->database->handle();
    if (!store.isNeeded(handle))
        return std::optional<BackupInfo>();
    const Result<BackupInfo> made
        = store.add(handle, reason, *m_impl->session.clock, BackupStore::Where::Lacking, &m_impl->backupProblems);
    if (!made)
        return made.error();
    return std::optional(*made);
}

const std::vector<Error>& Ledger::backupProblems() const
{
    return m_impl->backupProblems;
}

} // namespace taizhang
