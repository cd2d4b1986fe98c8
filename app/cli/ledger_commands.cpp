// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/ledger/repair.h"
#include "core/ledger/sample.h"

namespace taizhang::cli {

namespace {

int createLedger(const Arguments& arguments, const Context& context)
{
    const QString path = arguments.positional[0];
    if (arguments.has(QStringLiteral("--sample"))) {
        const auto sample = createSampleLedger(path, context.session);
        if (!sample)
            return fail(sample.error());
    } else {
        NewLedger values;
        values.title = arguments.option(QStringLiteral("--title")).value_or(QString());
        bool numeric = true;
        const auto year = arguments.option(QStringLiteral("--year"));
        values.year = year ? year->toInt(&numeric) : context.clock.today().year();
        if (!numeric || values.year < 1949 || values.year > 2999)
            return wrongUsage(Cli::tr("%1 is not a year").arg(year.value_or(QString())));
        const auto ledger = Ledger::create(path, values, context.session);
        if (!ledger)
            return fail(ledger.error());
    }
    print(Cli::tr("Created %1").arg(path));
    return Done;
}

void printEach(const std::vector<CheckFinding>& findings)
{
    for (const CheckFinding& finding : findings) {
        print(QStringLiteral("%1: %2 #%3 %4: %5 ≠ %6")
                  .arg(finding.what, finding.table, QString::number(finding.row), finding.column, finding.expected,
                      finding.found));
    }
}

void printFindings(const CheckReport& report)
{
    printEach(report.findings);
    if (report.findings.empty()) {
        print(Cli::tr("The ledger is sound: %1 batches, %2 logged values.")
                  .arg(QString::number(report.batches), QString::number(report.changes)));
    } else {
        complain(Cli::tr("%n finding(s)", nullptr, int(report.findings.size())));
    }
}

int mendedCopy(const QString& ledger, const QString& copy, const Context& context)
{
    const auto mended = repairLedger(ledger, copy, context.session);
    if (!mended)
        return fail(mended.error());
    printEach(*mended);
    print(Cli::tr("Mended copy: %1. Values put right: %2.").arg(copy, QString::number(mended->size())));
    return Done;
}

int checkLedger(const Arguments& arguments, const Context& context)
{
    if (const auto copy = arguments.option(QStringLiteral("--repair")))
        return mendedCopy(arguments.positional[0], *copy, context);
    const auto ledger = Ledger::open(arguments.positional[0], context.session, OpenMode::ReadOnly);
    if (!ledger)
        return fail(ledger.error());
    NoFeedback feedback;
    const auto report = (*ledger)->check(feedback);
    if (!report)
        return fail(report.error());
    if (arguments.has(QStringLiteral("--json")))
        print(jsonText(checkJson(*report)));
    else
        printFindings(*report);
    return report->findings.empty() ? Done : Failed;
}

int dumpLedger(const Arguments& arguments, const Context& context)
{
    const auto ledger = Ledger::open(arguments.positional[0], context.session, OpenMode::ReadOnly);
    if (!ledger)
        return fail(ledger.error());
    print((*ledger)->dump().trimmed());
    return Done;
}

} // namespace

std::span<const Command> ledgerCommands()
{
    static const Command commands[]{
        {u"new", u"new LEDGER [--title T] [--year Y] [--sample]",
            {1, 1, {QStringLiteral("--sample")}, {QStringLiteral("--title"), QStringLiteral("--year")}}, createLedger},
        {u"check", u"check LEDGER [--json] [--repair NEW]",
            {1, 1, {QStringLiteral("--json")}, {QStringLiteral("--repair")}}, checkLedger},
        {u"dump", u"dump LEDGER", {1, 1, {}, {}}, dumpLedger},
    };
    return commands;
}

} // namespace taizhang::cli
