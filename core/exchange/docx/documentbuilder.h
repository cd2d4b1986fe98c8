// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/emphasizedtext.h"
#include "core/exchange/readcontext.h"
#include "core/exchange/table.h"
#include "core/exchange/tablebuilder.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace taizhang {

enum class VerticalMerge
{
    None,
    Restart,
    Continue
};

struct WordCell
{
    int span = 1;
    VerticalMerge vertical = VerticalMerge::None;
    bool joinsLeft = false; // w:hMerge continue
    int rowSpan = 1; // HTML says it in the first cell, and leaves the others out
    QStringList paragraphs;
    QStringList emphasized; // parts of the paragraphs
};

// Puts paragraphs and tables together in the order of the document: text between tables becomes Paragraphs tables. A
// table within a cell becomes a table of its own ("2.1", after the outer one) when it has rows and columns of its own,
// else its text is part of the cell.
class DocumentBuilder
{
public:
    explicit DocumentBuilder(ReadContext& context)
        : m_context(context)
    { }

    std::optional<Error> addParagraph(const EmphasizedText& text);
    std::optional<Error> beginTable();
    std::optional<Error> endTable();
    void beginRow();
    void skipColumns(int count);
    void deleteRow();
    std::optional<Error> endRow();
    std::optional<Error> beginCell();
    // The cell being read; only between beginCell() and endCell().
    WordCell* cell();
    void endCell();

    Result<std::vector<Table>> finish();

private:
    struct OpenTable
    {
        OpenTable(const QString& tableName, ReadContext& context)
            : name(tableName)
            , builder(TableKind::DocumentTable, tableName, context)
        { }

        QString name;
        TableBuilder builder;
        std::map<int, CellArea> vertical; // open merged areas by first column
        std::map<int, CellArea> reaching; // those of HTML, which push the cells of later rows aside
        std::vector<Table> inner;
        std::vector<WordCell> rowCells;
        int row = -1;
        int skipped = 0; // columns before the first cell of the row
        int innerCount = 0;
        bool inCell = false;
        bool rowDeleted = false;
    };

    OpenTable* current() { return m_open.empty() ? nullptr : m_open.back().get(); }
    std::optional<Error> flushParagraphs();
    std::optional<Error> placeCell(OpenTable& table, const WordCell& cell, int column);
    static int freeColumn(const OpenTable& table, int column);
    void closeAreas(OpenTable& table, int beforeRow);
    void takeInner(Table inner, OpenTable& outer);

    ReadContext& m_context;
    std::vector<std::unique_ptr<OpenTable>> m_open;
    std::vector<Table> m_tables;
    std::unique_ptr<TableBuilder> m_paragraphs;
    int m_paragraphCount = 0;
    int m_tableCount = 0;
    int m_allTables = 0; // inner ones too
};

} // namespace taizhang
