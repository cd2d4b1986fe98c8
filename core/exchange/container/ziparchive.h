// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/bytesource.h"
#include "core/exchange/container/zipdirectory.h"
#include "core/exchange/readcontext.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

struct zip;

namespace taizhang {

// An archive in memory whose directory has passed the gate. Parts are found by their name without regard to case; they
// are inflated against the declared size and CRC, and never to disk.
class ZipArchive
{
public:
    static Result<ZipArchive> open(const QByteArray& bytes, const ReadContext& context);

    const std::vector<ZipEntry>& entries() const { return m_entries; }
    bool contains(const QString& name) const { return find(name) != nullptr; }
    qint64 sizeOf(const QString& name) const; // declared; 0 where there is no such part

    // The archive must outlive the source. Errors: ImportDamaged when there is no such part, ImportTooLarge.
    Result<std::unique_ptr<ByteSource>> part(const QString& name, const ReadContext& context) const;
    // The whole of a small part, at most `limit` bytes.
    Result<QByteArray> bytesOf(const QString& name, qint64 limit, const ReadContext& context) const;

private:
    struct Closer
    {
        void operator()(zip* archive) const;
    };

    ZipArchive() = default;
    const ZipEntry* find(const QString& name) const;

    QByteArray m_bytes; // libzip reads from here
    std::unique_ptr<zip, Closer> m_zip;
    std::vector<ZipEntry> m_entries;
    QHash<QByteArray, int> m_byName;
};

} // namespace taizhang
