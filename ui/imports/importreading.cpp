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

} // namespace

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
    if (!first && isNameable(*reading.document, first.error()))
        reading.refusal = first.error();
    else if (!first)
        return first.error();
    else
        reading.meaning = std::move(*first);
    return reading;
}

} // namespace taizhang
