// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/container/ziparchive.h"
#include "core/exchange/limits.h"
#include "tests/fuzz/fuzzing.h"

using namespace taizhang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    NoFeedback feedback;
    const ReadContext context(QStringLiteral("fuzz"), feedback);
    const Result<ZipArchive> archive = ZipArchive::open(fuzz::bytesOf(data, size), context);
    if (!archive)
        return 0;
    for (const ZipEntry& entry : archive->entries())
        static_cast<void>(archive->bytesOf(QString::fromUtf8(entry.name), limits::mebibyte, context));
    return 0;
}
