// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sourcereader.h"
#include "core/exchange/tasklistreader.h"
#include "tests/fuzz/fuzzing.h"

#include <cstdlib>

using namespace taizhang;

// A task list as tab-separated text, through the reader of text tables; every cell must be accounted for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    NoFeedback feedback;
    ReadOptions options;
    options.encoding = QStringLiteral("UTF-8");
    options.separator = u'\t';
    const Result<SourceDocument> document
        = readSource(fuzz::bytesOf(data, size), QStringLiteral("fuzz.tsv"), options, feedback);
    if (!document)
        return 0;
    const Result<ImportDraft> draft = readTaskList(*document, UnitDirectory(), ImportOptions());
    if (draft && !draft->cells.addsUp())
        std::abort();
    return 0;
}
