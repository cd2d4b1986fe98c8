// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columnoptions.h"

#include "app/cli/command.h"
#include "core/exchange/importissue.h"
#include "core/exchange/limits.h"

namespace taizhang::cli {

namespace {

// Counted from 0; -1 for what is no column of letters.
int columnOf(const QString& letters)
{
    int column = 0;
    for (const QChar c : letters.toUpper()) {
        if (c < u'A' || c > u'Z' || column > limits::columns)
            return -1;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column > limits::columns ? -1 : column - 1;
}

std::optional<ColumnMeaning> meaningOf(const QString& said, int table)
{
    const int column = columnOf(said.section(u'=', 0, 0).trimmed());
    const QString name = said.section(u'=', 1).trimmed();
    const Field field = fieldFromText(name);
    if (column < 0 || (field == Field::None && name != toText(Field::None)))
        return std::nullopt;
    return ColumnMeaning{table, column, field, {}, std::nullopt};
}

} // namespace

QStringList columnOptionNames()
{
    return {QStringLiteral("--table"), QStringLiteral("--header"), QStringLiteral("--columns")};
}

QString readColumnOptions(const Arguments& arguments, ImportOptions& options)
{
    if (arguments.has(QStringLiteral("--table")) && !arguments.has(QStringLiteral("--header"))
        && !arguments.has(QStringLiteral("--columns")))
        return Cli::tr("--table needs --header or --columns beside it");
    bool numeric = true;
    const int table = arguments.option(QStringLiteral("--table")).value_or(QStringLiteral("1")).toInt(&numeric) - 1;
    if (!numeric || table < 0)
        return Cli::tr("%1 is not the number of a table").arg(*arguments.option(QStringLiteral("--table")));
    if (const auto header = arguments.option(QStringLiteral("--header"))) {
        const int row = header->toInt(&numeric);
        if (!numeric || row < 0 || row > limits::rows)
            return Cli::tr("%1 is not the number of a row").arg(*header);
        options.headers.push_back({table, row - 1});
    }
    const QString columns = arguments.option(QStringLiteral("--columns")).value_or(QString());
    for (const QString& said : columns.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<ColumnMeaning> meaning = meaningOf(said, table);
        if (!meaning)
            return Cli::tr("%1 does not say what a column means, as in C=title").arg(said);
        options.columns.push_back(*meaning);
    }
    return {};
}

QString missingInFile(const ImportOptions& options, const SourceDocument& document)
{
    const auto has = [&](int table) { return table < static_cast<int>(document.tables.size()); };
    for (const ColumnMeaning& meaning : options.columns) {
        if (!has(meaning.table))
            return Cli::tr("the file has no table %1").arg(meaning.table + 1);
    }
    for (const HeaderRow& header : options.headers) {
        if (!has(header.table))
            return Cli::tr("the file has no table %1").arg(header.table + 1);
        if (header.row >= document.tables[static_cast<size_t>(header.table)].rows)
            return Cli::tr("the table has no row %1").arg(header.row + 1);
    }
    return {};
}

} // namespace taizhang::cli
