// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/ledger/recordnames.h"
#include "core/report/changewords.h"
#include "core/report/historywords.h"

namespace taizhang::cli {

namespace {

using Step = Result<BatchInfo> (Ledger::*)();

int step(const Arguments& arguments, const Context& context, Step take)
{
    const auto ledger = Ledger::open(arguments.positional[0], context.session);
    if (!ledger)
        return fail(ledger.error());
    const auto batch = (**ledger.operator->().*take)();
    if (!batch)
        return fail(batch.error());
    print(actionText(batch->action, batch->subject));
    return Done;
}

int undo(const Arguments& arguments, const Context& context)
{
    return step(arguments, context, &Ledger::undo);
}

int redo(const Arguments& arguments, const Context& context)
{
    return step(arguments, context, &Ledger::redo);
}

int listHistory(const Arguments& arguments, const Context& context)
{
    const auto ledger = Ledger::open(arguments.positional[0], context.session, OpenMode::ReadOnly);
    if (!ledger)
        return fail(ledger.error());
    const bool json = arguments.has(QStringLiteral("--json"));
    QJsonArray array;
    for (const BatchInfo& batch : (*ledger)->batches()) {
        if (json)
            array.append(batchJson(batch));
        else
            print(QStringLiteral("%1\t%2\t%3")
                      .arg(batch.at.toLocalTime().toString(Qt::ISODate), batch.actor,
                          actionText(batch.action, batch.subject)));
    }
    if (json)
        print(jsonText(array));
    return Done;
}

// A logged value as people write it; what it refers to by its name.
QString valueText(RecordNames& names, const FieldChange& change, const QVariant& value)
{
    const std::optional<RecordRef> reference = names.reference(change.table, change.column, value);
    return reference ? names.name(*reference) : storedValueText(change.table, change.column, value);
}

QJsonObject changeJson(const Provenance& entry, const QString& record)
{
    QJsonObject object = batchJson(entry.batch);
    object.remove(QStringLiteral("changes")); // their number
    const FieldChange& change = entry.change;
    object.insert(QStringLiteral("record"), record);
    object.insert(QStringLiteral("table"), change.table);
    object.insert(QStringLiteral("row"), change.row);
    object.insert(QStringLiteral("column"), change.column);
    object.insert(QStringLiteral("before"), QJsonValue::fromVariant(change.before));
    object.insert(QStringLiteral("after"), QJsonValue::fromVariant(change.after));
    return object;
}

void printChange(const Provenance& entry, const QString& record, RecordNames& names)
{
    const FieldChange& change = entry.change;
    print(QStringLiteral("%1\t%2\t%3\t%4\t%5 → %6")
              .arg(entry.batch.at.toLocalTime().toString(Qt::ISODate), entry.batch.actor, record,
                  columnWord(change.table, change.column), valueText(names, change, change.before),
                  valueText(names, change, change.after)));
}

int listChanges(const Arguments& arguments, const Context& context)
{
    constexpr int daysAtFirst = 30;
    const QDate today = context.clock.today();
    const QString fromOption = QStringLiteral("--from");
    const QString toOption = QStringLiteral("--to");
    const auto from = dayOption(arguments, fromOption, today.addDays(-daysAtFirst));
    const auto to = dayOption(arguments, toOption, today);
    if (!from || !to)
        return wrongUsage(
            Cli::tr("%1 is not a date like 2026-06-30").arg(*arguments.option(from ? toOption : fromOption)));
    const auto ledger = Ledger::open(arguments.positional[0], context.session, OpenMode::ReadOnly);
    if (!ledger)
        return fail(ledger.error());
    RecordNames names(**ledger);
    const bool json = arguments.has(QStringLiteral("--json"));
    QJsonArray array;
    for (const Provenance& entry : (*ledger)->changesBetween(*from, *to)) {
        const RecordRef of = names.recordOf({entry.change.table, entry.change.row});
        const QString record = QString(tableWord(of.table) + u' ' + names.name(of)).trimmed();
        if (json)
            array.append(changeJson(entry, record));
        else if (columnUse(entry.change.table, entry.change.column) != ColumnUse::Internal)
            printChange(entry, record, names);
    }
    if (json)
        print(jsonText(array));
    return Done;
}

} // namespace

std::span<const Command> historyCommands()
{
    static const Command commands[]{
        {u"undo", u"undo LEDGER", {1, 1, {}, {}}, undo},
        {u"redo", u"redo LEDGER", {1, 1, {}, {}}, redo},
        {u"history", u"history LEDGER [--json]", {1, 1, {QStringLiteral("--json")}, {}}, listHistory},
        {u"changes", u"changes LEDGER [--from DATE] [--to DATE] [--json]",
            {1, 1, {QStringLiteral("--json")}, {QStringLiteral("--from"), QStringLiteral("--to")}}, listChanges},
    };
    return commands;
}

} // namespace taizhang::cli
