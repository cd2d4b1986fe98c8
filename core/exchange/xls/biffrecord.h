// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

namespace biff {

constexpr quint16 formula = 0x0006;
constexpr quint16 eof = 0x000A;
constexpr quint16 dateMode = 0x0022;
constexpr quint16 filePass = 0x002F;
constexpr quint16 font = 0x0031;
constexpr quint16 continued = 0x003C;
constexpr quint16 object = 0x005D;
constexpr quint16 columnInfo = 0x007D;
constexpr quint16 boundSheet = 0x0085;
constexpr quint16 multipleRk = 0x00BD;
constexpr quint16 richString = 0x00D6;
constexpr quint16 extendedFormat = 0x00E0;
constexpr quint16 mergedCells = 0x00E5;
constexpr quint16 sharedStrings = 0x00FC;
constexpr quint16 labelShared = 0x00FD;
constexpr quint16 number = 0x0203;
constexpr quint16 label = 0x0204;
constexpr quint16 booleanOrError = 0x0205;
constexpr quint16 string = 0x0207;
constexpr quint16 row = 0x0208;
constexpr quint16 rk = 0x027E;
constexpr quint16 format = 0x041E;
constexpr quint16 begin = 0x0809;

} // namespace biff

// Where in a text another font begins.
struct BiffRun
{
    qsizetype begin = 0;
    int font = 0;
};

// The content of one record and of the records that continue it. Reading past the end marks the cursor as bad and gives
// zeros, so that a reader checks once at its end.
class BiffCursor
{
public:
    explicit BiffCursor(std::vector<QByteArrayView> segments)
        : m_segments(std::move(segments))
    { }

    bool isBad() const { return m_bad; }
    bool atEnd() const;
    quint8 u8();
    quint16 u16();
    quint32 u32();
    double f64();
    void skip(qint64 count);
    // Characters whose form (one or two bytes) stands in a flag byte before them, and again where a continuation begins
    // within them; phonetics behind them are skipped, and so are runs that are not asked for.
    QString text(qint64 length, std::vector<BiffRun>* runs = nullptr);

private:
    bool nextSegment();
    quint64 raw(int bytes);

    std::vector<QByteArrayView> m_segments;
    size_t m_segment = 0;
    qsizetype m_offset = 0;
    bool m_bad = false;
};

struct BiffRecord
{
    quint16 type = 0;
    std::vector<QByteArrayView> segments;

    BiffCursor cursor() const { return BiffCursor(segments); }
};

// Cuts a workbook stream into records; the stream must outlive what it gives.
class BiffStream
{
public:
    explicit BiffStream(QByteArrayView bytes, qint64 offset = 0)
        : m_bytes(bytes)
        , m_offset(offset)
    { }

    // Nothing at the end or where a record reaches beyond it.
    std::optional<BiffRecord> next();
    qint64 offset() const { return m_offset; } // of the next record

private:
    std::optional<quint16> typeAt(qint64 offset) const;
    QByteArrayView contentAt(qint64 offset) const;

    QByteArrayView m_bytes;
    qint64 m_offset;
};

} // namespace taizhang
