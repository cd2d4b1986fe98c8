// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

namespace taizhang {

// SHA-256 of many short pieces, which are gathered first: hashing each by itself costs more than their bytes.
class GatheredHash
{
public:
    void add(QByteArrayView bytes)
    {
        constexpr qsizetype enough = qsizetype{64} * 1024;
        m_gathered.append(bytes);
        if (m_gathered.size() > enough)
            flush();
    }
    QByteArray hex()
    {
        flush();
        return m_hash.result().toHex();
    }

private:
    void flush()
    {
        m_hash.addData(m_gathered);
        m_gathered.clear();
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_gathered;
};

} // namespace taizhang
