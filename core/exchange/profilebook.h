// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importprofile.h"

#include <QByteArray>

#include <vector>

namespace taizhang {

// The remembered readings of a ledger, the newest first.
struct ProfileBook
{
    std::vector<ImportProfile> profiles;
    int broken = 0; // entries that were no profiles and have been left out

    // For columns as first read; nullptr: no file of this kind and shape has been corrected.
    const ImportProfile* find(ImportKind kind, const QStringList& shape) const;
    // Puts the profile in the place of those of its shape; one that corrects nothing only removes them. The oldest go
    // beyond limits::profiles. False if the book says nothing else than before.
    bool remember(const ImportProfile& profile);
};

// A task list as read with what was remembered for its shape, if anything was.
struct RememberedReading
{
    ImportDraft draft;
    std::vector<ColumnMeaning> columns; // as first read, before any correction
    std::optional<ImportProfile> profile; // nothing: none fits, or the list could not be read with it
    ImportOptions options; // those it was read with
};

// readTaskList(), then once more with the profile of the file's shape; where no list was found, with the profile whose
// words stand in one of the first rows of a table, or, where it was said to have none, whose cells are alike.
Result<RememberedReading> readRemembered(const SourceDocument& document, const UnitDirectory& directory,
    const ImportOptions& options, const ProfileBook& book, Feedback& feedback);

QByteArray toJson(const ProfileBook& book);
// Never fails: text that is no book at all counts as one broken entry, empty text as an empty book.
ProfileBook profileBookFromJson(const QByteArray& json);

} // namespace taizhang
