// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columnoptions.h"
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/valueimport.h"
#include "core/exchange/profilebook.h"
#include "core/exchange/sourcereader.h"
#include "core/exchange/tasklistreader.h"
#include "core/report/importwords.h"

namespace taizhang::cli {

namespace {

QString address(const SourceDocument& document, const CellRef& where)
{
    const QString cell = cellAddress(where.row, where.column);
    const bool known = where.table >= 0 && size_t(where.table) < document.tables.size();
    const QString name = known ? document.tables[size_t(where.table)].name : QString();
    return name.isEmpty() ? cell : QString(name + u'!' + cell);
}

QJsonObject cellsJson(const CellAccount& cells)
{
    return {{QStringLiteral("total"), cells.total}, {QStringLiteral("field"), cells.field},
        {QStringLiteral("header"), cells.header}, {QStringLiteral("merged"), cells.merged},
        {QStringLiteral("empty"), cells.empty}, {QStringLiteral("ignored"), cells.ignored}};
}

QJsonObject receiptJson(const SourceDocument& document, const ImportDraft& draft, const ImportOutcome& outcome)
{
    QJsonArray issues;
    for (const ImportIssue& issue : draft.issues) {
        issues.append(QJsonObject{{QStringLiteral("code"), toText(issue.code)},
            {QStringLiteral("where"), address(document, issue.where)}, {QStringLiteral("text"), issueText(issue)}});
    }
    return {{QStringLiteral("tasks"), int(draft.tasks.size())}, {QStringLiteral("new"), outcome.tasks},
        {QStringLiteral("changed"), outcome.changed}, {QStringLiteral("same"), outcome.same},
        {QStringLiteral("cancelled"), outcome.cancelled}, {QStringLiteral("units"), outcome.units},
        {QStringLiteral("new_units"), outcome.newUnits}, {QStringLiteral("cells"), cellsJson(draft.cells)},
        {QStringLiteral("issues"), issues}};
}

void printReceipt(const SourceDocument& document, const ImportDraft& draft, const ImportOutcome& outcome)
{
    print(Cli::tr("%n task(s) read", nullptr, int(draft.tasks.size())));
    print(
        Cli::tr("New %1, changed %2, unchanged %3, cancelled %4; units %5, of these new %6")
            .arg(QString::number(outcome.tasks), QString::number(outcome.changed), QString::number(outcome.same),
                QString::number(outcome.cancelled), QString::number(outcome.units), QString::number(outcome.newUnits)));
    const CellAccount& cells = draft.cells;
    print(Cli::tr("Source cells %1 = in fields %2 + header %3 + merged %4 + empty %5 + ignored %6")
              .arg(QString::number(cells.total), QString::number(cells.field), QString::number(cells.header),
                  QString::number(cells.merged), QString::number(cells.empty), QString::number(cells.ignored)));
    for (const ImportIssue& issue : draft.issues)
        print(QStringLiteral("%1\t%2").arg(address(document, issue.where), issueText(issue)));
}

// What the plan would do, counted as commitImport counts it.
ImportOutcome foreseen(const ImportPlan& plan)
{
    ImportOutcome outcome;
    for (const TaskDecision& task : plan.tasks) {
        outcome.tasks += task.match == TaskMatch::New;
        outcome.changed += task.match == TaskMatch::Changed;
        outcome.same += task.match == TaskMatch::Same;
    }
    for (const UnitDecision& unit : plan.units) {
        outcome.newUnits += unit.kind == UnitDecision::Kind::NewUnit || unit.kind == UnitDecision::Kind::NewGroup;
    }
    outcome.units = int(plan.units.size());
    outcome.cancelled = plan.cancelGone ? int(plan.gone.size()) : 0;
    return outcome;
}

// As lists of this shape were read in the window before, unless told not to; --year and --lead win over what is
// remembered.
Result<RememberedReading> readAsRemembered(
    const Arguments& arguments, const Ledger& ledger, const SourceDocument& document, const ImportOptions& options)
{
    ProfileBook book = ledger.importProfiles();
    if (book.broken > 0)
        complain(Cli::tr("%n remembered reading(s) of the ledger were damaged and are not used", nullptr, book.broken));
    if (arguments.has(QStringLiteral("--no-profile")) || !options.headers.empty() || !options.columns.empty())
        book.profiles.clear();
    for (ImportProfile& profile : book.profiles) {
        if (arguments.option(QStringLiteral("--year")))
            profile.year.reset();
        if (arguments.option(QStringLiteral("--lead")))
            profile.leadConvention = options.leadConvention;
        profile.cleanText = profile.cleanText || options.cleanText;
    }
    NoFeedback feedback;
    Result<RememberedReading> reading = readRemembered(document, ledger.directory(), options, book, feedback);
    if (reading && reading->profile)
        complain(Cli::tr("Read as last time (%1, %2)")
                     .arg(reading->profile->fileName, reading->profile->on.toString(Qt::ISODate)));
    return reading;
}

// Nothing for a word that is no convention.
std::optional<LeadConvention> leadConvention(const Arguments& arguments)
{
    const QString word = arguments.option(QStringLiteral("--lead")).value_or(QStringLiteral("first"));
    if (word == u"all")
        return LeadConvention::ResponsibleIsLead;
    if (word == u"none")
        return LeadConvention::AllResponsible;
    return word == u"first" ? std::optional(LeadConvention::FirstListed) : std::nullopt;
}

int importTaskList(const Arguments& arguments, const Context& context)
{
    if (const auto kind = arguments.option(QStringLiteral("--as")); kind && *kind != u"tasks")
        return importValueTable(arguments, context, *kind);
    ImportOptions options;
    if (const auto year = arguments.option(QStringLiteral("--year"))) {
        bool numeric = false;
        options.year = year->toInt(&numeric);
        if (!numeric || *options.year < 1949 || *options.year > 2999)
            return wrongUsage(Cli::tr("%1 is not a year").arg(*year));
    }
    const std::optional<LeadConvention> lead = leadConvention(arguments);
    if (!lead)
        return wrongUsage(Cli::tr("%1 is not one of first, all, none")
                              .arg(arguments.option(QStringLiteral("--lead")).value_or(QString())));
    options.leadConvention = *lead;
    options.cleanText = arguments.has(QStringLiteral("--clean"));
    if (const QString wrong = readColumnOptions(arguments, options); !wrong.isEmpty())
        return wrongUsage(wrong);
    const bool dryRun = arguments.has(QStringLiteral("--dry-run"));
    const auto ledger
        = Ledger::open(arguments.positional[0], context.session, dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!ledger)
        return fail(ledger.error());
    if (!options.year)
        options.year = (*ledger)->info().year;
    NoFeedback feedback;
    std::optional<Result<RememberedReading>> reading;
    const auto read = [&](const SourceDocument& source) {
        reading = readAsRemembered(arguments, **ledger, source, options);
        return bool(*reading);
    };
    const auto document = readIfWorth(arguments.positional[1], {}, read, feedback);
    if (!document)
        return fail(document.error());
    if (!document->cut) {
        if (const QString missing = missingInFile(options, *document); !missing.isEmpty())
            return wrongUsage(missing);
        read(*document);
    }
    if (!*reading)
        return fail(reading->error());
    const ImportDraft* draft = &(*reading)->draft;
    ImportPlan plan = (*ledger)->planImport(*draft);
    plan.cancelGone = arguments.has(QStringLiteral("--cancel-gone"));
    ImportOutcome outcome = foreseen(plan);
    if (!dryRun) {
        const auto committed = (*ledger)->commitImport(*draft, plan);
        if (!committed)
            return fail(committed.error());
        outcome = *committed;
    }
    if (arguments.has(QStringLiteral("--json")))
        print(jsonText(receiptJson(*document, *draft, outcome)));
    else
        printReceipt(*document, *draft, outcome);
    return Done;
}

} // namespace

std::span<const Command> importCommands()
{
    static const Command commands[]{
        {u"import",
            u"import LEDGER FILE [--as tasks|funds|indicators] [--year Y] [--lead first|all|none] [--clean] "
            u"[--table N] [--header ROW] [--columns C=title,E=leadUnit] [--no-profile] [--cancel-gone] [--dry-run] "
            u"[--json]",
            {2, 2,
                {QStringLiteral("--dry-run"), QStringLiteral("--json"), QStringLiteral("--no-profile"),
                    QStringLiteral("--cancel-gone"), QStringLiteral("--clean")},
                QStringList{QStringLiteral("--year"), QStringLiteral("--as"), QStringLiteral("--lead")}
                    + columnOptionNames()},
            importTaskList},
    };
    return commands;
}

} // namespace taizhang::cli
