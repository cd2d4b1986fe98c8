// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sourcereader.h"
#include "tests/exchange/packages.h"
#include "tests/fuzz/fuzzing.h"

#include <QList>

using namespace taizhang;

// The input is the sheet, the shared strings and the styles with NUL bytes between them; packing them here lets the
// fuzzer work on the XML instead of on deflated bytes and checksums.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QList<QByteArray> parts = fuzz::bytesOf(data, size).split('\0');
    NoFeedback feedback;
    const QByteArray file = test::workbook({parts.value(0), parts.value(1), parts.value(2), {}});
    static_cast<void>(readSource(file, QStringLiteral("fuzz.xlsx"), {}, feedback));
    return 0;
}
