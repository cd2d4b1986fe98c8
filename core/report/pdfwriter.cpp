// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfwriter.h"

#include "core/exchange/workbookwriter.h"
#include "core/report/composer.h"
#include "core/report/pdffinish.h"
#include "core/report/reportworkbook.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>

namespace taizhang {

namespace {

class PdfWords
{
    Q_DECLARE_TR_FUNCTIONS(PdfWords)

public:
    //: language of the document, a BCP 47 tag
    static QString language() { return tr("en"); }
    static QString attachmentName() { return tr("Data of this report.xlsx"); }
};

bool hasTable(const Document& document)
{
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (std::holds_alternative<TableBlock>(block))
                return true;
        }
    }
    return false;
}

Result<PdfFinish> finishOf(const Document& document, const std::vector<OutlineEntry>& outline)
{
    PdfFinish finish;
    finish.title = document.title;
    finish.author = document.author;
    finish.language = PdfWords::language();
    finish.date = document.date;
    finish.outline = outline;
    if (hasTable(document)) {
        Result<QByteArray> workbook = reportWorkbook(document);
        if (!workbook)
            return workbook.error();
        finish.attachmentName = PdfWords::attachmentName();
        finish.attachment = *std::move(workbook);
    }
    return finish;
}

// Qt writes the fonts of a PDF in the order of a hash; with a seed that differs from run to run the same report would
// have different bytes. Hashes that stand already keep their seed.
class SteadyHashes
{
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SteadyHashes)
};

} // namespace

Result<PdfResult> writePdf(const Document& document, Feedback& feedback)
{
    const SteadyHashes steady;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    FontBook fonts;
    GlyphPainter glyphs(fonts);
    PdfPaper paper(buffer, document.title);
    PageCanvas canvas(paper, document, glyphs);
    Composer composer(document, canvas, glyphs, feedback);
    if (auto composed = composer.compose(); !composed)
        return composed.error();
    if (fonts.faces() == 0)
        return Error{ErrorCode::ReportFontsMissing, {fonts.missing()}, {}};
    if (!canvas.end())
        return Error{ErrorCode::ReportFailed, {QStringLiteral("PDF")}, {}};
    const Result<PdfFinish> finish = finishOf(document, composer.outline());
    if (!finish)
        return finish.error();
    Result<QByteArray> bytes = finishPdf(buffer.data(), fonts, glyphs.uses(), *finish);
    if (!bytes)
        return bytes.error();
    return PdfResult{*std::move(bytes), canvas.page(), fonts.substitutions(), fonts.missing()};
}

} // namespace taizhang
