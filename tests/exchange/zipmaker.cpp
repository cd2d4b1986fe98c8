// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/zipmaker.h"

#include <QtEndian>

#include <array>

namespace taizhang::test {

namespace {

void put16(QByteArray& bytes, quint16 value)
{
    char raw[2];
    qToLittleEndian(value, raw);
    bytes.append(raw, 2);
}

void put32(QByteArray& bytes, quint32 value)
{
    char raw[4];
    qToLittleEndian(value, raw);
    bytes.append(raw, 4);
}

void put64(QByteArray& bytes, quint64 value)
{
    char raw[8];
    qToLittleEndian(value, raw);
    bytes.append(raw, 8);
}

QByteArray deflated(const QByteArray& content, int level)
{
    // qCompress: four bytes of length, then a zlib stream with two bytes of header and four of checksum.
    const QByteArray stream = qCompress(content.isEmpty() ? QByteArray() : content, level);
    return content.isEmpty() ? QByteArray("\x03\x00", 2) : stream.mid(6, stream.size() - 10);
}

struct Written
{
    quint32 offset;
    quint32 packedSize;
};

void putSizes(QByteArray& bytes, const ZipItem& item, quint32 packedSize)
{
    put32(bytes, item.declaredCrc.value_or(crc32(item.content)));
    put32(bytes, item.declaredPackedSize.value_or(packedSize));
    put32(bytes, item.declaredSize.value_or(static_cast<quint32>(item.content.size())));
}

constexpr quint32 unknown = 0xFFFFFFFF;

void putWideEntry(QByteArray& bytes, const ZipItem& item, const Written& written, const ZipOptions& options)
{
    put32(bytes, crc32(item.content));
    put32(bytes, unknown);
    put32(bytes, unknown);
    put16(bytes, static_cast<quint16>(item.name.size()));
    put16(bytes, 28);
    bytes += QByteArray(10, '\0');
    put32(bytes, unknown);
    bytes += item.name;
    put16(bytes, 1);
    put16(bytes, 24);
    put64(bytes, options.wideSize.value_or(static_cast<quint64>(item.content.size())));
    put64(bytes, written.packedSize);
    put64(bytes, written.offset);
}

void putWideEnd(QByteArray& bytes, quint64 entries, quint32 directory)
{
    const auto end = static_cast<quint64>(bytes.size());
    put32(bytes, 0x06064B50);
    put64(bytes, 44);
    put32(bytes, 45 << 16 | 45);
    put64(bytes, 0);
    put64(bytes, entries);
    put64(bytes, entries);
    put64(bytes, end - directory);
    put64(bytes, directory);
    put32(bytes, 0x07064B50);
    put32(bytes, 0);
    put64(bytes, end);
    put32(bytes, 1);
}

quint16 methodOf(const ZipItem& item)
{
    return item.method.value_or(item.deflate ? 8 : 0);
}

} // namespace

quint32 crc32(const QByteArray& bytes)
{
    std::array<quint32, 256> ofByte{};
    for (quint32 byte = 0; byte < ofByte.size(); ++byte) {
        ofByte[byte] = byte;
        for (int bit = 0; bit < 8; ++bit)
            ofByte[byte] = (ofByte[byte] >> 1) ^ (ofByte[byte] & 1 ? 0xEDB88320U : 0U);
    }
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ ofByte[(crc ^ static_cast<unsigned char>(byte)) & 0xFF];
    return ~crc;
}

QByteArray makeZip(const std::vector<ZipItem>& items, const ZipOptions& options)
{
    QByteArray bytes = options.before;
    std::vector<Written> written;
    for (const ZipItem& item : items) {
        const QByteArray packed = item.deflate ? deflated(item.content, item.level) : item.content;
        const QByteArray name = item.localName.value_or(item.name);
        written.push_back({static_cast<quint32>(bytes.size()), static_cast<quint32>(packed.size())});
        put32(bytes, 0x04034B50);
        put16(bytes, 20);
        put16(bytes, item.flags);
        put16(bytes, methodOf(item));
        put32(bytes, 0x21 << 16);
        putSizes(bytes, item, written.back().packedSize);
        put16(bytes, static_cast<quint16>(name.size()));
        put16(bytes, 0);
        bytes += name + packed;
    }
    const auto directory = static_cast<quint32>(bytes.size());
    for (size_t i = 0; i < items.size(); ++i) {
        const ZipItem& item = items[i];
        put32(bytes, 0x02014B50);
        put16(bytes, 20);
        put16(bytes, 20);
        put16(bytes, item.flags);
        put16(bytes, methodOf(item));
        put32(bytes, 0x21 << 16);
        if (options.wide) {
            putWideEntry(bytes, item, written[i], options);
            continue;
        }
        putSizes(bytes, item, written[i].packedSize);
        put16(bytes, static_cast<quint16>(item.name.size()));
        bytes += QByteArray(12, '\0');
        put32(bytes, item.localOffset.value_or(written[i].offset));
        bytes += item.name;
    }
    const auto end = static_cast<quint32>(bytes.size());
    if (options.wide)
        putWideEnd(bytes, items.size(), directory);
    const auto count = options.entryCount.value_or(static_cast<quint16>(items.size()));
    put32(bytes, 0x06054B50);
    put32(bytes, 0);
    put16(bytes, count);
    put16(bytes, count);
    put32(bytes, end - directory);
    put32(bytes, directory);
    put16(bytes, static_cast<quint16>(options.comment.size()));
    return bytes + options.comment + options.after;
}

} // namespace taizhang::test
