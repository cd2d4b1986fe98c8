// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace taizhang::test {

// One entry of a made archive; the optional values replace what would be true.
struct ZipItem
{
    QByteArray name;
    QByteArray content;
    bool deflate = true;
    int level = 6;
    std::optional<quint32> declaredSize{};
    std::optional<quint32> declaredPackedSize{};
    std::optional<quint32> declaredCrc{};
    std::optional<QByteArray> localName{};
    std::optional<quint32> localOffset{};
    quint16 flags = 0;
    std::optional<quint16> method{};
};

struct ZipOptions
{
    QByteArray before;
    QByteArray after;
    QByteArray comment;
    std::optional<quint16> entryCount{};
    bool wide = false; // sizes, offsets and the end in zip64 records, as streaming writers do for every file
    std::optional<quint64> wideSize{}; // instead of the true size of every entry
};

// Writes archives byte by byte, sound ones and broken ones.
QByteArray makeZip(const std::vector<ZipItem>& items, const ZipOptions& options = {});

quint32 crc32(const QByteArray& bytes);

} // namespace taizhang::test
