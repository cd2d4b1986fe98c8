// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <utility>

namespace taizhang {

// A stream of untrusted bytes, read once from start to end.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    // Bytes written to `data`, at most `size`; 0 at the end.
    virtual Result<qint64> read(char* data, qint64 size) = 0;
};

class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(QByteArray bytes)
        : m_bytes(std::move(bytes))
    { }

    Result<qint64> read(char* data, qint64 size) override
    {
        const qint64 count = std::min(size, m_bytes.size() - m_position);
        std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(count));
        m_position += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace taizhang
