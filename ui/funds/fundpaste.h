// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/valuetable.h"

#include <QString>
#include <QStringList>

namespace taizhang {

// How copied rows are to be read where they have no header of their own.
struct PasteShape
{
    QStringList columns; // keys of the shown columns, in their order
    MoneyScale scale = MoneyScale::TenThousandYuan;
};

// Rows copied from a spreadsheet as a funds table: by their header if they have one that the import knows, else in the
// order of the shown columns. Errors as readFundTable.
Result<FundTable> readPastedFunds(
    const QString& text, const PasteShape& shape, const UnitDirectory& directory, const ValueTableOptions& options);

} // namespace taizhang
