// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profilebook.h"

#include "core/exchange/limits.h"
#include "core/exchange/tasklist/namedcolumns.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace taizhang {

const ImportProfile* ProfileBook::find(ImportKind kind, const QStringList& shape) const
{
    const auto found = std::find_if(
        profiles.begin(), profiles.end(), [&](const ImportProfile& profile) { return fits(profile, kind, shape); });
    return found == profiles.end() ? nullptr : &*found;
}

bool ProfileBook::remember(const ImportProfile& profile)
{
    const ImportProfile* known = find(profile.kind, profile.headers);
    if (known != nullptr ? known->saysTheSame(profile) : !profile.corrects())
        return false;
    std::erase_if(profiles, [&](const ImportProfile& one) { return fits(one, profile.kind, profile.headers); });
    if (profile.corrects())
        profiles.insert(profiles.begin(), profile);
    if (profiles.size() > limits::profiles)
        profiles.resize(limits::profiles);
    return true;
}

namespace {

class NamedReader
{
public:
    NamedReader(const SourceDocument& document, const UnitDirectory& directory, const ImportOptions& options,
        const ProfileBook& book, Feedback& feedback)
        : m_document(document)
        , m_directory(directory)
        , m_options(options)
        , m_book(book)
        , m_feedback(feedback)
    { }

    // What a user named in a file in which no list was found holds for the next one with the same words in that place,
    // or with the same kinds of cells where there were no words.
    std::optional<RememberedReading> read() const
    {
        for (int table = 0; !m_book.profiles.empty() && table < static_cast<int>(m_document.tables.size()); ++table) {
            const int rows = std::min(headerSearchRows, m_document.tables[static_cast<std::size_t>(table)].rows);
            for (HeaderRow header{table, 0}; header.row < rows; ++header.row) {
                if (std::optional<RememberedReading> reading = readBelow(header, columnsBelow(m_document, header)))
                    return reading;
            }
            if (std::optional<RememberedReading> reading = readBelow({table, -1}, columnsByContent(m_document, table)))
                return reading;
        }
        return std::nullopt;
    }

private:
    std::optional<RememberedReading> readBelow(const HeaderRow& header, const std::vector<ColumnMeaning>& columns) const
    {
        const ImportProfile* profile
            = m_feedback.canceled() ? nullptr : m_book.find(ImportKind::Tasks, shapeOf(columns));
        if (profile == nullptr)
            return std::nullopt;
        ImportOptions named = withProfile(*profile, m_document, columns, m_options);
        named.headers = {header};
        for (ColumnMeaning& column : named.columns)
            column.header = header.row < 0 ? QString() : column.header;
        Result<ImportDraft> draft = readTaskList(m_document, m_directory, named, m_feedback);
        if (!draft)
            return std::nullopt;
        return RememberedReading{*std::move(draft), columnsBelow(m_document, header), *profile, named};
    }

    const SourceDocument& m_document;
    const UnitDirectory& m_directory;
    const ImportOptions& m_options;
    const ProfileBook& m_book;
    Feedback& m_feedback;
};

} // namespace

Result<RememberedReading> readRemembered(const SourceDocument& document, const UnitDirectory& directory,
    const ImportOptions& options, const ProfileBook& book, Feedback& feedback)
{
    Result<ImportDraft> draft = readTaskList(document, directory, options, feedback);
    if (!draft) {
        std::optional<RememberedReading> named = NamedReader(document, directory, options, book, feedback).read();
        return named ? Result<RememberedReading>(*std::move(named)) : draft.error();
    }
    RememberedReading reading{std::move(*draft), {}, std::nullopt, options};
    reading.columns = reading.draft.columns;
    const ImportProfile* profile = book.find(ImportKind::Tasks, shapeOf(reading.columns));
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
