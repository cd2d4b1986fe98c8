// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/valueimport.h"

#include "app/cli/json.h"
#include "core/exchange/sourcereader.h"
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"

#include <memory>

namespace taizhang::cli {

namespace {

QString address(const SourceDocument& document, const CellRef& where)
{
    const QString cell = cellAddress(where.row, where.column);
    const QString name = document.tables.at(static_cast<size_t>(where.table)).name;
    return name.isEmpty() ? cell : QString(name + u'!' + cell);
}

QJsonObject cellsJson(const CellAccount& cells)
{
    return {{QStringLiteral("total"), cells.total}, {QStringLiteral("field"), cells.field},
        {QStringLiteral("header"), cells.header}, {QStringLiteral("merged"), cells.merged},
        {QStringLiteral("empty"), cells.empty}, {QStringLiteral("ignored"), cells.ignored}};
}

// The receipt of either table; `outcome` is what was stored, nothing for --dry-run.
template <class Table, class Outcome>
int report(const Arguments& arguments, const SourceDocument& document, const Table& table, const Outcome& outcome)
{
    if (arguments.has(QStringLiteral("--json"))) {
        QJsonArray issues;
        for (const ValueIssue& issue : table.issues)
            issues.append(QJsonObject{{QStringLiteral("code"), toText(issue.code)},
                {QStringLiteral("where"), address(document, issue.where)},
                {QStringLiteral("args"), QJsonArray::fromStringList(issue.args)}});
        print(jsonText(
            QJsonObject{{QStringLiteral("rows"), int(table.rows.size())}, {QStringLiteral("new"), outcome.added},
                {QStringLiteral("changed"), outcome.changed}, {QStringLiteral("same"), outcome.same},
                {QStringLiteral("cells"), cellsJson(table.cells)}, {QStringLiteral("issues"), issues}}));
        return Done;
    }
    print(Cli::tr("%n row(s) read", nullptr, int(table.rows.size())));
    print(Cli::tr("New %1, changed %2, unchanged %3")
              .arg(QString::number(outcome.added), QString::number(outcome.changed), QString::number(outcome.same)));
    for (const ValueIssue& issue : table.issues)
        print(QStringLiteral("%1\t%2\t%3")
                  .arg(address(document, issue.where), toText(issue.code), issue.args.join(u' ')));
    return Done;
}

template <class Door, class Outcome, class Table>
int commit(const Arguments& arguments, const SourceDocument& document, Ledger& ledger, const Result<Table>& table)
{
    if (!table)
        return fail(table.error());
    if (arguments.has(QStringLiteral("--dry-run")))
        return report(arguments, document, *table, Outcome());
    const auto stored = Door(ledger).import(*table);
    return stored ? report(arguments, document, *table, *stored) : fail(stored.error());
}

} // namespace

int importValueTable(const Arguments& arguments, const Context& context, const QString& kind)
{
    if (kind != u"funds" && kind != u"indicators")
        return wrongUsage(Cli::tr("--as takes tasks, funds or indicators, not %1").arg(kind));
    const bool dryRun = arguments.has(QStringLiteral("--dry-run"));
    const auto ledger
        = Ledger::open(arguments.positional[0], context.session, dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!ledger)
        return fail(ledger.error());
    ValueTableOptions options{(*ledger)->info().year, context.clock.today()};
    if (const auto year = arguments.option(QStringLiteral("--year"))) {
        options.year = year->toInt();
        if (options.year < 1949 || options.year > 2999)
            return wrongUsage(Cli::tr("%1 is not a year").arg(*year));
    }
    NoFeedback feedback;
    const auto document = readSource(arguments.positional[1], {}, feedback);
    if (!document)
        return fail(document.error());
    const UnitDirectory directory = (*ledger)->directory();
    if (kind == u"funds")
        return commit<Funds, FundImportOutcome>(
            arguments, *document, **ledger, readFundTable(*document, directory, options));
    return commit<Indicators, IndicatorImportOutcome>(
        arguments, *document, **ledger, readIndicatorTable(*document, directory, options));
}

} // namespace taizhang::cli
