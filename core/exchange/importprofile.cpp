// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importprofile.h"

#include "core/exchange/limits.h"
#include "core/exchange/tasklist/headerwords.h"

#include <algorithm>

namespace taizhang {

namespace {

QStringList headersOf(const std::vector<ColumnMeaning>& columns)
{
    QStringList headers;
    for (const ColumnMeaning& column : columns) {
        const QString key = headerKey(column.header).left(limits::profileText);
        if (!key.isEmpty() && !headers.contains(key))
            headers.append(key);
    }
    return headers;
}

} // namespace

bool ImportProfile::corrects() const
{
    ImportProfile nothing;
    nothing.headers = headers;
    return !saysTheSame(nothing);
}

bool ImportProfile::saysTheSame(const ImportProfile& other) const
{
    ImportProfile same = other;
    same.fileName = fileName;
    same.on = on;
    return *this == same;
}

ImportProfile profileOf(
    const SourceDocument& document, const std::vector<ColumnMeaning>& columns, const ImportOptions& options)
{
    ImportProfile profile;
    profile.headers = headersOf(columns);
    profile.rows = options.rows;
    profile.deadlines = options.deadlines;
    profile.leadConvention = options.leadConvention;
    profile.cleanText = options.cleanText;
    profile.includeHiddenRows = options.includeHiddenRows;
    profile.year = options.year;
    for (const int table : options.tables) {
        if (table >= 0 && table < static_cast<int>(document.tables.size()))
            profile.sheets.append(document.tables[static_cast<std::size_t>(table)].name);
    }
    for (const ColumnMeaning& correction : options.columns) {
        const auto column = std::find_if(columns.begin(), columns.end(),
            [&](const ColumnMeaning& one) { return one.table == correction.table && one.column == correction.column; });
        const QString key = headerKey(column == columns.end() ? correction.header : column->header);
        const std::pair<QString, Field> entry(key, correction.field);
        if (!key.isEmpty() && std::find(profile.columns.begin(), profile.columns.end(), entry) == profile.columns.end())
            profile.columns.push_back(entry);
    }
    return profile;
}

bool fits(const ImportProfile& profile, const std::vector<ColumnMeaning>& columns)
{
    const QStringList headers = headersOf(columns);
    const auto shared = std::count_if(
        headers.begin(), headers.end(), [&](const QString& header) { return profile.headers.contains(header); });
    return shared > 0 && shared * 5 >= std::max(headers.size(), profile.headers.size()) * 4;
}

ImportOptions withProfile(const ImportProfile& profile, const SourceDocument& document,
    const std::vector<ColumnMeaning>& columns, ImportOptions options)
{
    options.rows = profile.rows;
    options.deadlines = profile.deadlines;
    options.leadConvention = profile.leadConvention;
    options.cleanText = profile.cleanText;
    options.includeHiddenRows = profile.includeHiddenRows;
    if (profile.year)
        options.year = profile.year;
    options.tables.clear();
    for (std::size_t table = 0; table < document.tables.size(); ++table) {
        if (profile.sheets.contains(document.tables[table].name))
            options.tables.push_back(static_cast<int>(table));
    }
    options.columns.clear();
    for (const ColumnMeaning& column : columns) {
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

} // namespace taizhang
