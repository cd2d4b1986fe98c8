// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/container/ziparchive.h"
#include "core/exchange/readcontext.h"
#include "core/exchange/table.h"

#include <QString>

#include <vector>

namespace taizhang {

// All worksheets of a workbook in the order of their tabs, hidden ones marked; sheets without text give empty tables.
Result<std::vector<Table>> readXlsx(const ZipArchive& archive, const QString& workbookPart, ReadContext& context);

} // namespace taizhang
