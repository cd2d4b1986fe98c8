// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tablebuilder.h"

#include <optional>
#include <string_view>

namespace taizhang {

struct CellAddress
{
    int row = 0; // from 0
    int column = 0;
};

// "B7" or "$B$7" within the grid of a workbook (1,048,576 rows, 16,384 columns); nothing else.
std::optional<CellAddress> parseCellReference(std::string_view text);
// "A1:C3"; also whole columns "A:A" and rows "3:3", which reach to the end of the grid.
std::optional<CellArea> parseCellArea(std::string_view text);

} // namespace taizhang
