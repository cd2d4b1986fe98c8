// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"

#include <optional>
#include <vector>

namespace taizhang {

// The example that the user looks at: a cell, the task in whose rows it lies, and the field it was read as.
struct CorrectionTarget
{
    CellRef cell;
    Field field = Field::None;
    std::optional<size_t> draft; // index into the draft's tasks

    friend bool operator==(const CorrectionTarget&, const CorrectionTarget&) = default;
};

CorrectionTarget targetAt(const ImportDraft& draft, const CellRef& cell);

const ColumnMeaning* columnAt(const ImportDraft& draft, const CellRef& cell); // nullptr: none has a meaning there
const RowAccount* rowAt(const ImportDraft& draft, const CellRef& cell); // nullptr: outside the body of a table
int likeRows(const ImportDraft& draft, const QString& shape);
int likeDeadlines(const ImportDraft& draft, const QString& phrase); // tasks with a deadline of the same words
// Names that stand in the cell, or in the field of the task, each once.
QStringList unitsOf(const DraftTask& task, const CorrectionTarget& target);

} // namespace taizhang
