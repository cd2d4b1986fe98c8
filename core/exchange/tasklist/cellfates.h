// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"

#include <utility>
#include <vector>

namespace taizhang {

// Keeps account of what became of every cell of a document. A cell starts as Empty or Merged by what it is, or as
// Ignored if it has a text; the task-list reader then claims it for a field or a header.
class CellFates
{
public:
    explicit CellFates(const std::vector<Table>& tables);

    void claim(const CellRef& where, CellFate fate);

    CellAccount account() const;
    // Every cell in address order.
    std::vector<std::pair<CellRef, CellFate>> list() const;

private:
    struct Sheet
    {
        int columns = 0;
        bool dense = true; // every address of the grid is accounted for, else only the listed cells
        std::vector<CellRef> listed;
        std::vector<CellFate> fates;
    };

    static Sheet denseSheet(const Table& table);
    static Sheet sparseSheet(const Table& table, int index);

    std::vector<Sheet> m_sheets;
};

} // namespace taizhang
