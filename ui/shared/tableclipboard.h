// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tablemodelbase.h"

#include <QString>

#include <vector>

class QTableView;

namespace taizhang {

// Logical columns that are seen, in the order they are seen.
std::vector<int> shownColumns(const QTableView& view);
// The selected cells in their shown order, holes empty.
QString selectionAsTsv(const QTableView& view);
// The pasted block laid over the cells from the current one on: hidden columns are passed over, cells that cannot be
// edited or do not differ are left out, what reaches over the edge is dropped. One pasted cell fills the selection.
std::vector<CellEdit> editsFromTsv(const QTableView& view, const TableModelBase& model, const QString& text);

} // namespace taizhang
