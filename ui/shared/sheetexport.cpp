// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sheetexport.h"

#include "core/base/clock.h"
#include "core/base/safefile.h"
#include "core/ledger/ledger.h"
#include "ui/shared/dialogs.h"

#include <QCoreApplication>

namespace taizhang {

namespace {

class SheetExport
{
    Q_DECLARE_TR_FUNCTIONS(SheetExport)
};

} // namespace

void exportSheet(Page& page, const PageContext& context, WorkbookSheet sheet, const QString& title)
{
    const QString path = context.dialogs.saveFile(&page, SheetExport::tr("Export %1").arg(title),
        title + QStringLiteral(".xlsx"), SheetExport::tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    const LedgerInfo info = context.ledger.info();
    sheet.title = info.title + u' ' + title;
    if (info.invented)
        sheet.mark = SheetExport::tr("Invented data");
    const auto bytes = writeWorkbook({sheet}, context.clock.today());
    const auto written = bytes ? writeFile(path, *bytes) : Result<void>(bytes.error());
    Q_EMIT page.messageRaised(
        written ? Message::success(SheetExport::tr("Exported to %1").arg(path)) : Message::error(written.error()));
}

} // namespace taizhang
