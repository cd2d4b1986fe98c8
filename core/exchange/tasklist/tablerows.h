// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/aspecttrail.h"
#include "core/exchange/tasklist/cellfates.h"
#include "core/exchange/tasklist/documentscan.h"
#include "core/exchange/tasklist/rawtask.h"
#include "core/exchange/tasklist/rowkind.h"
#include "core/exchange/tasklist/tablesection.h"
#include "core/exchange/tasklist/taskcells.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace taizhang {

// Gathers the tasks of table rows, section after section: a section with the columns of the one before goes on with it,
// as the parts of a table broken over pages do.
class TableRows
{
public:
    // Rows left out, what they were taken for and what is doubtful is added to `draft`, whose year is known. All
    // outlive the object.
    TableRows(CellFates& fates, ImportDraft& draft, const ImportOptions& options);

    // Rows above the header, if any, come between these two.
    void begin(const TableSection& section);
    void read(const Feedback& feedback); // no further when canceled
    void readAbove(const LeadInRow& row);
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

    void readRow(int row);
    RowKind kindOfRow(int row);
    bool dataBelow(int row) const;
    bool signsTable(int row) const;
    QString readFound(int row, RowKind kind); // both return what it was taken for
    QString readAs(int row, RowReading reading);
    void readChapter(int row);
    void borrowTitle(int row);
    void skip(int row, const QString& reason);
    Step stepFor(int row) const;
    Step stepWithoutNumber(int row) const;
    void startTask(int row);
    void continueTask(int row);
    QStringList aspectsOf(int row);
    QString own(int row, int column) const;
    bool hasUnitsOrDeadline(int row) const;
    CellRef ref(const Cell& cell) const { return {m_section.table, cell.row, cell.column}; }

    CellFates& m_fates;
    ImportDraft& m_draft;
    const ImportOptions& m_options;
    TaskCells m_cells;
    TableSection m_section;
    AspectTrail m_trail;
    std::vector<RawTask> m_tasks;
    bool m_note = false; // the rows above are notes
    bool m_open = false; // rows without a number may go on with the last task
    bool m_numbered = false; // some task of the list has a number
    QHash<int, QString> m_aspectAbove; // per column
    QSet<QString> m_shapes; // each kept once
};

} // namespace taizhang
