// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QString>

#include <vector>

namespace taizhang {

// A table drawn as text: one row a line, cells parted by |, ⏎ a line break inside a cell, ↓ a cell merged with the one
// above, → with the one to the left, **bold** parts of a text.
Table gridTable(
    const QString& drawing, const QString& name = QStringLiteral("Sheet1"), TableKind kind = TableKind::Sheet);
// One paragraph a line.
Table paragraphTable(const QString& text);
SourceDocument documentOf(std::vector<Table> tables, const QString& fileName = QStringLiteral("list.xlsx"));

} // namespace taizhang
