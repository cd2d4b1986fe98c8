// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xls/biffrecord.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace taizhang {

namespace {

constexpr qint64 recordHeader = 4;
constexpr quint8 wideFlag = 0x01;
constexpr quint8 phoneticFlag = 0x04;
constexpr quint8 richFlag = 0x08;

} // namespace

bool BiffCursor::nextSegment()
{
    while (m_segment < m_segments.size() && m_offset >= m_segments[m_segment].size()) {
        ++m_segment;
        m_offset = 0;
    }
    return m_segment < m_segments.size();
}

bool BiffCursor::atEnd() const
{
    BiffCursor copy = *this;
    return !copy.nextSegment();
}

quint64 BiffCursor::raw(int bytes)
{
    quint64 value = 0;
    for (int i = 0; i < bytes; ++i) {
        if (!nextSegment()) {
            m_bad = true;
            return 0;
        }
        value |= quint64(static_cast<unsigned char>(m_segments[m_segment][m_offset++])) << (8 * i);
    }
    return value;
}

quint8 BiffCursor::u8()
{
    return static_cast<quint8>(raw(1));
}

quint16 BiffCursor::u16()
{
    return static_cast<quint16>(raw(2));
}

quint32 BiffCursor::u32()
{
    return static_cast<quint32>(raw(4));
}

double BiffCursor::f64()
{
    return std::bit_cast<double>(raw(8));
}

void BiffCursor::skip(qint64 count)
{
    while (count > 0 && nextSegment()) {
        const qint64 step = std::min<qint64>(count, m_segments[m_segment].size() - m_offset);
        m_offset += step;
        count -= step;
    }
    m_bad |= count > 0;
}

QString BiffCursor::text(qint64 length, std::vector<BiffRun>* runs)
{
    const quint8 flags = u8();
    const quint16 runCount = flags & richFlag ? u16() : 0;
    const quint32 phoneticBytes = flags & phoneticFlag ? u32() : 0;
    bool wide = flags & wideFlag;
    QString text;
    while (text.size() < length && !m_bad) {
        // A continuation may begin between two characters and says anew how wide the rest is.
        const size_t before = m_segment;
        if (!nextSegment()) {
            m_bad = true;
            break;
        }
        if (m_segment != before)
            wide = u8() & wideFlag;
        text += QChar(wide ? u16() : u8());
    }
    for (int i = 0; runs && i < runCount && !m_bad; ++i) {
        const quint16 begin = u16();
        runs->push_back({begin, u16()});
    }
    skip((runs ? 0 : 4 * qint64(runCount)) + phoneticBytes);
    return text;
}

std::optional<quint16> BiffStream::typeAt(qint64 offset) const
{
    if (offset < 0 || offset + recordHeader > m_bytes.size())
        return std::nullopt;
    const qint64 length = qFromLittleEndian<quint16>(m_bytes.data() + offset + 2);
    if (offset + recordHeader + length > m_bytes.size())
        return std::nullopt;
    return qFromLittleEndian<quint16>(m_bytes.data() + offset);
}

QByteArrayView BiffStream::contentAt(qint64 offset) const
{
    return m_bytes.sliced(offset + recordHeader, qFromLittleEndian<quint16>(m_bytes.data() + offset + 2));
}

std::optional<BiffRecord> BiffStream::next()
{
    const std::optional<quint16> type = typeAt(m_offset);
    if (!type)
        return std::nullopt;
    BiffRecord record;
    record.type = *type;
    do {
        const QByteArrayView content = contentAt(m_offset);
        m_offset += recordHeader + content.size();
        if (!content.isEmpty() || record.segments.empty())
            record.segments.push_back(content);
    } while (typeAt(m_offset) == biff::continued);
    return record;
}

} // namespace taizhang
