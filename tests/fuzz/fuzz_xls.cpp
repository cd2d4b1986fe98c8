// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/readcontext.h"
#include "core/exchange/xls/xlsreader.h"
#include "core/exchange/xls/xlssheet.h"
#include "tests/fuzz/fuzzing.h"

using namespace taizhang;

// A compound file, or the workbook stream of one alone, so that the fuzzer reaches the records without the container.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    NoFeedback feedback;
    ReadContext context(QStringLiteral("fuzz.xls"), feedback);
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        static_cast<void>(readOle(bytes, context));
        return 0;
    }
    const Result<XlsWorkbook> workbook = readXlsWorkbook(bytes, context);
    for (size_t i = 0; workbook && i < workbook->sheets.size(); ++i)
        static_cast<void>(readXlsSheet(bytes, workbook->sheets[i], *workbook, context));
    return 0;
}
