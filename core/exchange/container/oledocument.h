// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/readcontext.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

// The compound file of .xls, .et, .doc and protected documents, in memory. Every sector and chain is checked against
// the size of the file, so loops and lies end in ImportDamaged. Only the streams of the root are seen: those of
// embedded objects have the same names.
class OleDocument
{
public:
    static Result<OleDocument> open(const QByteArray& bytes, const ReadContext& context);

    bool contains(QStringView name) const;
    Result<QByteArray> stream(QStringView name, const ReadContext& context) const;

private:
    struct Entry
    {
        QString name;
        quint8 type = 0;
        quint32 left = 0;
        quint32 right = 0;
        quint32 child = 0;
        quint32 start = 0;
        qint64 size = 0;
    };

    OleDocument() = default;
    bool readHeader();
    bool readFat();
    bool addFatSector(quint32 sector);
    bool readDirectory(quint32 start);
    void collectRoot();
    const Entry* find(QStringView name) const;
    QByteArray sector(quint32 number) const; // empty where there is none
    std::optional<QByteArray> chain(quint32 start, qint64 size) const;
    std::optional<QByteArray> miniChain(quint32 start, qint64 size) const;

    QByteArray m_bytes;
    qint64 m_sectorSize = 512;
    std::vector<quint32> m_fat;
    QByteArray m_miniFat;
    QByteArray m_miniStream;
    std::vector<Entry> m_entries;
    std::vector<size_t> m_rootEntries;
};

} // namespace taizhang
