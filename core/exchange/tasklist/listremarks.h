// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/documentscan.h"
#include "core/exchange/tasklist/tablesection.h"

#include <vector>

namespace taizhang {

// The paragraphs of a document that say how to read its tables.
QStringList remarksIn(const std::vector<TableGrid>& grids);
// What rows above and below a table, and the document's remarks, say of its columns: 单位：万元, and
// 排在第一位的为牵头单位，其余为配合单位.
void applyRemarks(TableSection& section, const std::vector<LeadInRow>& above, const QStringList& remarks);

} // namespace taizhang
