// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklistreader.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace taizhang {

// What the user settled for files of one shape, remembered for the next one.
struct ImportProfile
{
    QStringList headers; // of the shape, as keys without spaces, brackets and digits, in column order
    std::vector<std::pair<QString, Field>> columns; // corrected headers, by key
    LeadConvention leadConvention = LeadConvention::FirstListed;
    bool cleanText = false;
    bool includeHiddenRows = true;

    friend bool operator==(const ImportProfile&, const ImportProfile&) = default;
};

// The profile of a reading that the user corrected: `draft` as first read, `options` with the corrections.
ImportProfile profileOf(const ImportDraft& draft, const ImportOptions& options);
// Whether a draft has the profile's shape: at least four of five headers are the same, wherever they stand.
bool fits(const ImportProfile& profile, const ImportDraft& draft);
// The options to read the file again with; year and choice of tables stay those of `options`.
ImportOptions withProfile(const ImportProfile& profile, const ImportDraft& draft, ImportOptions options);

// For storing. Nothing for text that is no profile.
QByteArray toJson(const ImportProfile& profile);
std::optional<ImportProfile> profileFromJson(const QByteArray& json);

} // namespace taizhang
