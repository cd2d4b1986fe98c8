// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/valuejson.h"
#include "core/ledger/funds.h"
#include "core/report/words.h"

namespace taizhang::cli {

namespace {

QString amountOrDash(const std::optional<Money>& amount)
{
    return amount ? QString(moneyText(*amount, MoneyScale::TenThousandYuan) + QStringLiteral("万元"))
                  : QStringLiteral("—");
}

QString fundLine(const FundView& view)
{
    const FundSummary& summary = view.summary;
    const QString rate = summary.executionRate ? QString(summary.executionRate->toText() + u'%') : QStringLiteral("—");
    return QStringLiteral("%1 %2\t%3\t%4\t%5\t%6")
        .arg(lightShape(summary.light), word(summary.light), amountOrDash(summary.budget),
            amountOrDash(summary.paid.amount), rate, view.item.name);
}

int listFunds(const Arguments& arguments, const Context& context)
{
    const auto ledger = Ledger::open(arguments.positional[0], context.session, OpenMode::ReadOnly);
    if (!ledger)
        return fail(ledger.error());
    const Funds funds(**ledger);
    const bool json = arguments.has(QStringLiteral("--json"));
    QJsonArray array;
    for (const FundView& view : funds.all()) {
        if (json)
            array.append(fundJson(view, funds.disbursements(*view.item.id), taskNumbers(**ledger)));
        else
            print(fundLine(view));
    }
    if (json)
        print(jsonText(array));
    return Done;
}

int disburse(const Arguments& arguments, const Context& context)
{
    Disbursement disbursement;
    const QString written = arguments.option(QStringLiteral("--amount")).value_or(QString());
    const auto amount = parseMoney(written);
    if (!amount)
        return wrongUsage(Cli::tr("%1 is not an amount of money").arg(written));
    disbursement.amount = *amount;
    const QString onOption = QStringLiteral("--on");
    const auto on = dayOption(arguments, onOption, context.clock.today());
    if (!on)
        return wrongUsage(Cli::tr("%1 is not a date like 2026-06-30").arg(*arguments.option(onOption)));
    disbursement.on = *on;
    if (const auto people = arguments.option(QStringLiteral("--people"))) {
        disbursement.recipients.people = parseFigure(*people);
        if (!disbursement.recipients.people)
            return wrongUsage(Cli::tr("%1 is not a number").arg(*people));
        if (disbursement.recipients.people->unit.isEmpty())
            disbursement.recipients.people->unit = QStringLiteral("人");
    }
    const auto ledger = Ledger::open(arguments.positional[0], context.session);
    if (!ledger)
        return fail(ledger.error());
    Funds funds(**ledger);
    const auto fund = funds.byName(arguments.positional[1]);
    if (!fund)
        return fail(fund.error());
    disbursement.fund = fund->item.id;
    if (const auto saved = funds.save(disbursement); !saved)
        return fail(saved.error());
    if (const auto after = funds.item(*fund->item.id))
        print(fundLine(*after));
    return Done;
}

} // namespace

std::span<const Command> fundCommands()
{
    static const Command commands[]{
        {u"funds", u"funds LEDGER [--json]", {1, 1, {QStringLiteral("--json")}, {}}, listFunds},
        {u"disburse", u"disburse LEDGER ITEM --amount A [--people N] [--on DATE]",
            {2, 2, {}, {QStringLiteral("--amount"), QStringLiteral("--people"), QStringLiteral("--on")}}, disburse},
    };
    return commands;
}

} // namespace taizhang::cli
