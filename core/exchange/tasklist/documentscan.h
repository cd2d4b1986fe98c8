// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/tableheader.h"
#include "core/exchange/tasklistreader.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace taizhang {

// A row that stands above a header: title, form line or chapter.
struct LeadInRow
{
    int row = 0;
    QString text;
    QString reason; // as of SkippedRow
};

// A header with the rows that belong to it.
struct ScannedTable
{
    int table = 0; // index in the document
    TableHeader header; // of a table that goes on from the one before: its columns, without rows
    int firstRow = 0; // of the body
    int lastRow = 0;
    TableNature nature = TableNature::Unknown;
    std::vector<LeadInRow> leadIn;
};

// 一、… or （二）…: a heading above tasks.
bool isChapterText(const QString& text);

// All tables with a header, in document order; what was found so far if canceled.
std::vector<ScannedTable> scanTables(const std::vector<TableGrid>& grids, const HeaderWords& words,
    const ImportOptions& options, bool listTitle, const Feedback& feedback);

// The corrections for one table.
std::vector<ColumnMeaning> correctionsFor(const ImportOptions& options, int table);

} // namespace taizhang
