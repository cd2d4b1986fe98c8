// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profilebook.h"

#include "core/exchange/limits.h"

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

Result<RememberedReading> readRemembered(const SourceDocument& document, const UnitDirectory& directory,
    const ImportOptions& options, const ProfileBook& book)
{
    Result<ImportDraft> draft = readTaskList(document, directory, options);
    if (!draft)
        return draft.error();
    RememberedReading reading{std::move(*draft), {}, std::nullopt, options};
    reading.columns = reading.draft.columns;
    const ImportProfile* profile = book.find(reading.columns);
    if (profile == nullptr)
        return reading;
    const ImportOptions corrected = withProfile(*profile, document, reading.columns, options);
    Result<ImportDraft> again = readTaskList(document, directory, corrected);
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
