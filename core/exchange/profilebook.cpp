// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profilebook.h"

#include "core/exchange/limits.h"
#include "core/exchange/tasklist/namedcolumns.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace taizhang {

const ImportProfile* ProfileBook::find(const std::vector<ColumnMeaning>& columns) const
{
    const auto found = std::find_if(
        profiles.begin(), profiles.end(), [&](const ImportProfile& profile) { return fits(profile, columns); });
    return found == profiles.end() ? nullptr : &*found;
}

bool ProfileBook::remember(const ImportProfile& profile)
{
    std::vector<ColumnMeaning> columns;
    for (const QString& header : profile.headers)
        columns.push_back({0, static_cast<int>(columns.size()), Field::None, header, std::nullopt});
    const ImportProfile* known = find(columns);
    if (known != nullptr ? known->saysTheSame(profile) : !profile.corrects())
        return false;
    std::erase_if(profiles, [&](const ImportProfile& one) { return fits(one, columns); });
    if (profile.corrects())
        profiles.insert(profiles.begin(), profile);
    if (profiles.size() > limits::profiles)
        profiles.resize(limits::profiles);
    return true;
}

namespace {

// What a user named in a file in which no list was found holds for the next one with the same words in that place.
std::optional<RememberedReading> readAsNamed(const SourceDocument& document, const UnitDirectory& directory,
    const ImportOptions& options, const ProfileBook& book, Feedback& feedback)
{
    for (int table = 0; !book.profiles.empty() && table < static_cast<int>(document.tables.size()); ++table) {
        const int rows = std::min(headerSearchRows, document.tables[static_cast<std::size_t>(table)].rows);
        for (HeaderRow header{table, 0}; header.row < rows; ++header.row) {
            const std::vector<ColumnMeaning> columns = columnsBelow(document, header);
            const ImportProfile* profile = book.find(columns);
            if (profile == nullptr)
                continue;
            ImportOptions named = withProfile(*profile, document, columns, options);
            named.headers = {header};
            if (Result<ImportDraft> draft = readTaskList(document, directory, named, feedback))
                return RememberedReading{std::move(*draft), columns, *profile, named};
        }
    }
    return std::nullopt;
}

} // namespace

Result<RememberedReading> readRemembered(const SourceDocument& document, const UnitDirectory& directory,
    const ImportOptions& options, const ProfileBook& book, Feedback& feedback)
{
    Result<ImportDraft> draft = readTaskList(document, directory, options, feedback);
    if (!draft) {
        std::optional<RememberedReading> named = readAsNamed(document, directory, options, book, feedback);
        return named ? Result<RememberedReading>(*std::move(named)) : draft.error();
    }
    RememberedReading reading{std::move(*draft), {}, std::nullopt, options};
    reading.columns = reading.draft.columns;
    const ImportProfile* profile = book.find(reading.columns);
    if (profile == nullptr)
        return reading;
    const ImportOptions corrected = withProfile(*profile, document, reading.columns, options);
    Result<ImportDraft> again = readTaskList(document, directory, corrected, feedback);
    if (!again && again.error().code == ErrorCode::Canceled)
        return again.error();
    if (!again)
        return reading;
    reading.draft = std::move(*again);
    reading.profile = *profile;
    reading.options = corrected;
    return reading;
}

QByteArray toJson(const ProfileBook& book)
{
    QJsonArray profiles;
    for (const ImportProfile& profile : book.profiles)
        profiles.append(toJson(profile));
    return profiles.isEmpty() ? QByteArray() : QJsonDocument(profiles).toJson(QJsonDocument::Compact);
}

ProfileBook profileBookFromJson(const QByteArray& json)
{
    ProfileBook book;
    if (json.isEmpty())
        return book;
    const QJsonDocument document = json.size() > limits::profileBytes ? QJsonDocument() : QJsonDocument::fromJson(json);
    if (!document.isArray()) {
        book.broken = 1;
        return book;
    }
    const QJsonArray entries = document.array();
    for (const QJsonValue entry : entries) {
        std::optional<ImportProfile> profile = profileFromJson(entry.toObject());
        if (profile && book.profiles.size() < limits::profiles)
            book.profiles.push_back(*std::move(profile));
        else
            book.broken += 1;
    }
    return book;
}

} // namespace taizhang
