// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columnoptions.h"
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/sourcereceipt.h"
#include "app/cli/valueimport.h"
#include "core/exchange/figurereading.h"
#include "core/exchange/sourcereader.h"
#include "core/exchange/tasklistreader.h"
#include "core/report/importwords.h"

#include <variant>

namespace taizhang::cli {

namespace {

QJsonObject receiptJson(const SourceDocument& document, const ImportDraft& draft, const ImportOutcome& outcome)
{
    QJsonArray issues;
    for (const ImportIssue& issue : draft.issues) {
        issues.append(QJsonObject{{QStringLiteral("code"), toText(issue.code)},
            {QStringLiteral("where"), sourceAddress(document, issue.where)},
            {QStringLiteral("text"), issueText(issue)}});
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
    printCells(draft.cells);
    for (const ImportIssue& issue : draft.issues)
        print(QStringLiteral("%1\t%2").arg(sourceAddress(document, issue.where), issueText(issue)));
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
    ProfileBook book = rememberedReadings(arguments, ledger);
    if (!options.headers.empty() || !options.columns.empty())
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
    if (reading)
        tellRemembered(reading->profile);
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

// Why no task list was read; a table of figures has a reading of its own, which is for its user to ask for.
int refuse(const Error& error, const SourceDocument& document, const Ledger& ledger, const ValueTableOptions& options)
{
    const ImportKind kind = likelyKind(document, ledger.directory(), options);
    if (kind != ImportKind::Tasks)
        complain(Cli::tr("It looks like a table of figures: --as %1 reads it as one").arg(toText(kind)));
    return fail(error);
}

// How the arguments want the list to be read; or what is wrong with them.
std::variant<ImportOptions, QString> readingOptions(const Arguments& arguments)
{
    ImportOptions options;
    if (const auto year = arguments.option(QStringLiteral("--year"))) {
        bool numeric = false;
        options.year = year->toInt(&numeric);
        if (!numeric || *options.year < 1949 || *options.year > 2999)
            return Cli::tr("%1 is not a year").arg(*year);
    }
    const std::optional<LeadConvention> lead = leadConvention(arguments);
    if (!lead)
        return Cli::tr("%1 is not one of first, all, none")
            .arg(arguments.option(QStringLiteral("--lead")).value_or(QString()));
    options.leadConvention = *lead;
    options.cleanText = arguments.has(QStringLiteral("--clean"));
    if (const QString wrong = readColumnOptions(arguments, options); !wrong.isEmpty())
        return wrong;
    return options;
}

// Nothing is stored in a ledger that was opened to be read.
Result<ImportOutcome> carryOut(const Arguments& arguments, Ledger& ledger, const ImportDraft& draft)
{
    ImportPlan plan = ledger.planImport(draft);
    plan.cancelGone = arguments.has(QStringLiteral("--cancel-gone"));
    return ledger.isReadOnly() ? Result<ImportOutcome>(foreseen(plan)) : ledger.commitImport(draft, plan);
}

int importFile(const Arguments& arguments, const Context& context)
{
    if (const auto kind = arguments.option(QStringLiteral("--as")); kind && !fromText<ImportKind>(*kind))
        return wrongUsage(Cli::tr("--as takes tasks, funds or indicators, not %1").arg(*kind));
    const auto wanted = readingOptions(arguments);
    if (const QString* wrong = std::get_if<QString>(&wanted))
        return wrongUsage(*wrong);
    ImportOptions options = std::get<ImportOptions>(wanted);
    const bool dryRun = arguments.has(QStringLiteral("--dry-run"));
    const auto ledger
        = Ledger::open(arguments.positional[0], context.session, dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!ledger)
        return fail(ledger.error());
    if (!options.year)
        options.year = (*ledger)->info().year;
    const ValueTableOptions figures{*options.year, context.clock.today()};
    NoFeedback feedback;
    const ImportKind kind = fromText<ImportKind>(arguments.option(QStringLiteral("--as")).value_or(QString()))
                                .value_or(ImportKind::Tasks);
    if (kind != ImportKind::Tasks) {
        const auto table = readSource(arguments.positional[1], {}, feedback);
        return table ? importFigures(arguments, {kind, *table, **ledger, figures}) : fail(table.error());
    }
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
        return refuse(reading->error(), *document, **ledger, figures);
    const ImportDraft& draft = (*reading)->draft;
    const Result<ImportOutcome> outcome = carryOut(arguments, **ledger, draft);
    if (!outcome)
        return fail(outcome.error());
    if (arguments.has(QStringLiteral("--json")))
        print(jsonText(receiptJson(*document, draft, *outcome)));
    else
        printReceipt(*document, draft, *outcome);
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
            importFile},
    };
    return commands;
}

} // namespace taizhang::cli
