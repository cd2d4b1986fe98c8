// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/rowkind.h"
#include "core/exchange/tasklist/tableheader.h"

#include <QString>

namespace taizhang {

// What rows that mean the same have in common, whatever the order of the columns: what they were sorted as, which
// fields they fill, whether a merged area reaches across, how a lone text is numbered. "chapter:title/wide/3".
QString rowShape(const TableGrid& grid, int row, const TableHeader& header, RowKind kind);

} // namespace taizhang
