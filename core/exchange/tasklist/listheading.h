// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/documentscan.h"

#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

// What stands above a list's tasks.
struct ListHeading
{
    QString title;
    std::optional<int> year; // told by a title or a sheet's name
    std::optional<int> commonYear; // told by most deadlines
    std::optional<int> expectedCount; // 共计121项
};

ListHeading listHeading(
    const std::vector<TableGrid>& grids, const std::vector<ScannedTable>& tables, const HeaderWords& words);

// The year that the title above a table or its sheet's name tells.
std::optional<int> yearOfTable(const TableGrid& grid, const ScannedTable& table);

// Whether a paragraph of the document or the file's name speaks of a list of tasks.
bool namesAList(const std::vector<TableGrid>& grids, const QString& fileName);

} // namespace taizhang
