// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/rawtask.h"

#include <QStringList>

namespace taizhang {

class TableGrid;

// Lists by unit name each unit once: in a chapter above its tasks, or as the name of a sheet.

// Whether a chapter's text, with its number and count, is the name of a unit.
bool isUnitHeading(const QString& text);

// Whether at least two rows from `firstRow` on hold a unit's name and nothing else.
bool unitsHeadRows(const TableGrid& grid, int firstRow);

// A task that names no unit, or only those that help, is that of the unit whose chapter or sheet it stands in; the
// chapter is then no aspect of it.
void takeUnitOfChapter(RawTask& task, const QString& sheet);

} // namespace taizhang
