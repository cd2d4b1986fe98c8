// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importprofile.h"

#include "core/exchange/limits.h"
#include "core/exchange/tasklist/headerwords.h"

#include <algorithm>

namespace taizhang {

namespace {

template <class Column>
QStringList headersOf(const std::vector<Column>& columns)
{
    QStringList headers;
    for (const Column& column : columns) {
        const QString key = headerKey(column.header).left(limits::profileText);
        if (!key.isEmpty() && !headers.contains(key))
            headers.append(key);
    }
    return headers;
}

// The corrected meanings by the keys of the headers that their columns have in `columns`.
template <class Column, class Meaning>
void noteCorrections(const std::vector<Column>& columns, const std::vector<Column>& corrections,
    std::vector<std::pair<QString, Meaning>>& noted)
{
    for (const Column& correction : corrections) {
        const auto column = std::find_if(columns.begin(), columns.end(),
            [&](const Column& one) { return one.table == correction.table && one.column == correction.column; });
        const QString key = headerKey(column == columns.end() ? correction.header : column->header);
        const std::pair<QString, Meaning> entry(key, correction.field);
        if (!key.isEmpty() && std::find(noted.begin(), noted.end(), entry) == noted.end())
            noted.push_back(entry);
    }
}

template <class Column, class Meaning>
std::vector<Column> corrected(const std::vector<std::pair<QString, Meaning>>& noted, const std::vector<Column>& columns)
{
    std::vector<Column> corrections;
    for (const Column& column : columns) {
        const QString key = headerKey(column.header);
        for (const auto& [header, field] : noted) {
            if (header != key)
                continue;
            corrections.push_back(column);
            corrections.back().field = field;
        }
    }
    return corrections;
}

} // namespace

bool ImportProfile::corrects() const
{
    ImportProfile nothing;
    nothing.kind = kind;
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
    profile.headers = shapeOf(columns);
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
    noteCorrections(columns, options.columns, profile.columns);
    return profile;
}

ImportProfile profileOf(
    ImportKind kind, const std::vector<FigureColumn>& columns, const std::vector<FigureColumn>& corrections)
{
    ImportProfile profile;
    profile.kind = kind;
    profile.headers = shapeOf(columns);
    noteCorrections(columns, corrections, profile.figures);
    return profile;
}

QStringList shapeOf(const std::vector<ColumnMeaning>& columns)
{
    return headersOf(columns);
}

QStringList shapeOf(const std::vector<FigureColumn>& columns)
{
    return headersOf(columns);
}

bool fits(const ImportProfile& profile, ImportKind kind, const QStringList& shape)
{
    const auto shared = std::count_if(
        shape.begin(), shape.end(), [&](const QString& header) { return profile.headers.contains(header); });
    return profile.kind == kind && shared > 0 && shared * 5 >= std::max(shape.size(), profile.headers.size()) * 4;
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
    options.columns = corrected(profile.columns, columns);
    return options;
}

std::vector<FigureColumn> correctedColumns(const ImportProfile& profile, const std::vector<FigureColumn>& columns)
{
    return corrected(profile.figures, columns);
}

} // namespace taizhang
