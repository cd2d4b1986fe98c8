// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sourcereader.h"
#include "tests/fuzz/fuzzing.h"

using namespace taizhang;

// The whole way of a file of any kind: sniffing, the zip gate with sizes and CRC, and the reader behind it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    NoFeedback feedback;
    static_cast<void>(readSource(fuzz::bytesOf(data, size), QStringLiteral("fuzz"), {}, feedback));
    return 0;
}
