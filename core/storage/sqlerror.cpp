// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlerror.h"

#include <sqlite3.h>

#include <utility>

namespace taizhang {

SqlError::SqlError(int code, QString text, QString sql)
    : m_code(code)
    , m_text(std::move(text))
    , m_sql(std::move(sql))
    , m_what(m_text.toUtf8())
{ }

SqlError SqlError::damaged(const QString& where)
{
    return {SQLITE_CORRUPT, where, {}};
}

SqlError SqlError::unconfirmed(const SqlError& reason)
{
    SqlError error = reason;
    error.m_unconfirmed = true;
    return error;
}

bool SqlError::constraint() const
{
    return (m_code & 0xff) == SQLITE_CONSTRAINT;
}

Error toError(const SqlError& error, const QString& path)
{
    const QString detail = error.sql().isEmpty() ? error.text() : QString(error.text() + u": " + error.sql());
    if (error.isUnconfirmed())
        return {ErrorCode::LedgerWriteUnconfirmed, {path}, detail};
    if (error.code() == SQLITE_READONLY_DBMOVED)
        return {ErrorCode::LedgerReplaced, {path}, detail};
    switch (error.code() & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {path}, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::LedgerLocked, {path, {}, {}, {}}, detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::LedgerReadOnly, {path}, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::LedgerDamaged, {path}, detail};
    default:
        return {ErrorCode::LedgerWriteFailed, {path}, detail};
    }
}

} // namespace taizhang
