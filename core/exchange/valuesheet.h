// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/valuetable.h"
#include "core/exchange/workbookwriter.h"

namespace taizhang {

// Tables of figures as sheets for offices, in Chinese whatever the language of the program: what readFundTable and
// readIndicatorTable read back as the same rows. Units are written by name, tasks by number. The first sheet is the
// table; a second one, where it is needed, holds what has no place in its rows.

// Amounts stand in the unit of `scale`, which the header tells (预算（万元）); one that was written in other words
// (400余万元) keeps them. `asOf` is the day of what was paid. The last row is the total. The second sheet holds the
// payments one by one.
std::vector<WorkbookSheet> fundSheets(
    const FundTable& table, const UnitDirectory& directory, MoneyScale scale, QDate asOf);
// One column for each period that a target or value is of. Parts stand under their whole as 其中：…. The second sheet
// holds the values of members, and what else is known of a target or a value.
std::vector<WorkbookSheet> indicatorSheets(const IndicatorTable& table, const UnitDirectory& directory);

} // namespace taizhang
