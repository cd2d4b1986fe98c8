// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/container/zipdirectory.h"

#include "core/exchange/container/zipnames.h"
#include "core/exchange/limits.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace taizhang {

namespace {

constexpr qint64 endRecordSize = 22;
constexpr qint64 centralHeaderSize = 46;
constexpr qint64 localHeaderSize = 30;
constexpr quint32 unknown32 = 0xFFFFFFFF; // the real value stands in a zip64 field
constexpr qint64 wideLocatorSize = 20;
constexpr qint64 wideEndRecordSize = 56;
constexpr quint16 wideField = 0x0001;

quint16 u16(const QByteArray& bytes, qint64 offset)
{
    return qFromLittleEndian<quint16>(bytes.constData() + offset);
}

quint32 u32(const QByteArray& bytes, qint64 offset)
{
    return qFromLittleEndian<quint32>(bytes.constData() + offset);
}

// Values no file of ours can have become -1.
qint64 u64(const QByteArray& bytes, qint64 offset)
{
    const auto value = qFromLittleEndian<quint64>(bytes.constData() + offset);
    return value > static_cast<quint64>(limits::inflatedBytes) * 4 ? -1 : static_cast<qint64>(value);
}

struct EndRecord
{
    int entries = 0;
    qint64 directoryOffset = 0;
    qint64 directoryEnd = 0;
};

class DirectoryReader
{
public:
    DirectoryReader(const QByteArray& bytes, const ReadContext& context)
        : m_bytes(bytes)
        , m_context(context)
    { }

    Result<std::vector<ZipEntry>> read();

private:
    Result<EndRecord> endRecord() const;
    Result<EndRecord> wideEndRecord(qint64 locator) const;
    void readWideField(QByteArrayView extra, ZipEntry& entry) const;
    Result<qint64> readEntry(qint64 offset, qint64 end);
    std::optional<Error> checkName(const QByteArray& name);
    std::optional<Error> checkSizes(const ZipEntry& entry);
    std::optional<Error> checkLayout(qint64 directoryOffset) const;
    Result<qint64> endOf(const ZipEntry& entry) const;
    Error unsafe(const QByteArray& name, const char* reason) const;

    const QByteArray& m_bytes;
    const ReadContext& m_context;
    std::vector<ZipEntry> m_entries;
    QSet<QByteArray> m_names;
    qint64 m_total = 0;
};

Error DirectoryReader::unsafe(const QByteArray& name, const char* reason) const
{
    Error error = m_context.about(ErrorCode::ImportUnsafeArchive, QString::fromUtf8(name.left(200)));
    error.detail = QString::fromLatin1(reason);
    return error;
}

Result<EndRecord> DirectoryReader::endRecord() const
{
    const qint64 offset = m_bytes.lastIndexOf(QByteArrayLiteral("PK\x05\x06"));
    if (offset < 0 || offset + endRecordSize > m_bytes.size())
        return m_context.damaged(QStringLiteral("zip"), QStringLiteral("no end record"));
    // A comment must reach exactly to the end: bytes behind it would be read by one program and not by another.
    if (offset + endRecordSize + u16(m_bytes, offset + 20) != m_bytes.size())
        return unsafe("zip", "data behind the end record");
    if (u16(m_bytes, offset + 4) != 0 || u16(m_bytes, offset + 6) != 0)
        return unsafe("zip", "several volumes");
    if (offset >= wideLocatorSize && u32(m_bytes, offset - wideLocatorSize) == 0x07064B50)
        return wideEndRecord(offset - wideLocatorSize);
    const quint32 size = u32(m_bytes, offset + 12);
    const quint32 start = u32(m_bytes, offset + 16);
    if (u16(m_bytes, offset + 10) == 0xFFFF || size == unknown32 || start == unknown32)
        return unsafe("zip", "zip64");
    if (qint64(start) + size != offset)
        return unsafe("zip", "the directory is not where the end record says");
    return EndRecord{u16(m_bytes, offset + 10), start, offset};
}

// Exports written as a stream use zip64 for small files too; the same rules hold for its records.
Result<EndRecord> DirectoryReader::wideEndRecord(qint64 locator) const
{
    const qint64 offset = u64(m_bytes, locator + 8);
    if (offset < 0 || offset + wideEndRecordSize > locator || u32(m_bytes, offset) != 0x06064B50
        || offset + 12 + u64(m_bytes, offset + 4) != locator)
        return unsafe("zip", "zip64 end record");
    const qint64 entries = u64(m_bytes, offset + 32);
    const qint64 size = u64(m_bytes, offset + 40);
    const qint64 start = u64(m_bytes, offset + 48);
    if (entries < 0 || size < 0 || start < 0 || start + size != offset)
        return unsafe("zip", "the directory is not where the end record says");
    return EndRecord{static_cast<int>(entries), start, offset};
}

Result<std::vector<ZipEntry>> DirectoryReader::read()
{
    const Result<EndRecord> end = endRecord();
    if (!end)
        return end.error();
    if (end->entries > limits::archiveEntries)
        return m_context.tooLarge(QStringLiteral("archive-entries"), limits::archiveEntries);
    qint64 offset = end->directoryOffset;
    while (offset < end->directoryEnd) {
        const Result<qint64> next = readEntry(offset, end->directoryEnd);
        if (!next)
            return next.error();
        offset = *next;
    }
    if (m_entries.size() != static_cast<size_t>(end->entries))
        return unsafe("zip", "number of entries");
    if (const std::optional<Error> error = checkLayout(end->directoryOffset))
        return *error;
    return std::move(m_entries);
}

// Gives the offset behind the entry.
Result<qint64> DirectoryReader::readEntry(qint64 offset, qint64 end)
{
    if (offset + centralHeaderSize > end || u32(m_bytes, offset) != 0x02014B50)
        return m_context.damaged(QStringLiteral("zip"), QStringLiteral("directory entry"));
    const qint64 next = offset + centralHeaderSize + u16(m_bytes, offset + 28) + u16(m_bytes, offset + 30)
        + u16(m_bytes, offset + 32);
    if (next > end)
        return m_context.damaged(QStringLiteral("zip"), QStringLiteral("directory entry"));
    if (m_entries.size() == static_cast<size_t>(limits::archiveEntries))
        return m_context.tooLarge(QStringLiteral("archive-entries"), limits::archiveEntries);
    ZipEntry entry;
    entry.name = m_bytes.mid(offset + centralHeaderSize, u16(m_bytes, offset + 28));
    entry.index = static_cast<int>(m_entries.size());
    entry.crc = u32(m_bytes, offset + 16);
    entry.packedSize = u32(m_bytes, offset + 20);
    entry.size = u32(m_bytes, offset + 24);
    entry.localOffset = u32(m_bytes, offset + 42);
    readWideField(
        QByteArrayView(m_bytes).sliced(offset + centralHeaderSize + entry.name.size(), u16(m_bytes, offset + 30)),
        entry);
    if (u16(m_bytes, offset + 8) & 0x2041) // encrypted, strongly or with a masked directory
        return m_context.about(ErrorCode::ImportPasswordProtected);
    const quint16 method = u16(m_bytes, offset + 10);
    if (method != 0 && method != 8)
        return unsafe(entry.name, "compression method");
    std::optional<Error> error = checkName(entry.name);
    if (!error)
        error = checkSizes(entry);
    if (error)
        return *error;
    m_entries.push_back(std::move(entry));
    return next;
}

// Holds, in this order, those of the three values that the entry itself leaves unknown.
void DirectoryReader::readWideField(QByteArrayView extra, ZipEntry& entry) const
{
    const QByteArray fields = extra.toByteArray();
    for (qint64 at = 0; at + 4 <= fields.size(); at += 4 + u16(fields, at + 2)) {
        const qint64 end = at + 4 + u16(fields, at + 2);
        if (u16(fields, at) != wideField || end > fields.size())
            continue;
        qint64 next = at + 4;
        for (qint64* value : {&entry.size, &entry.packedSize, &entry.localOffset}) {
            if (*value != unknown32 || next + 8 > end)
                continue;
            *value = u64(fields, next);
            next += 8;
        }
        return;
    }
}

std::optional<Error> DirectoryReader::checkName(const QByteArray& name)
{
    if (const char* reason = reasonToRefuseName(name))
        return unsafe(name, reason);
    const QByteArray folded = foldName(name);
    if (m_names.contains(folded))
        return unsafe(name, "the name is there twice");
    m_names.insert(folded);
    return std::nullopt;
}

std::optional<Error> DirectoryReader::checkSizes(const ZipEntry& entry)
{
    for (const qint64 value : {entry.packedSize, entry.size, entry.localOffset}) {
        if (value == unknown32 || value < 0)
            return unsafe(entry.name, "zip64");
    }
    if (entry.isFolder() && entry.size != 0)
        return unsafe(entry.name, "a folder with content");
    m_total += entry.size;
    if (m_total > limits::inflatedBytes)
        return m_context.tooLarge(QStringLiteral("inflated-bytes"), limits::inflatedBytes);
    if (entry.size > limits::ratioFreeBytes && entry.size > limits::ratio * entry.packedSize)
        return m_context.tooLarge(QStringLiteral("ratio"), limits::ratio, QString::fromUtf8(entry.name));
    return std::nullopt;
}

// Entries follow each other without sharing a byte, so that one packed block cannot be inflated many times.
std::optional<Error> DirectoryReader::checkLayout(qint64 directoryOffset) const
{
    std::vector<const ZipEntry*> ordered;
    for (const ZipEntry& entry : m_entries)
        ordered.push_back(&entry);
    std::sort(ordered.begin(), ordered.end(),
        [](const ZipEntry* a, const ZipEntry* b) { return a->localOffset < b->localOffset; });
    if (!ordered.empty() && ordered.front()->localOffset != 0)
        return unsafe("zip", "data before the first entry");
    for (size_t i = 0; i < ordered.size(); ++i) {
        const Result<qint64> end = endOf(*ordered[i]);
        if (!end)
            return end.error();
        if (*end > (i + 1 < ordered.size() ? ordered[i + 1]->localOffset : directoryOffset))
            return unsafe(ordered[i]->name, "overlaps the next entry");
    }
    return std::nullopt;
}

Result<qint64> DirectoryReader::endOf(const ZipEntry& entry) const
{
    const qint64 offset = entry.localOffset;
    if (offset + localHeaderSize > m_bytes.size() || u32(m_bytes, offset) != 0x04034B50)
        return m_context.damaged(QString::fromUtf8(entry.name), QStringLiteral("local header"));
    const quint16 nameLength = u16(m_bytes, offset + 26);
    if (m_bytes.mid(offset + localHeaderSize, nameLength) != entry.name)
        return unsafe(entry.name, "the local header says another name");
    return offset + localHeaderSize + nameLength + u16(m_bytes, offset + 28) + entry.packedSize;
}

} // namespace

Result<std::vector<ZipEntry>> readZipDirectory(const QByteArray& bytes, const ReadContext& context)
{
    return DirectoryReader(bytes, context).read();
}

} // namespace taizhang
