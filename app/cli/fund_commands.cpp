// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/valuejson.h"
#include "core/exchange/valuecells.h"
#include "core/ledger/funds.h"
#include "core/report/fundwords.h"
#include "core/report/words.h"

#include <variant>

namespace taizhang::cli {

namespace {

QString wanText(const std::optional<MoneySum>& amount)
{
    const QString number = amountText(amount, MoneyScale::TenThousandYuan);
    return amount ? QString(number + QStringLiteral("万元")) : number;
}

QString fundLine(const FundView& view)
{
    const FundSummary& summary = view.summary;
    const QString rate = summary.executionRate ? QString(summary.executionRate->toText() + u'%') : QStringLiteral("—");
    return QStringLiteral("%1 %2\t%3\t%4\t%5\t%6")
        .arg(lightShape(summary.light), word(summary.light), wanText(summary.budget), wanText(summary.paid), rate,
            view.item.name);
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

struct CountOption
{
    const char16_t* name;
    std::optional<Figure> Recipients::*part;
    const char16_t* unit;
};
constexpr CountOption countOptions[]{{u"--people", &Recipients::people, u"人"}, {u"--firms", &Recipients::firms, u"家"},
    {u"--talents", &Recipients::talents, u"人"}};

// Whom the options name; or the text that is no number.
std::variant<Recipients, QString> recipientsOf(const Arguments& arguments)
{
    Recipients recipients;
    for (const CountOption& option : countOptions) {
        const auto written = arguments.option(QString::fromUtf16(option.name));
        if (!written)
            continue;
        std::optional<Figure>& count = recipients.*option.part;
        count = readCount(*written, QString::fromUtf16(option.unit));
        if (!count)
            return *written;
        count->phrase = *written;
    }
    recipients.text = arguments.option(QStringLiteral("--to")).value_or(QString());
    return recipients;
}

int disburse(const Arguments& arguments, const Context& context)
{
    Disbursement disbursement;
    const QString written = arguments.option(QStringLiteral("--amount")).value_or(QString());
    const auto amount = readAmount(written, MoneyScale::Yuan);
    if (!amount)
        return wrongUsage(Cli::tr("%1 is not an amount of money").arg(written));
    disbursement.amount = *amount;
    disbursement.amount.phrase = written;
    const PeriodOptions days = periodOptions(arguments, context.clock.today());
    if (days.problem)
        return wrongUsage(Cli::tr("%1 is not a date like 2026-06-30").arg(*days.problem));
    disbursement.from = days.from;
    disbursement.on = days.on;
    const auto recipients = recipientsOf(arguments);
    if (const QString* wrong = std::get_if<QString>(&recipients))
        return wrongUsage(Cli::tr("%1 is not a number").arg(*wrong));
    disbursement.recipients = std::get<Recipients>(recipients);
    if (const auto word = arguments.option(QStringLiteral("--state"))) {
        const auto state = readState(*word);
        if (!state)
            return wrongUsage(Cli::tr("--state takes 申请, 审核, 公示 or 拨付, not %1").arg(*word));
        disbursement.state = *state;
    }
    disbursement.note = arguments.option(QStringLiteral("--note")).value_or(QString());
    if (const auto fault = faultOf(disbursement))
        return wrongUsage(faultText(*fault));
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
        {u"disburse",
            u"disburse LEDGER ITEM --amount A [--people N] [--firms N] [--talents N] [--to WHOM] [--state "
            u"申请|审核|公示|拨付] "
            u"[--from DATE] [--on DATE] [--note T]",
            {2, 2, {},
                {QStringLiteral("--amount"), QStringLiteral("--people"), QStringLiteral("--firms"),
                    QStringLiteral("--talents"), QStringLiteral("--to"), QStringLiteral("--state"),
                    QStringLiteral("--from"), QStringLiteral("--on"), QStringLiteral("--note")}},
            disburse},
    };
    return commands;
}

} // namespace taizhang::cli
