// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/tableheader.h"

#include <QString>

namespace taizhang {

enum class RowKind
{
    Data,
    Empty,
    Chapter,
    Total,
    Note,
    Signature,
    Form, // 填报单位：…  填报时间：…
    Title, // title of a further table
    RepeatedHeader,
    NumberOnly, // a number that waits for a task
};

// Stable word of the kind for SkippedRow::reason.
QString toText(RowKind kind);

// A text that is a form line (填报单位, 单位：万元, a date alone), a note, a total or a signature; Data if none of
// them.
RowKind kindOfLine(const QString& text);
// Sorts a row below the header.
RowKind rowKind(const TableGrid& grid, int row, const TableHeader& header);

} // namespace taizhang
