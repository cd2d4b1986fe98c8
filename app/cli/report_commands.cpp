// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/ledger/exportfile.h"
#include "core/report/dashboarddocument.h"
#include "core/report/missingnotes.h"
#include "core/report/pagepreview.h"
#include "core/report/pdfwriter.h"
#include "core/report/progressreport.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <limits>

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
    const ProgressReportData data = (*ledger)->reportData(asOf);
    const auto pdf = writePdf(progressReport(data, {}), feedback);
    if (!pdf)
        return fail(pdf.error());
    for (const QString& note : missingNotes(pdf->missing, data))
        complain(note);
    for (const QString& substitution : pdf->substitutedFonts)
        complain(Cli::tr("Font replaced: %1").arg(substitution));
    const QString path = arguments.positional[1];
    if (const auto written = writeExport(path, pdf->bytes); !written)
        return fail(written.error());
    print(Cli::tr("%n page(s)", nullptr, pdf->pages) + u' ' + path);
    return Done;
}

// All pages one below the other.
QByteArray joinedPages(const std::vector<PagePicture>& pages)
{
    QSize size;
    for (const PagePicture& page : pages)
        size = QSize(std::max(size.width(), page.size.width()), size.height() + page.size.height());
    QImage whole(size, QImage::Format_RGB32);
    whole.fill(Qt::white);
    QPainter painter(&whole);
    int y = 0;
    for (const PagePicture& page : pages) {
        painter.drawImage(0, y, QImage::fromData(page.png));
        y += page.size.height();
    }
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    return whole.save(&buffer, "PNG") ? png : QByteArray();
}

struct Painted
{
    QByteArray bytes;
    QString missing;
};

Result<Painted> paintDashboard(const ProgressReportData& data, bool asPicture)
{
    NoFeedback feedback;
    const Document document = dashboardDocument(data);
    if (!asPicture) {
        Result<PdfResult> pdf = writePdf(document, feedback);
        if (!pdf)
            return pdf.error();
        return Painted{std::move(pdf->bytes), pdf->missing};
    }
    constexpr PreviewSize size{120, std::numeric_limits<int>::max()};
    const Result<PagePreview> pages = paintPreview(document, size, feedback);
    if (!pages)
        return pages.error();
    QByteArray png = joinedPages(pages->pages);
    if (png.isEmpty())
        return Error{ErrorCode::ReportFailed, {QStringLiteral("PNG")}, {}};
    return Painted{std::move(png), pages->missing};
}

int writeDashboard(const Arguments& arguments, const Context& context)
{
    const QString path = arguments.positional[1];
    const bool asPicture = path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive);
    if (!asPicture && !path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return wrongUsage(Cli::tr("%1 ends in neither .pdf nor .png").arg(path));
    const auto ledger = Ledger::open(arguments.positional[0], context.session, OpenMode::ReadOnly);
    if (!ledger)
        return fail(ledger.error());
    const ProgressReportData data = (*ledger)->reportData(context.clock.today());
    const auto painted = paintDashboard(data, asPicture);
    if (!painted)
        return fail(painted.error());
    for (const QString& note : missingNotes(painted->missing, data))
        complain(note);
    if (const auto written = writeExport(path, painted->bytes); !written)
        return fail(written.error());
    print(path);
    return Done;
}

} // namespace

std::span<const Command> reportCommands()
{
    static const Command commands[]{
        {u"report", u"report LEDGER OUT.pdf [--as-of DATE]", {2, 2, {}, {QStringLiteral("--as-of")}}, writeReport,
            true},
        {u"dashboard", u"dashboard LEDGER OUT.pdf|OUT.png", {2, 2, {}, {}}, writeDashboard, true},
    };
    return commands;
}

} // namespace taizhang::cli
