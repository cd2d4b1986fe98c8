// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/container/oledocument.h"

#include <QtEndian>

#include <algorithm>

namespace taizhang {

namespace {

constexpr qint64 headerSize = 512;
constexpr int fatSectorsInHeader = 109;
constexpr quint32 lastSector = 0xFFFFFFFA; // beyond are marks: free, end of chain ...
constexpr quint32 noEntry = 0xFFFFFFFF;
constexpr qint64 miniSectorSize = 64;
constexpr qint64 miniStreamLimit = 4096; // shorter streams are in mini sectors
constexpr qint64 entrySize = 128;
constexpr quint8 streamType = 2;

quint16 u16(const QByteArray& bytes, qint64 offset)
{
    return qFromLittleEndian<quint16>(bytes.constData() + offset);
}

quint32 u32(const QByteArray& bytes, qint64 offset)
{
    return qFromLittleEndian<quint32>(bytes.constData() + offset);
}

} // namespace

Result<OleDocument> OleDocument::open(const QByteArray& bytes, const ReadContext& context)
{
    OleDocument document;
    document.m_bytes = bytes;
    if (bytes.size() < headerSize || !document.readHeader())
        return context.damaged(QStringLiteral("OLE"), QStringLiteral("compound file"));
    return document;
}

bool OleDocument::readHeader()
{
    const quint16 shift = u16(m_bytes, 30);
    if ((shift != 9 && shift != 12) || u16(m_bytes, 32) != 6 || u32(m_bytes, 56) != miniStreamLimit)
        return false;
    m_sectorSize = qint64(1) << shift;
    if (!readFat() || !readDirectory(u32(m_bytes, 48)))
        return false;
    const quint32 miniFatStart = u32(m_bytes, 60);
    if (miniFatStart < lastSector) {
        const qint64 miniFatSize = qint64(u32(m_bytes, 64)) * m_sectorSize;
        std::optional<QByteArray> miniFat = chain(miniFatStart, std::min(miniFatSize, qint64(m_bytes.size())));
        std::optional<QByteArray> miniStream = chain(m_entries.front().start, m_entries.front().size);
        if (!miniFat || !miniStream)
            return false;
        m_miniFat = *std::move(miniFat);
        m_miniStream = *std::move(miniStream);
    }
    return true;
}

QByteArray OleDocument::sector(quint32 number) const
{
    const qint64 offset = (qint64(number) + 1) * m_sectorSize;
    if (number >= lastSector || offset >= m_bytes.size())
        return {};
    // The last sector of a file may be cut short; what is missing reads as zeros.
    return m_bytes.mid(offset, m_sectorSize).leftJustified(m_sectorSize, '\0');
}

bool OleDocument::addFatSector(quint32 number)
{
    const QByteArray content = sector(number);
    for (qint64 at = 0; at < content.size(); at += 4)
        m_fat.push_back(u32(content, at));
    return !content.isEmpty();
}

bool OleDocument::readFat()
{
    const quint32 sectors = static_cast<quint32>(m_bytes.size() / m_sectorSize);
    quint32 left = u32(m_bytes, 44);
    if (left > sectors)
        return false;
    for (int i = 0; i < fatSectorsInHeader && left > 0; ++i, --left) {
        if (!addFatSector(u32(m_bytes, 76 + 4 * i)))
            return false;
    }
    quint32 extra = u32(m_bytes, 68);
    const qint64 perSector = m_sectorSize / 4 - 1;
    for (quint32 steps = 0; left > 0; ++steps) {
        const QByteArray list = sector(extra);
        if (list.isEmpty() || steps > sectors)
            return false;
        for (qint64 i = 0; i < perSector && left > 0; ++i, --left) {
            if (!addFatSector(u32(list, 4 * i)))
                return false;
        }
        extra = u32(list, 4 * perSector);
    }
    return true;
}

std::optional<QByteArray> OleDocument::chain(quint32 start, qint64 size) const
{
    if (size < 0 || size > m_bytes.size())
        return std::nullopt;
    QByteArray result;
    result.reserve(size + m_sectorSize);
    // The size bounds the number of steps, so a loop cannot run on.
    for (quint32 number = start; result.size() < size; number = m_fat[number]) {
        const QByteArray content = sector(number);
        if (content.isEmpty() || number >= m_fat.size())
            return std::nullopt;
        result += content;
    }
    result.truncate(size);
    return result;
}

std::optional<QByteArray> OleDocument::miniChain(quint32 start, qint64 size) const
{
    QByteArray result;
    for (quint32 number = start; result.size() < size; number = u32(m_miniFat, 4 * qint64(number))) {
        const qint64 offset = qint64(number) * miniSectorSize;
        if (number >= lastSector || offset + miniSectorSize > m_miniStream.size()
            || 4 * qint64(number) + 4 > m_miniFat.size())
            return std::nullopt;
        result += m_miniStream.mid(offset, miniSectorSize);
    }
    result.truncate(size);
    return result;
}

bool OleDocument::readDirectory(quint32 start)
{
    QByteArray bytes;
    for (quint32 number = start; number < lastSector; number = m_fat[number]) {
        const QByteArray content = sector(number);
        if (content.isEmpty() || number >= m_fat.size() || bytes.size() > m_bytes.size())
            return false;
        bytes += content;
    }
    for (qint64 at = 0; at + entrySize <= bytes.size(); at += entrySize) {
        Entry entry;
        const int length = std::clamp(u16(bytes, at + 64) / 2 - 1, 0, 31);
        for (int i = 0; i < length; ++i)
            entry.name += QChar(u16(bytes, at + qint64{2} * i));
        entry.type = static_cast<quint8>(bytes[at + 66]);
        entry.left = u32(bytes, at + 68);
        entry.right = u32(bytes, at + 72);
        entry.child = u32(bytes, at + 76);
        entry.start = u32(bytes, at + 116);
        entry.size = u32(bytes, at + 120);
        m_entries.push_back(std::move(entry));
    }
    if (m_entries.empty())
        return false;
    collectRoot();
    return true;
}

void OleDocument::collectRoot()
{
    std::vector<bool> seen(m_entries.size());
    std::vector<quint32> waiting{m_entries.front().child};
    while (!waiting.empty()) {
        const quint32 index = waiting.back();
        waiting.pop_back();
        if (index == noEntry || index >= m_entries.size() || seen[index])
            continue;
        seen[index] = true;
        m_rootEntries.push_back(index);
        waiting.push_back(m_entries[index].left);
        waiting.push_back(m_entries[index].right);
    }
}

const OleDocument::Entry* OleDocument::find(QStringView name) const
{
    const auto found = std::find_if(m_rootEntries.begin(), m_rootEntries.end(), [this, name](size_t index) {
        return m_entries[index].type == streamType && name.compare(m_entries[index].name, Qt::CaseInsensitive) == 0;
    });
    return found == m_rootEntries.end() ? nullptr : &m_entries[*found];
}

bool OleDocument::contains(QStringView name) const
{
    return find(name) != nullptr;
}

Result<QByteArray> OleDocument::stream(QStringView name, const ReadContext& context) const
{
    const Entry* const entry = find(name);
    if (!entry)
        return context.damaged(name.toString(), QStringLiteral("no such stream"));
    std::optional<QByteArray> bytes
        = entry->size < miniStreamLimit ? miniChain(entry->start, entry->size) : chain(entry->start, entry->size);
    if (!bytes)
        return context.damaged(name.toString(), QStringLiteral("broken chain of sectors"));
    return *std::move(bytes);
}

} // namespace taizhang
