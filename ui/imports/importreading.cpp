// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importreading.h"

#include <algorithm>
#include <utility>

namespace taizhang {

namespace {

// Running text has no columns to name.
bool isNameable(const SourceDocument& document, const Error& refusal)
{
    const bool noList = refusal.code == ErrorCode::ImportNoTaskList || refusal.code == ErrorCode::ImportNoUnitColumn;
    return noList && std::any_of(document.tables.begin(), document.tables.end(), [](const Table& table) {
        return table.kind != TableKind::Paragraphs && !table.cells.empty();
    });
}

// A file read before, or one whose columns were named: that is read to its end.
Result<ImportReading> readAgain(const ImportRequest& request, Feedback& feedback)
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
    Result<ImportDraft> draft = readTaskList(*reading.document, request.directory, request.options, feedback);
    if (draft)
        reading.meaning.draft = std::move(*draft);
    else if (request.options.headers.empty() && isNameable(*reading.document, draft.error()))
        reading.refusal = draft.error();
    else
        return draft.error();
    return reading;
}

} // namespace

Result<ImportReading> readImport(const ImportRequest& request, Feedback& feedback)
{
    if (request.document || !request.options.headers.empty())
        return readAgain(request, feedback);
    std::optional<Result<RememberedReading>> first;
    const auto read = [&](const SourceDocument& source) {
        first = readRemembered(source, request.directory, request.options, request.profiles, feedback);
        return static_cast<bool>(*first);
    };
    Result<SourceDocument> document = request.pasted.isEmpty()
        ? readIfWorth(request.path, request.read, read, feedback)
        : readIfWorth(request.pasted, request.path, request.read, read, feedback);
    if (!document)
        return document.error();
    ImportReading reading;
    reading.document = std::make_shared<const SourceDocument>(std::move(*document));
    if (!reading.document->cut)
        read(*reading.document);
    if (*first) {
        reading.meaning = std::move(**first);
        return reading;
    }
    if (!isNameable(*reading.document, first->error()))
        return first->error();
    reading.refusal = first->error();
    return reading;
}

} // namespace taizhang
