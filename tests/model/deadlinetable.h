// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/deadlinephrase.h"
#include "tests/support/catch.h"

#include <vector>

// One row of a table of phrases: what must come out of parsing `phrase` in a list of 2026 dated 2026-03-10.
struct PhraseRow
{
    const char16_t* phrase;
    taizhang::DeadlineKind kind;
    const char* due; // ISO, "" for none
    taizhang::Confidence confidence = taizhang::Confidence::Sure;
    const char* start = "";
};

inline QString isoText(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

inline void checkPhrases(const std::vector<PhraseRow>& rows)
{
    const taizhang::DeadlineContext context{2026, QDate(2026, 3, 10), 30};
    for (const PhraseRow& row : rows) {
        const QString phrase = QString::fromUtf16(row.phrase);
        CAPTURE(phrase);
        const taizhang::ParsedDeadline parsed = taizhang::parseDeadline(phrase, context);
        CHECK(parsed.understood);
        CHECK(toText(parsed.deadline.kind) == toText(row.kind));
        CHECK(isoText(parsed.deadline.due) == QString::fromLatin1(row.due));
        CHECK(isoText(parsed.deadline.start) == QString::fromLatin1(row.start));
        CHECK(static_cast<int>(parsed.confidence) == static_cast<int>(row.confidence));
        CHECK(parsed.deadline.phrase == phrase);
    }
}
