// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/drafttask.h"
#include "core/exchange/importissue.h"
#include "core/exchange/table.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace taizhang {

// Column of a table with what it was taken for.
struct ColumnMeaning
{
    int table = 0;
    int column = 0;
    Field field = Field::None;
    QString header; // text of the header cells, outer first
    std::optional<QDate> milestone; // MilestoneText

    friend bool operator==(const ColumnMeaning&, const ColumnMeaning&) = default;
};

// A row that gave no task, with the reason.
struct SkippedRow
{
    int table = 0;
    int row = 0;
    QString reason; // "title", "header", "chapter", "total", "note", "signature", "form", "empty", "repeated-header",
                    // "other"
    QString text;

    friend bool operator==(const SkippedRow&, const SkippedRow&) = default;
};

// What a row of a table, from its title on, or a line of an outline was taken for.
struct RowAccount
{
    int table = 0;
    int row = 0;
    QString taken; // "task", "part" (goes on with the task above), else as SkippedRow::reason
    QString shape; // what like rows have in common, for corrections

    friend bool operator==(const RowAccount&, const RowAccount&) = default;
};

struct CellAccount
{
    int total = 0;
    int field = 0;
    int header = 0;
    int merged = 0;
    int empty = 0;
    int ignored = 0;

    bool addsUp() const { return total == field + header + merged + empty + ignored; }
    friend bool operator==(const CellAccount&, const CellAccount&) = default;
};

// A task list as understood, before anything is stored.
struct ImportDraft
{
    QString fileName;
    QByteArray sha256;
    QString title; // of the list
    std::optional<int> year; // told by the title or by most deadlines
    std::optional<int> expectedCount; // 共计121项
    std::vector<DraftTask> tasks;
    std::vector<ColumnMeaning> columns;
    std::vector<SkippedRow> skipped;
    std::vector<RowAccount> rows; // in order; empty rows are left out
    std::vector<ImportIssue> issues;
    CellAccount cells;
    std::vector<std::pair<CellRef, CellFate>> fates; // in address order, every cell of the file
};

} // namespace taizhang
