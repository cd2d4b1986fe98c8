// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/readcontext.h"
#include "core/exchange/table.h"

#include <QString>

#include <vector>

namespace taizhang {

// The worksheets of an Excel 2003 XML workbook, which many web systems write and call .xls.
Result<std::vector<Table>> readSpreadsheetXml(const QString& text, ReadContext& context);

} // namespace taizhang
