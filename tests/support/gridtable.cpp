// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gridtable.h"

#include <algorithm>
#include <cstddef>

namespace taizhang {

namespace {

Cell* ownerOf(std::vector<Cell>& cells, int row, int column)
{
    const auto owner = std::find_if(cells.rbegin(), cells.rend(), [&](const Cell& cell) {
        return !cell.continuation && cell.row <= row && row < cell.row + cell.rowSpan && cell.column <= column
            && column < cell.column + cell.columnSpan;
    });
    return owner == cells.rend() ? nullptr : &*owner;
}

QStringList takeBold(QString& text)
{
    const QStringList parts = text.split(QStringLiteral("**"));
    text = parts.join(QString());
    QStringList bold;
    for (qsizetype i = 1; i < parts.size(); i += 2)
        bold.append(parts[i]);
    return bold;
}

void addCell(Table& table, int row, int column, const QString& text)
{
    Cell cell;
    cell.row = row;
    cell.column = column;
    if (text == u"↓" || text == u"→") {
        cell.continuation = true;
        Cell* owner = text == u"↓" ? ownerOf(table.cells, row - 1, column) : ownerOf(table.cells, row, column - 1);
        if (owner != nullptr) {
            owner->rowSpan = std::max(owner->rowSpan, row - owner->row + 1);
            owner->columnSpan = std::max(owner->columnSpan, column - owner->column + 1);
        }
    } else {
        cell.text = QString(text).replace(u'⏎', u'\n');
        if (const QStringList bold = takeBold(cell.text); !bold.isEmpty())
            table.emphasis.push_back({row, column, bold});
    }
    if (cell.continuation || !cell.text.isEmpty())
        table.cells.push_back(cell);
}

} // namespace

Table gridTable(const QString& drawing, const QString& name, TableKind kind)
{
    Table table;
    table.kind = kind;
    table.name = name;
    for (const QString& line : drawing.trimmed().split(u'\n')) {
        const QStringList texts = line.split(u'|');
        for (int column = 0; column < texts.size(); ++column)
            addCell(table, table.rows, column, texts[column].trimmed());
        table.columns = std::max(table.columns, static_cast<int>(texts.size()));
        ++table.rows;
    }
    return table;
}

Table paragraphTable(const QString& text)
{
    Table table;
    table.kind = TableKind::Paragraphs;
    table.columns = 1;
    for (const QString& line : text.split(u'\n'))
        addCell(table, table.rows++, 0, line.trimmed().replace(u'⏎', u'\n'));
    return table;
}

SourceDocument documentOf(std::vector<Table> tables, const QString& fileName)
{
    SourceDocument document;
    document.fileName = fileName;
    document.tables = std::move(tables);
    return document;
}

} // namespace taizhang
