// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/readcontext.h"
#include "core/exchange/table.h"
#include "core/exchange/xls/xlsworkbook.h"

#include <QByteArray>

namespace taizhang {

struct XlsSheetSize
{
    qint64 bytes = 0; // of its records
    qint64 cells = 0; // with content
    bool ends = false;
};

// Walks the records of a worksheet without reading any.
XlsSheetSize measureXlsSheet(const QByteArray& stream, const XlsSheet& sheet);

// One worksheet of the workbook stream. Errors: ImportDamaged, ImportTooLarge, Canceled.
Result<Table> readXlsSheet(
    const QByteArray& stream, const XlsSheet& sheet, const XlsWorkbook& workbook, ReadContext& context);

} // namespace taizhang
