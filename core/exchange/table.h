// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/numbers/dateserial.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace taizhang {

// What the readers make of any file: tables of cells with their addresses. Values all the way; nothing here knows
// tasks.

enum class SourceFormat
{
    Xlsx,
    Xls,
    Docx,
    Csv,
    Clipboard,
    Html, // also when it is called .xls
    SpreadsheetXml, // Excel 2003
    Markdown // its tables and headings
};
enum class TableKind
{
    Sheet,
    DocumentTable,
    Paragraphs,
    Text
};

struct Cell
{
    int row = 0; // from 0
    int column = 0; // from 0
    int rowSpan = 1; // of a merged area's first cell
    int columnSpan = 1;
    QString text; // as displayed: number formats applied, rich text joined, phonetics left out
    // Numeric cell with a date format, or a date typed cell. Not set where the format shows no day and the value is the
    // first of the month or year (someone typed 2025年12月): the month is meant, and `text` says it.
    std::optional<QDate> date;
    std::optional<double> number; // numeric cell: its raw value
    bool continuation = false; // inside a merged area, not its first cell: `text` is empty
    bool formula = false; // the text is a cached value
    bool error = false; // #REF! and the like
};

// The parts of a cell that are bold or underlined, where not all of it is.
struct CellEmphasis
{
    int row = 0;
    int column = 0;
    QStringList parts;
};

// Cells in row-major order; empty cells without a merged area may be left out. Hidden rows and columns are read and
// marked.
struct Table
{
    TableKind kind = TableKind::Sheet;
    QString name; // sheet name; "1", "2" ... for the tables of a Word document; "" for text
    bool hidden = false; // hidden sheet
    DateSystem dateSystem = DateSystem::From1900; // for plain numbers where a day is expected
    int rows = 0; // one past the last row with a cell
    int columns = 0;
    std::vector<Cell> cells;
    std::vector<int> hiddenRows;
    std::vector<int> hiddenColumns;
    std::vector<CellEmphasis> emphasis; // by address; as many as limits::emphasizedCells
    // Paragraphs only: outline or list label that Word draws before a paragraph's text is part of the cell's text.

    // The cell at an address, or nothing. Cells are found by binary search.
    const Cell* at(int row, int column) const;
    // The first cell of the merged area that covers the address, else at().
    const Cell* anchorAt(int row, int column) const;
    // The emphasized parts of the cell; empty where nothing or all of it is.
    QStringList emphasisAt(int row, int column) const;
};

enum class NoteCode
{
    HiddenSheet,
    HiddenRows,
    ExternalContentSkipped,
    TrackedDeletionSkipped,
    ObjectSkipped,
    ContentNotName, // file extension says another format than the content
    EncodingGuessed,
    FormulaWithoutValue,
    ErrorCell,
    TextCut,
    CoveredTextSkipped, // text under a merged area, which no office program shows
    NumberNotRead, // a cell that is said to hold a number and does not: its text is kept
};

// Stable English name, e.g. "HiddenSheet".
QString toText(NoteCode code);
QString toText(SourceFormat format);
QString toText(TableKind kind);

// Something a reader left out or assumed; shown, never silent.
struct SourceNote
{
    NoteCode code;
    QString where; // "Sheet1!B7", entry name ...
    QString text; // what was skipped or assumed

    friend bool operator==(const SourceNote&, const SourceNote&) = default;
};

struct SourceDocument
{
    QString fileName; // without folder
    QByteArray sha256; // hex, of the file's bytes
    SourceFormat format = SourceFormat::Xlsx;
    QString encoding; // of text formats: "UTF-8", "GB18030", "UTF-16LE" ...
    QChar separator; // of text formats
    std::vector<Table> tables; // in file order; for Word, paragraphs between tables form Paragraphs tables in place
    std::vector<SourceNote> notes;
    bool cut = false; // a large file of which only the beginning of each table was read
};

// "B7"; columns beyond Z as in a workbook.
QString cellAddress(int row, int column);

} // namespace taizhang
