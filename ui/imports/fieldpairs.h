// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"
#include "core/exchange/table.h"

#include <optional>
#include <vector>

namespace taizhang {

// A field of a draft task beside the cells that it was read from.
struct FieldPair
{
    Field field = Field::None;
    QString source; // text of the cells, one per line
    QString address; // "B7" of the first of them; empty if the field has none of its own
    QString understood;
    std::optional<Confidence> doubt; // nothing: sure
    CellRef where; // the first cell it was read from; of its task if it has none of its own

    friend bool operator==(const FieldPair&, const FieldPair&) = default;
};

// In the order of the columns, then what was told by other means (chapters, labelled paragraphs). Ignored columns of
// the task's rows come last, so that nothing of the source is hidden.
std::vector<FieldPair> fieldPairs(const SourceDocument& document, const ImportDraft& draft, const DraftTask& task);

// The cell that a field was read from: of its column, else where its units, measures or chapter stand, else the task's
// first.
CellRef sourceCell(const ImportDraft& draft, const DraftTask& task, Field field);

// What was understood of one field, as text.
QString understoodText(const DraftTask& task, Field field);

} // namespace taizhang
