// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/feedback.h"
#include "core/base/result.h"
#include "core/exchange/corrections.h"
#include "core/exchange/importdraft.h"
#include "core/exchange/table.h"
#include "core/model/unitdirectory.h"

#include <optional>
#include <vector>

namespace taizhang {

// Who leads where a list names only 责任单位.
enum class LeadConvention
{
    FirstListed, // the first responsible unit leads, the rest are responsible (杭州; the default)
    AllResponsible, // nobody leads
    ResponsibleIsLead, // every responsible unit leads (武汉)
};

struct ImportOptions
{
    std::optional<int> year; // of deadlines without one, where neither cell nor title tells
    int fallbackYear = 0; // of the ledger, where nothing at all tells one; 0: none
    LeadConvention leadConvention = LeadConvention::FirstListed;
    bool cleanText = false; // full width, stray spaces, pinyin debris, traditional characters
    std::vector<ColumnMeaning> columns; // the user's corrections; they win over what the header says
    std::vector<HeaderRow> headers; // pointed to by the user: at most one a table, and the table is a task list then
    std::vector<int> tables; // only these; empty: all that hold tasks
    bool includeHiddenRows = true;
    std::vector<RowCorrection> rows;
    std::vector<DeadlineReading> deadlines;
};

// Finds the task lists in a document: header by meaning, one or two header rows, merged cells filled down, chapters,
// measures per row, units and roles from one cell or many, deadlines; or labelled paragraphs and outlines. `directory`
// is only asked whether a name is known, so that splitting can prefer known names; nothing is looked up or created.
// Errors: ImportNoTaskList, ImportNoUnitColumn, Canceled. Every cell of the document is accounted for in the draft.
Result<ImportDraft> readTaskList(
    const SourceDocument& document, const UnitDirectory& directory, const ImportOptions& options, Feedback& feedback);
// The same for short lists, which nobody waits for.
Result<ImportDraft> readTaskList(
    const SourceDocument& document, const UnitDirectory& directory, const ImportOptions& options);

// For a user who names the columns of a table in which no list was found: the row most likely to be its header, and
// what its columns seem to mean with that header. All columns that have a text; Field::None for unknown ones.
int likelyHeaderRow(const Table& table);
std::vector<ColumnMeaning> columnsBelow(const SourceDocument& document, const HeaderRow& header);
// Those of a table without a header, headed by what their first cells are like, so that a reading can be remembered.
std::vector<ColumnMeaning> columnsByContent(const SourceDocument& document, int table);

} // namespace taizhang
