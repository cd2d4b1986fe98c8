// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/gb18030.h"

#include <QFile>
#include <QtEndian>

#include <vector>

namespace taizhang {

namespace {

constexpr int trailsPerLead = 190;
constexpr int leadCount = 126;
constexpr int basicPlanePointers = 39'420;
constexpr int supplementaryPointer = 189'000;

class Tables
{
public:
    Tables();

    bool isLoaded() const { return !m_twoByte.empty(); }
    char16_t twoByte(int lead, int trail) const
    {
        const int column = trail - (trail > 0x7F ? 0x41 : 0x40);
        return m_twoByte[static_cast<size_t>(lead - 0x81) * trailsPerLead + static_cast<size_t>(column)];
    }
    // 0 where the four bytes mean nothing.
    char32_t fourByte(int pointer) const
    {
        if (pointer >= 0 && static_cast<size_t>(pointer) < m_leftOver.size())
            return m_leftOver[static_cast<size_t>(pointer)];
        const int code = pointer - supplementaryPointer + 0x10000;
        return pointer >= supplementaryPointer && code <= 0x10FFFF ? static_cast<char32_t>(code) : 0;
    }

private:
    std::vector<char16_t> m_twoByte;
    std::vector<char16_t> m_leftOver; // of the basic plane, in order: the four-byte sequences
};

Tables::Tables()
{
    QFile file(QStringLiteral(":/encodings/gb18030.bin"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.readAll();
    Q_ASSERT(bytes.size() == qsizetype{2} * leadCount * trailsPerLead);
    m_twoByte.resize(static_cast<size_t>(bytes.size()) / 2);
    std::vector<bool> known(0x10000);
    for (size_t i = 0; i < m_twoByte.size(); ++i) {
        m_twoByte[i] = qFromLittleEndian<quint16>(bytes.constData() + 2 * i);
        known[m_twoByte[i]] = true;
    }
    for (char32_t code = 0x80; code < 0x10000 && m_leftOver.size() < basicPlanePointers; ++code) {
        if (!known[code] && !QChar::isSurrogate(code))
            m_leftOver.push_back(static_cast<char16_t>(code));
    }
}

int byteAt(QByteArrayView bytes, qsizetype at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : -1;
}

bool isDigit(int byte)
{
    return byte >= 0x30 && byte <= 0x39;
}

struct Sequence
{
    char32_t code = 0; // 0: none
    int length = 0;
};

Sequence sequenceAt(QByteArrayView bytes, qsizetype at, const Tables& tables)
{
    const int first = byteAt(bytes, at);
    const int second = byteAt(bytes, at + 1);
    if (first < 0x81 || first > 0xFE)
        return {};
    if (second >= 0x40 && second <= 0xFE && second != 0x7F)
        return {tables.twoByte(first, second), 2};
    const int third = byteAt(bytes, at + 2);
    const int fourth = byteAt(bytes, at + 3);
    if (!isDigit(second) || third < 0x81 || third > 0xFE || !isDigit(fourth))
        return {};
    const int pointer = (((first - 0x81) * 10 + second - 0x30) * leadCount + third - 0x81) * 10 + fourth - 0x30;
    return {tables.fourByte(pointer), 4};
}

} // namespace

DecodedText decodeGb18030(QByteArrayView bytes)
{
    const Tables tables;
    DecodedText result;
    result.text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const int first = byteAt(bytes, at);
        if (first < 0x80) {
            result.text += QChar(first);
            ++at;
            continue;
        }
        const Sequence sequence = tables.isLoaded() ? sequenceAt(bytes, at, tables) : Sequence();
        if (sequence.code == 0) {
            result.errorAt = at;
            return result;
        }
        result.text += QChar::fromUcs4(sequence.code);
        at += sequence.length;
    }
    return result;
}

} // namespace taizhang
