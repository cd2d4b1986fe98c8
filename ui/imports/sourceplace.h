// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fieldmeaning.h"
#include "core/exchange/table.h"

#include <QString>

namespace taizhang {

// Where a cell stands, for people: "list.xlsx › Sheet1 › B7", "list.docx › table 2 › row 3, column 2",
// "list.docx › paragraph 5".
QString placeText(const SourceDocument& document, const CellRef& cell);
// The same for a sheet, table or run of paragraphs.
QString tableText(const SourceDocument& document, int table);

} // namespace taizhang
