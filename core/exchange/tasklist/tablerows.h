// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/aspecttrail.h"
#include "core/exchange/tasklist/cellfates.h"
#include "core/exchange/tasklist/columnplan.h"
#include "core/exchange/tasklist/rawtask.h"

#include <QHash>

#include <vector>

namespace taizhang {

// A run of body rows below one header.
struct TableSection
{
    const TableGrid* grid = nullptr;
    int table = 0; // index in the document
    TableHeader header;
    int firstRow = 0;
    int lastRow = 0;
    ColumnPlan plan;
};

// Gathers the tasks of table rows, section after section: a section with the columns of the one before goes on with it,
// as the parts of a table broken over pages do.
class TableRows
{
public:
    TableRows(CellFates& fates, std::vector<SkippedRow>& skipped, std::vector<ImportIssue>& issues, int year);

    void read(const TableSection& section, bool includeHidden);
    // A chapter that stands outside the table's body.
    void enterChapter(const QString& text) { m_trail.enter(text); }
    void enterSheet(const QString& name) { m_trail.enterSheet(name); }
    void leaveChapters() { m_trail.clear(); }

    std::vector<RawTask> take() { return std::move(m_tasks); }

private:
    enum class Step
    {
        NewTask,
        Continue,
        Skip
    };

    void readRow(int row, bool includeHidden);
    void readChapter(int row);
    void skip(int row, const QString& reason);
    Step stepFor(int row) const;
    Step stepWithoutNumber(int row) const;
    void startTask(int row);
    void continueTask(int row);
    void addCells(int row, bool first);
    void addCell(const HeaderColumn& column, int row, bool first);
    void addOwnToMeasures(std::size_t from, int row);
    QStringList aspectsOf(int row);
    void keepMarkText(const HeaderColumn& column, const CellRef& where);
    RawText rawText(const HeaderColumn& column, int row, bool filled);
    QString own(int row, int column) const;
    bool hasUnitsOrDeadline(int row) const;
    CellRef ref(const Cell& cell) const { return {m_section.table, cell.row, cell.column}; }

    CellFates& m_fates;
    std::vector<SkippedRow>& m_skipped;
    std::vector<ImportIssue>& m_issues;
    int m_year;
    TableSection m_section;
    AspectTrail m_trail;
    std::vector<RawTask> m_tasks;
    bool m_open = false; // rows without a number may go on with the last task
    bool m_numbered = false; // some task of the list has a number
    QHash<int, QString> m_aspectAbove; // per column
    QHash<int, RawText> m_above; // last text per column, for 同上
};

} // namespace taizhang
