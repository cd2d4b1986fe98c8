// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/companioncolumns.h"
#include "core/exchange/tasklist/tablegrid.h"

#include <QString>
#include <QStringList>

namespace taizhang {

// Lists whose lead units stand out in bold or underlined among the others of their cell.

// 加粗的为牵头单位, 牵头单位以下划线标出.
bool saysEmphasisLeads(const QString& remark);
// Whether the cells of a column do so without a remark: each of several units, and not for the same unit everywhere,
// which may be the one that the list was sent to.
bool emphasisLeads(const TableGrid& grid, int column, RowRange rows);
// The units of a cell with ★ before those that stand out.
QString withMarkedUnits(const QString& units, const QStringList& emphasized);

} // namespace taizhang
