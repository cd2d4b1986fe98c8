// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sourcereader.h"
#include "tests/fuzz/fuzzing.h"

using namespace taizhang;

// Text tables, pages and Excel 2003 XML. The first byte chooses an encoding and a separator.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QStringList encodings{
        {}, QStringLiteral("UTF-8"), QStringLiteral("GB18030"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE")};
    ReadOptions options;
    options.encoding = encodings[data[0] % encodings.size()];
    if (data[0] & 0x80)
        options.separator = u';';
    NoFeedback feedback;
    static_cast<void>(readSource(fuzz::bytesOf(data + 1, size - 1), QStringLiteral("fuzz.csv"), options, feedback));
    return 0;
}
