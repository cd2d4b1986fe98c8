// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <exception>

namespace taizhang {

// A failed statement. Thrown inside the storage room only; attempt() turns it into an Error at the room's door.
class SqlError final : public std::exception
{
public:
    // `code` is SQLite's extended result code.
    SqlError(int code, QString text, QString sql);
    // Stored data that cannot be what the program wrote.
    static SqlError damaged(const QString& where);
    // A commit that may be in the file, by a medium that has failed since and cannot be asked to confirm it.
    static SqlError unconfirmed(const SqlError& reason);

    int code() const { return m_code; }
    const QString& text() const { return m_text; }
    const QString& sql() const { return m_sql; }
    bool constraint() const;
    bool isUnconfirmed() const { return m_unconfirmed; }
    const char* what() const noexcept override { return m_what.constData(); }

private:
    int m_code;
    QString m_text;
    QString m_sql;
    QByteArray m_what;
    bool m_unconfirmed = false;
};

// The refusal a person is told; `path` is the ledger's.
Error toError(const SqlError& error, const QString& path);

} // namespace taizhang
