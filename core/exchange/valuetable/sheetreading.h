// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text/nothing.h"
#include "core/exchange/valuecells.h"
#include "core/exchange/valuetable/valuegrid.h"
#include "core/model/unitdirectory.h"

#include <functional>
#include <optional>
#include <vector>

namespace taizhang {

// One table of a document with the header that was found in it; keeps a pointer to the table.
struct ValueSheet
{
    TableGrid grid;
    int index = 0; // of the table in the document
    ValueHeader header;
};

// The table in which `find` finds a header; nothing where it finds none.
using HeaderFinder
    = std::function<std::optional<ValueHeader>(const TableGrid& grid, const ColumnCorrections& corrections)>;
std::optional<ValueSheet> valueSheet(
    const SourceDocument& document, size_t index, const ValueTableOptions& options, const HeaderFinder& find);

// Where what is read and said of a file goes.
struct ValueReport
{
    std::vector<ValueIssue>& issues;
    std::vector<FigureColumn>& columns;
    CellFates& fates;
};

// What the readers of all tables of figures do alike: cells are taken as they are read, what is not understood is told
// and kept in words. Keeps references to all it is given.
class SheetReading
{
protected:
    // Counts the header as header, tells what its columns mean and which are unknown.
    SheetReading(const ValueSheet& sheet, ValueReport report, const ValueTableOptions& options);
    ~SheetReading() = default;

    const ValueHeader& header() const { return m_sheet.header; }
    const TableGrid& grid() const { return m_sheet.grid; }
    int year() const { return m_year; }
    QDate asOf() const { return m_asOf; }
    CellRef at(int row, int column) const { return {m_sheet.index, row, column}; }
    MoneyColumn moneyOf(const ValueColumn& column) const; // in the unit of the column, else of the table

    QString text(int row, const ValueColumn& column);
    QString text(int row, ValueField field); // empty without such a column
    void issue(ValueIssueCode code, int row, int column, const QStringList& args);
    // Tells it, and adds the text with its column's name to the note.
    void keep(ValueIssueCode code, int row, const ValueColumn& column, const QString& written, QString& note);

    // What a cell holds if `read` understands it; else its text goes into the note.
    template <class Read>
    auto understood(int row, ValueField field, QString& note, const Read& read) -> decltype(read(QString()))
    {
        const QString written = text(row, field);
        if (written.isEmpty() || saysNothing(written))
            return std::nullopt;
        auto value = read(written);
        if (!value)
            keep(ValueIssueCode::NotUnderstood, row, *header().find(field), written, note);
        return value;
    }

    // Counted in the unit that the column's header tells, else in `unit`.
    std::optional<Figure> count(int row, ValueField field, const QString& unit, QString& note);
    std::optional<UnitId> owner(int row, const UnitDirectory& directory, QString& note);

private:
    const ValueSheet& m_sheet;
    ValueReport m_report;
    int m_year;
    QDate m_asOf;
};

} // namespace taizhang
