// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
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

} // namespace

std::span<const Command> historyCommands()
{
    static const Command commands[]{
        {u"undo", u"undo LEDGER", {1, 1, {}, {}}, undo},
        {u"redo", u"redo LEDGER", {1, 1, {}, {}}, redo},
        {u"history", u"history LEDGER [--json]", {1, 1, {QStringLiteral("--json")}, {}}, listHistory},
    };
    return commands;
}

} // namespace taizhang::cli
