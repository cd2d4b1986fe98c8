// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/valueimport.h"

#include "app/cli/json.h"
#include "core/exchange/sourcereader.h"
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"
#include "core/report/importwords.h"

#include <algorithm>
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

const char* matchCode(TaskMatch match)
{
    switch (match) {
    case TaskMatch::New:
        return "new";
    case TaskMatch::Changed:
        return "changed";
    case TaskMatch::Same:
        return "same";
    }
    Q_UNREACHABLE();
}

QJsonArray rowsJson(const ValuePlan& plan)
{
    QJsonArray rows;
    for (const ValueRowPlan& row : plan.rows) {
        QJsonArray changes;
        for (const ValueChange& change : row.changes)
            changes.append(QJsonObject{{QStringLiteral("field"), change.field},
                {QStringLiteral("before"), change.before}, {QStringLiteral("after"), change.after}});
        rows.append(QJsonObject{{QStringLiteral("name"), row.name},
            {QStringLiteral("match"), QString::fromLatin1(matchCode(row.match))},
            {QStringLiteral("changes"), changes}});
    }
    return rows;
}

int count(const ValuePlan& plan, TaskMatch match)
{
    return static_cast<int>(std::count_if(
        plan.rows.begin(), plan.rows.end(), [match](const ValueRowPlan& row) { return row.match == match; }));
}

// What is told of an import, whether it was stored or only planned.
struct Receipt
{
    const SourceDocument& document;
    const CellAccount& cells;
    const ValuePlan& plan;
    std::vector<ValueIssue> issues;
};

void printJson(const Receipt& receipt)
{
    QJsonArray issues;
    for (const ValueIssue& issue : receipt.issues)
        issues.append(QJsonObject{{QStringLiteral("code"), toText(issue.code)},
            {QStringLiteral("where"), address(receipt.document, issue.where)},
            {QStringLiteral("args"), QJsonArray::fromStringList(issue.args)},
            {QStringLiteral("text"), issueText(issue)}});
    print(jsonText(QJsonObject{{QStringLiteral("rows"), int(receipt.plan.rows.size())},
        {QStringLiteral("new"), count(receipt.plan, TaskMatch::New)},
        {QStringLiteral("changed"), count(receipt.plan, TaskMatch::Changed)},
        {QStringLiteral("same"), count(receipt.plan, TaskMatch::Same)},
        {QStringLiteral("items"), rowsJson(receipt.plan)}, {QStringLiteral("cells"), cellsJson(receipt.cells)},
        {QStringLiteral("issues"), issues}}));
}

void printText(const Receipt& receipt)
{
    print(Cli::tr("%n row(s) read", nullptr, int(receipt.plan.rows.size())));
    print(Cli::tr("New %1, changed %2, unchanged %3")
              .arg(QString::number(count(receipt.plan, TaskMatch::New)),
                  QString::number(count(receipt.plan, TaskMatch::Changed)),
                  QString::number(count(receipt.plan, TaskMatch::Same))));
    for (const ValueRowPlan& row : receipt.plan.rows) {
        for (const ValueChange& change : row.changes) {
            if (row.match == TaskMatch::Changed)
                print(QStringLiteral("%1\t%2\t%3 → %4")
                          .arg(row.name, changedFieldText(change.field), changedValueText(change.field, change.before),
                              changedValueText(change.field, change.after)));
        }
    }
    for (const ValueIssue& issue : receipt.issues)
        print(QStringLiteral("%1\t%2").arg(address(receipt.document, issue.where), issueText(issue)));
}

template <class Door, class Table>
int commit(const Arguments& arguments, const SourceDocument& document, Ledger& ledger, const Result<Table>& table)
{
    if (!table)
        return fail(table.error());
    const ValuePlan plan = Door(ledger).plan(*table);
    if (!arguments.has(QStringLiteral("--dry-run"))) {
        if (const auto stored = Door(ledger).import(*table, plan); !stored)
            return fail(stored.error());
    }
    Receipt receipt{document, table->cells, plan, table->issues};
    receipt.issues.insert(receipt.issues.end(), plan.issues.begin(), plan.issues.end());
    if (arguments.has(QStringLiteral("--json")))
        printJson(receipt);
    else
        printText(receipt);
    return Done;
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
        return commit<Funds>(arguments, *document, **ledger, readFundTable(*document, directory, options));
    return commit<Indicators>(arguments, *document, **ledger, readIndicatorTable(*document, directory, options));
}

} // namespace taizhang::cli
