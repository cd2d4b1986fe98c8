// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importprofile.h"

#include "core/exchange/tasklist/headerwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace taizhang {

namespace {

QString conventionText(LeadConvention convention)
{
    switch (convention) {
    case LeadConvention::FirstListed:
        return QStringLiteral("firstListed");
    case LeadConvention::AllResponsible:
        return QStringLiteral("allResponsible");
    case LeadConvention::ResponsibleIsLead:
        return QStringLiteral("responsibleIsLead");
    }
    Q_UNREACHABLE();
}

LeadConvention conventionFromText(const QString& text)
{
    for (const LeadConvention convention : {LeadConvention::AllResponsible, LeadConvention::ResponsibleIsLead}) {
        if (conventionText(convention) == text)
            return convention;
    }
    return LeadConvention::FirstListed;
}

QStringList headersOf(const ImportDraft& draft)
{
    QStringList headers;
    for (const ColumnMeaning& column : draft.columns) {
        const QString key = headerKey(column.header);
        if (!key.isEmpty() && !headers.contains(key))
            headers.append(key);
    }
    return headers;
}

} // namespace

ImportProfile profileOf(const ImportDraft& draft, const ImportOptions& options)
{
    ImportProfile profile;
    profile.headers = headersOf(draft);
    profile.leadConvention = options.leadConvention;
    profile.cleanText = options.cleanText;
    profile.includeHiddenRows = options.includeHiddenRows;
    for (const ColumnMeaning& correction : options.columns) {
        const auto column = std::find_if(draft.columns.begin(), draft.columns.end(),
            [&](const ColumnMeaning& one) { return one.table == correction.table && one.column == correction.column; });
        const QString key = headerKey(column == draft.columns.end() ? correction.header : column->header);
        const std::pair<QString, Field> entry(key, correction.field);
        if (!key.isEmpty() && std::find(profile.columns.begin(), profile.columns.end(), entry) == profile.columns.end())
            profile.columns.push_back(entry);
    }
    return profile;
}

bool fits(const ImportProfile& profile, const ImportDraft& draft)
{
    const QStringList headers = headersOf(draft);
    const auto shared = std::count_if(
        headers.begin(), headers.end(), [&](const QString& header) { return profile.headers.contains(header); });
    return shared > 0 && shared * 5 >= std::max(headers.size(), profile.headers.size()) * 4;
}

ImportOptions withProfile(const ImportProfile& profile, const ImportDraft& draft, ImportOptions options)
{
    options.leadConvention = profile.leadConvention;
    options.cleanText = profile.cleanText;
    options.includeHiddenRows = profile.includeHiddenRows;
    options.columns.clear();
    for (const ColumnMeaning& column : draft.columns) {
        const QString key = headerKey(column.header);
        for (const auto& [header, field] : profile.columns) {
            if (header != key)
                continue;
            ColumnMeaning corrected = column;
            corrected.field = field;
            options.columns.push_back(corrected);
        }
    }
    return options;
}

QByteArray toJson(const ImportProfile& profile)
{
    QJsonArray columns;
    for (const auto& [header, field] : profile.columns)
        columns.append(QJsonObject{{QStringLiteral("header"), header}, {QStringLiteral("field"), toText(field)}});
    return QJsonDocument(QJsonObject{{QStringLiteral("headers"), QJsonArray::fromStringList(profile.headers)},
                             {QStringLiteral("columns"), columns},
                             {QStringLiteral("leadConvention"), conventionText(profile.leadConvention)},
                             {QStringLiteral("cleanText"), profile.cleanText},
                             {QStringLiteral("includeHiddenRows"), profile.includeHiddenRows}})
        .toJson(QJsonDocument::Compact);
}

std::optional<ImportProfile> profileFromJson(const QByteArray& json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (!root[u"headers"].isArray())
        return std::nullopt;
    ImportProfile profile;
    profile.headers = root[u"headers"].toVariant().toStringList();
    for (const QJsonValue& column : root[u"columns"].toArray())
        profile.columns.emplace_back(column[u"header"].toString(), fieldFromText(column[u"field"].toString()));
    profile.leadConvention = conventionFromText(root[u"leadConvention"].toString());
    profile.cleanText = root[u"cleanText"].toBool();
    profile.includeHiddenRows = root[u"includeHiddenRows"].toBool(true);
    return profile;
}

} // namespace taizhang
