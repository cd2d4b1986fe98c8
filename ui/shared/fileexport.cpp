// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/fileexport.h"

#include "core/ledger/exportfile.h"
#include "core/report/pdfwriter.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/jobrunner.h"
#include "ui/shared/tableexport.h"

#include <QDesktopServices>
#include <QUrl>

namespace taizhang {

void storeAndTell(const QString& path, const Result<QByteArray>& bytes, const Teller& tell)
{
    const Result<void> written = bytes ? writeExport(path, *bytes) : Result<void>(bytes.error());
    if (!written) {
        if (written.error().code != ErrorCode::Canceled)
            tell(Message::error(written.error()));
        return;
    }
    Message message = Message::success(TableExport::tr("Saved: %1").arg(path));
    message.actionText = TableExport::tr("Open it");
    message.action = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    tell(message);
}

void exportPdf(const PageContext& context, QWidget* page, const FileQuestion& question, const Document& document,
    const Teller& tell)
{
    const QString path = context.dialogs.saveFile(
        page, question.prompt, question.name + QStringLiteral(".pdf"), TableExport::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    context.jobs.start<QByteArray>(
        TableExport::tr("Writing the pages"), page,
        [document](Feedback& feedback) -> Result<QByteArray> {
            const Result<PdfResult> pdf = writePdf(document, feedback);
            return pdf ? Result<QByteArray>(pdf->bytes) : Result<QByteArray>(pdf.error());
        },
        [path, tell](const Result<QByteArray>& bytes) { storeAndTell(path, bytes, tell); });
}

} // namespace taizhang
