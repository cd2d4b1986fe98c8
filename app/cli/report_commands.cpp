// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/safefile.h"
#include "core/report/chartpainting.h"
#include "core/report/pdfwriter.h"
#include "core/report/progressreport.h"

namespace taizhang::cli {

namespace {

int writeReport(const Arguments& arguments, const Context& context)
{
    const auto ledger = Ledger::open(arguments.positional[0], context.session, OpenMode::ReadOnly);
    if (!ledger)
        return fail(ledger.error());
    QDate asOf = context.clock.today();
    if (const auto day = arguments.option(QStringLiteral("--as-of"))) {
        asOf = QDate::fromString(*day, Qt::ISODate);
        if (!asOf.isValid())
            return wrongUsage(Cli::tr("%1 is not a date like 2026-06-30").arg(*day));
    }
    NoFeedback feedback;
    const auto pdf = writePdf(progressReport((*ledger)->reportData(asOf), {}), paintChart, feedback);
    if (!pdf)
        return fail(pdf.error());
    for (const QString& substitution : pdf->substitutedFonts)
        complain(Cli::tr("Font replaced: %1").arg(substitution));
    const QString path = arguments.positional[1];
    if (const auto written = writeFile(path, pdf->bytes); !written)
        return fail(written.error());
    print(Cli::tr("%n page(s)", nullptr, pdf->pages) + u' ' + path);
    return Done;
}

} // namespace

std::span<const Command> reportCommands()
{
    static const Command commands[]{
        {u"report", u"report LEDGER OUT.pdf [--as-of DATE]", {2, 2, {}, {QStringLiteral("--as-of")}}, writeReport,
            true},
    };
    return commands;
}

} // namespace taizhang::cli
