// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportworkbook.h"

#include "core/exchange/workbookwriter.h"

#include <algorithm>

namespace taizhang {

namespace {

constexpr double digitsOfTable = 110; // shared among the columns by their weights

WorkbookColumn::Align alignOf(ColumnAlign align)
{
    switch (align) {
    case ColumnAlign::Left:
        return WorkbookColumn::Align::Left;
    case ColumnAlign::Center:
        return WorkbookColumn::Align::Center;
    case ColumnAlign::Right:
        return WorkbookColumn::Align::Right;
    }
    Q_UNREACHABLE();
}

WorkbookSheet sheetOf(const TableBlock& table, const QString& name, const QString& mark)
{
    WorkbookSheet sheet;
    sheet.name = name;
    sheet.title = table.caption;
    sheet.unitNote = table.unitNote;
    sheet.rows = table.rows;
    sheet.emphasised = table.emphasised;
    sheet.note = table.note;
    sheet.mark = mark;
    double weights = 0;
    for (const ReportColumn& column : table.columns)
        weights += column.weight;
    for (const ReportColumn& column : table.columns) {
        const double width = std::max(6.0, digitsOfTable * column.weight / weights);
        sheet.columns.push_back({column.title, width, alignOf(column.align), column.align == ColumnAlign::Right});
    }
    return sheet;
}

} // namespace

Result<QByteArray> reportWorkbook(const Document& document)
{
    std::vector<WorkbookSheet> sheets;
    for (const Section& section : document.sections) {
        QString heading = section.annexLabel;
        for (const Block& block : section.blocks) {
            const TextBlock* text = std::get_if<TextBlock>(&block);
            if (text && text->level != TextLevel::Body && text->level != TextLevel::Note)
                heading = text->text;
            if (const TableBlock* table = std::get_if<TableBlock>(&block))
                sheets.push_back(sheetOf(*table, table->caption.isEmpty() ? heading : table->caption, document.mark));
        }
    }
    return writeWorkbook(sheets, document.date);
}

Result<QByteArray> tableWorkbook(const TableBlock& table, const QString& mark, QDate date)
{
    return writeWorkbook({sheetOf(table, table.caption, mark)}, date);
}

} // namespace taizhang
