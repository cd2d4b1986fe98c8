// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/bytesource.h"
#include "core/exchange/tablebuilder.h"

namespace taizhang {

// A cell with content takes at least so many bytes of a worksheet: <c><v>1</v></c>.
constexpr qint64 shortestCell = 16;

// How many cells with content a worksheet in UTF-8 has, or one more than `most`: the ends of their values are counted
// without parsing, at little more than the cost of unpacking. Errors of the source.
Result<qint64> countCells(ByteSource& source, qint64 most);

// Gives the builder the merged areas of the rest of a worksheet in UTF-8, which nothing else is read of. Errors of the
// source.
Result<void> readMergedAreas(ByteSource& source, TableBuilder& builder);

} // namespace taizhang
