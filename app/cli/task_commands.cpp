// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/model/figure.h"
#include "core/model/reportingunit.h"
#include "core/model/taskquery.h"
#include "core/report/words.h"

namespace taizhang::cli {

namespace {

QString taskLine(const TaskView& view)
{
    const TaskUnit* const lead = leadUnit(view);
    const QString percent = view.percent ? view.percent->toText() + u'%' : QStringLiteral("—");
    return QStringLiteral("%1\t%2 %3\t%4\t%5\t%6\t%7")
        .arg(view.task.number, lightShape(view.verdict.light), word(view.verdict.light), percent,
            lead ? lead->name : QStringLiteral("—"), view.task.deadline.phrase, view.task.title);
}

int listTasks(const Arguments& arguments, const Context& context)
{
    const auto ledger = Ledger::open(arguments.positional[0], context.session, OpenMode::ReadOnly);
    if (!ledger)
        return fail(ledger.error());
    const TaskQuery query(arguments.option(QStringLiteral("--search")).value_or(QString()), context.clock.today());
    const bool json = arguments.has(QStringLiteral("--json"));
    QJsonArray array;
    for (const TaskView& view : (*ledger)->tasks()) {
        if (!query.matches(view))
            continue;
        if (json)
            array.append(taskJson(view));
        else
            print(taskLine(view));
    }
    if (json)
        print(jsonText(array));
    return Done;
}

int listUnits(const Arguments& arguments, const Context& context)
{
    const auto ledger = Ledger::open(arguments.positional[0], context.session, OpenMode::ReadOnly);
    if (!ledger)
        return fail(ledger.error());
    const bool json = arguments.has(QStringLiteral("--json"));
    QJsonArray array;
    const UnitDirectory directory = (*ledger)->directory();
    for (const Unit& unit : directory.units()) {
        if (json)
            array.append(unitJson(unit));
        else
            print(QStringLiteral("%1\t%2\t%3").arg(unit.name, word(unit.kind), unit.aliases.join(u'、')));
    }
    if (json)
        print(jsonText(array));
    return Done;
}

int recordProgress(const Arguments& arguments, const Context& context)
{
    const QString percentText = arguments.option(QStringLiteral("--percent")).value_or(QString());
    const auto percent = parsePercent(percentText.endsWith(u'%') ? percentText : QString(percentText + u'%'));
    if (percentText.isEmpty())
        return wrongUsage(Cli::tr("%1 needs a value").arg(QStringLiteral("--percent")));
    if (!percent)
        return wrongUsage(Cli::tr("%1 is not a percent from 0 to 100").arg(percentText));
    ProgressRecord record;
    record.percent = percent;
    record.text = arguments.option(QStringLiteral("--text")).value_or(QString());
    record.on = context.clock.today();
    if (const auto on = arguments.option(QStringLiteral("--on"))) {
        record.on = QDate::fromString(*on, Qt::ISODate);
        if (!record.on.isValid())
            return wrongUsage(Cli::tr("%1 is not a date like 2026-06-30").arg(*on));
    }
    const auto ledger = Ledger::open(arguments.positional[0], context.session);
    if (!ledger)
        return fail(ledger.error());
    const auto task = (*ledger)->taskByNumber(arguments.positional[1]);
    if (!task)
        return fail(task.error());
    record.task = task->task.id;
    record.unit = reportingUnit(*task);
    if (const auto done = (*ledger)->recordProgress(record); !done)
        return fail(done.error());
    const auto after = (*ledger)->task(*task->task.id);
    if (after)
        print(taskLine(*after));
    return Done;
}

} // namespace

std::span<const Command> taskCommands()
{
    static const Command commands[]{
        {u"tasks", u"tasks LEDGER [--json] [--search QUERY]",
            {1, 1, {QStringLiteral("--json")}, {QStringLiteral("--search")}}, listTasks},
        {u"units", u"units LEDGER [--json]", {1, 1, {QStringLiteral("--json")}, {}}, listUnits},
        {u"record", u"record LEDGER NUMBER --percent P [--text T] [--on DATE]",
            {2, 2, {}, {QStringLiteral("--percent"), QStringLiteral("--text"), QStringLiteral("--on")}},
            recordProgress},
    };
    return commands;
}

} // namespace taizhang::cli
