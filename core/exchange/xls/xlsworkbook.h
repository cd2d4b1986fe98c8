// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/numbers/cellformats.h"
#include "core/exchange/numbers/dateserial.h"
#include "core/exchange/readcontext.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace taizhang {

struct XlsSheet
{
    QString name;
    qint64 offset = 0; // of its first record
    bool hidden = false;
    bool isWorksheet = true; // not a chart or macro sheet
    qint64 enough = 0; // bytes of cells to read, if not all
};

// The part of an old workbook that all its sheets share.
struct XlsWorkbook
{
    std::vector<XlsSheet> sheets;
    std::vector<QString> sharedStrings;
    CellFormats formats;
    DateSystem dateSystem = DateSystem::From1900;
};

// Errors: ImportPasswordProtected, ImportUnknownFormat for versions before Excel 97, ImportDamaged.
Result<XlsWorkbook> readXlsWorkbook(const QByteArray& stream, const ReadContext& context);

} // namespace taizhang
