// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/valueimport.h"

#include "app/cli/json.h"
#include "app/cli/sourcereceipt.h"
#include "core/exchange/figurereading.h"
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"
#include "core/report/importwords.h"

#include <algorithm>
#include <memory>

namespace taizhang::cli {

namespace {

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
            {QStringLiteral("where"), sourceAddress(receipt.document, issue.where)},
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
    printCells(receipt.cells);
    for (const ValueRowPlan& row : receipt.plan.rows) {
        for (const ValueChange& change : row.changes) {
            if (row.match == TaskMatch::Changed)
                print(QStringLiteral("%1\t%2\t%3 → %4")
                          .arg(row.name, changedFieldText(change.field), changedValueText(change.field, change.before),
                              changedValueText(change.field, change.after)));
        }
    }
    for (const ValueIssue& issue : receipt.issues)
        print(QStringLiteral("%1\t%2").arg(sourceAddress(receipt.document, issue.where), issueText(issue)));
}

template <class Door, class Table>
int store(const Arguments& arguments, const FigureImport& import, const Table& table, const RememberedFigures& reading)
{
    const ValuePlan plan = Door(import.ledger).plan(table);
    if (!arguments.has(QStringLiteral("--dry-run"))) {
        if (const auto stored = Door(import.ledger).import(table, plan); !stored)
            return fail(stored.error());
    }
    Receipt receipt{import.document, reading.cells(), plan, reading.issues()};
    receipt.issues.insert(receipt.issues.end(), plan.issues.begin(), plan.issues.end());
    if (arguments.has(QStringLiteral("--json")))
        printJson(receipt);
    else
        printText(receipt);
    return Done;
}

} // namespace

int importFigures(const Arguments& arguments, const FigureImport& import)
{
    const ProfileBook book = rememberedReadings(arguments, import.ledger);
    const auto reading = readRemembered(import.kind, import.document, import.ledger.directory(), import.options, book);
    if (!reading)
        return fail(reading.error());
    tellRemembered(reading->profile);
    if (const auto* funds = std::get_if<FundTable>(&reading->table))
        return store<Funds>(arguments, import, *funds, *reading);
    return store<Indicators>(arguments, import, std::get<IndicatorTable>(reading->table), *reading);
}

} // namespace taizhang::cli
