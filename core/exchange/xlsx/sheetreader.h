// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/container/ziparchive.h"
#include "core/exchange/numbers/cellformats.h"
#include "core/exchange/numbers/dateserial.h"
#include "core/exchange/readcontext.h"
#include "core/exchange/table.h"
#include "core/exchange/xlsx/sharedstrings.h"
#include "core/exchange/xml/xmlreader.h"

#include <QString>

#include <vector>

namespace taizhang {

// What all sheets of one workbook share.
struct WorkbookParts
{
    SharedStrings sharedStrings;
    std::vector<bool>* wanted = nullptr; // set: the numbers of shared texts are only gathered here
    CellFormats formats;
    DateSystem dateSystem = DateSystem::From1900;
};

struct SheetPart
{
    QString name; // for people
    QString partName;
    bool hidden = false;
    qint64 enough = 0; // bytes to read of it, if not all; its merged areas are known all the same
};

Result<Table> readSheet(
    const ZipArchive& archive, const SheetPart& sheet, const WorkbookParts& workbook, ReadContext& context);

} // namespace taizhang
