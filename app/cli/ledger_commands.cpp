// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/ledger/backups.h"
#include "core/ledger/place.h"
#include "core/ledger/recordnames.h"
#include "core/ledger/repair.h"
#include "core/ledger/sample.h"
#include "core/report/findingwords.h"
#include "core/report/placewords.h"

#include <optional>

namespace taizhang::cli {

namespace {

void warnOfPlace(const QString& path)
{
    if (const QString text = placeText(placeOf(path)); !text.isEmpty())
        complain(text);
}

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
    warnOfPlace(path);
    return Done;
}

// What was found, and where: of a record, how it is called, if the ledger can still be asked. Damage may be the same
// line many times: it is said once. Returns how many lines it said.
int printEach(const std::vector<CheckFinding>& findings, const Ledger* ledger = nullptr)
{
    std::optional<RecordNames> names;
    if (ledger)
        names.emplace(*ledger);
    QStringList lines;
    for (const CheckFinding& finding : findings) {
        const bool ofRecord = names && finding.row != 0 && finding.what != u"hashChain";
        lines << QStringLiteral("• ")
                + findingText(
                    finding, ofRecord ? names->name(names->recordOf({finding.table, finding.row})) : QString());
    }
    lines.removeDuplicates();
    for (const QString& line : std::as_const(lines))
        print(line);
    return int(lines.size());
}

void adviseRepair(const QString& path, int findings)
{
    complain(Cli::tr("%n finding(s)", nullptr, findings));
    complain(Cli::tr("The ledger was not changed. Do not go on working in it:\n"
                     "    taizhang-cli check %1 --repair NEW writes a copy mended from the change log;\n"
                     "    taizhang-cli backups %1 lists the backups, and restore writes one to a new file.")
                 .arg(path));
}

int mendedCopy(const QString& ledger, const QString& copy, const Context& context)
{
    const auto mended = repairLedger(ledger, copy, context.session);
    if (!mended)
        return fail(mended.error());
    (void)printEach(*mended);
    print(Cli::tr("Mended copy: %1. Values put right: %2.").arg(copy, QString::number(mended->size())));
    return Done;
}

// A ledger that is refused is looked at as far as it can still be read.
int examineRefused(const QString& path, const Error& refusal, bool json)
{
    const auto findings = examineLedger(path);
    if (!findings || findings->empty())
        return fail(refusal);
    if (json) {
        print(jsonText(checkJson({0, 0, *findings})));
    } else {
        fail({refusal.code, refusal.args, {}}); // its detail is among the findings
        adviseRepair(path, printEach(*findings));
    }
    return Failed;
}

int checkLedger(const Arguments& arguments, const Context& context)
{
    const QString& path = arguments.positional[0];
    const bool json = arguments.has(QStringLiteral("--json"));
    if (const auto copy = arguments.option(QStringLiteral("--repair")))
        return mendedCopy(path, *copy, context);
    auto ledger = Ledger::open(path, context.session, OpenMode::ReadOnly);
    if (!ledger)
        return examineRefused(path, ledger.error(), json);
    warnOfPlace(path);
    if (const int missing = changesMissing(**ledger, context.session.backupRoot); missing > 0)
        complain(
            Cli::tr("The ledger lacks %n change(s) that were stored in it. Restore its newest backup to a new file: "
                    "they are done again there.",
                nullptr, missing));
    NoFeedback feedback;
    const auto report = (*ledger)->check(feedback);
    if (!report) {
        ledger->reset();
        return examineRefused(path, report.error(), json);
    }
    if (json) {
        print(jsonText(checkJson(*report)));
    } else if (report->findings.empty()) {
        print(Cli::tr("The ledger is sound: %1 batches, %2 logged values.")
                  .arg(QString::number(report->batches), QString::number(report->changes)));
    } else {
        adviseRepair(path, printEach(report->findings, ledger->get()));
    }
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
