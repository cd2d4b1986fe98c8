// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/exchange/valuesheet.h"
#include "core/ledger/exportfile.h"
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"

namespace taizhang::cli {

namespace {

std::optional<MoneyScale> scaleNamed(const QString& unit)
{
    if (unit == u"元")
        return MoneyScale::Yuan;
    if (unit == u"万元")
        return MoneyScale::TenThousandYuan;
    return unit == u"亿元" ? std::optional(MoneyScale::HundredMillionYuan) : std::nullopt;
}

int exportTable(const Arguments& arguments, const Context& context)
{
    const QString kind = arguments.option(QStringLiteral("--as")).value_or(QString());
    if (kind != u"funds" && kind != u"indicators")
        return wrongUsage(Cli::tr("--as takes funds or indicators, not %1").arg(kind));
    const QString unit = arguments.option(QStringLiteral("--unit")).value_or(QStringLiteral("万元"));
    const auto scale = scaleNamed(unit);
    if (!scale)
        return wrongUsage(Cli::tr("--unit takes 元, 万元 or 亿元, not %1").arg(unit));
    const auto ledger = Ledger::open(arguments.positional[0], context.session, OpenMode::ReadOnly);
    if (!ledger)
        return fail(ledger.error());
    const QDate today = context.clock.today();
    const UnitDirectory directory = (*ledger)->directory();
    std::vector<WorkbookSheet> sheets = kind == u"funds"
        ? fundSheets(Funds(**ledger).table(today), directory, *scale, today)
        : indicatorSheets(Indicators(**ledger).table(today), directory);
    const LedgerInfo info = (*ledger)->info();
    for (WorkbookSheet& sheet : sheets) {
        sheet.title = info.title;
        if (info.invented)
            sheet.mark = Cli::tr("Invented data");
    }
    const auto bytes = writeWorkbook(sheets, today);
    if (!bytes)
        return fail(bytes.error());
    const Result<void> written = writeExport(arguments.positional[1], *bytes);
    return written ? Done : fail(written.error());
}

} // namespace

std::span<const Command> exportCommands()
{
    static const Command commands[]{
        {u"export", u"export LEDGER OUT.xlsx --as funds|indicators [--unit 元|万元|亿元]",
            {2, 2, {}, {QStringLiteral("--as"), QStringLiteral("--unit")}}, exportTable},
    };
    return commands;
}

} // namespace taizhang::cli
