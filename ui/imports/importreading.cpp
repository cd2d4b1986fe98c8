// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importreading.h"

#include <utility>

namespace taizhang {

Result<ImportReading> readImport(const ImportRequest& request, Feedback& feedback)
{
    ImportReading reading;
    reading.document = request.document;
    if (!reading.document) {
        Result<SourceDocument> document = request.pasted.isEmpty()
            ? readSource(request.path, request.read, feedback)
            : readSource(request.pasted, request.path, request.read, feedback);
        if (!document)
            return document.error();
        reading.document = std::make_shared<const SourceDocument>(std::move(*document));
    }
    if (request.document) {
        Result<ImportDraft> draft = readTaskList(*reading.document, request.directory, request.options, feedback);
        if (!draft)
            return draft.error();
        reading.meaning.draft = std::move(*draft);
        return reading;
    }
    Result<RememberedReading> first
        = readRemembered(*reading.document, request.directory, request.options, request.profiles, feedback);
    if (!first)
        return first.error();
    reading.meaning = std::move(*first);
    return reading;
}

} // namespace taizhang
