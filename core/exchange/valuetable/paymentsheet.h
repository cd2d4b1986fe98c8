// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/valuetable/sheetreading.h"
#include "core/exchange/workbookwriter.h"

namespace taizhang {

// 拨付明细: one payment a line, under the name of its fund item.

// The payments of all rows; each names its row by the number that the table of items gives it.
WorkbookSheet paymentSheet(const FundTable& table, MoneyScale scale);
// The header of such a table; nothing for one that has columns of items.
std::optional<ValueHeader> findPaymentHeader(const TableGrid& grid, const ColumnCorrections& corrections);
// Adds the payments to the rows that they are of; one of an item without a row brings that item as a row.
void readPayments(const ValueSheet& sheet, const QString& fileName, const ValueTableOptions& options, FundTable& table,
    CellFates& fates);

} // namespace taizhang
