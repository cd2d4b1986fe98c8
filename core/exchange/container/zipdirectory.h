// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/readcontext.h"

#include <QByteArray>

#include <vector>

namespace taizhang {

struct ZipEntry
{
    QByteArray name; // as stored
    int index = 0; // in the central directory
    qint64 packedSize = 0;
    qint64 size = 0; // declared
    quint32 crc = 0;
    qint64 localOffset = 0;

    bool isFolder() const { return name.endsWith('/'); }
};

// The gate in front of the zip library: reads the central directory itself and accepts only what an office program
// writes. Refused: names that are double (case folded), absolute, contain "..", "\", a drive, a device name or control
// characters; encryption, methods other than store and deflate, zip64 values that are missing or beyond all limits,
// several volumes, data before or after, entries
// that overlap or whose local header says another name; sizes and ratios beyond the limits. Folder entries are fine.
Result<std::vector<ZipEntry>> readZipDirectory(const QByteArray& bytes, const ReadContext& context);

} // namespace taizhang
