// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx/documentbuilder.h"

#include "core/exchange/limits.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace taizhang {

namespace {

constexpr int ownTableRows = 2;
constexpr int ownTableColumns = 3;

QString joined(const QStringList& paragraphs)
{
    QString text = paragraphs.join(u'\n');
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace

WordCell* DocumentBuilder::cell()
{
    OpenTable* const table = current();
    return table && table->inCell ? &table->rowCells.back() : nullptr;
}

std::optional<Error> DocumentBuilder::addParagraph(const EmphasizedText& paragraph)
{
    const QString& text = paragraph.text();
    if (WordCell* const open = cell()) {
        open->paragraphs.append(text);
        open->emphasized.append(paragraph.emphasized());
        return std::nullopt;
    }
    if (current()) // between rows and cells there is no text in a sound document
        return std::nullopt;
    if (!m_paragraphs)
        m_paragraphs = std::make_unique<TableBuilder>(TableKind::Paragraphs, QString(), m_context);
    Cell entry;
    entry.row = m_paragraphCount++;
    entry.text = text.trimmed().isEmpty() ? QString() : text;
    m_paragraphs->emphasize(entry, paragraph.emphasized());
    return m_paragraphs->add(std::move(entry));
}

std::optional<Error> DocumentBuilder::flushParagraphs()
{
    m_paragraphCount = 0;
    if (!m_paragraphs)
        return std::nullopt;
    Result<Table> table = std::exchange(m_paragraphs, nullptr)->finish();
    if (!table)
        return table.error();
    if (table->rows > 0)
        m_tables.push_back(*std::move(table));
    return std::nullopt;
}

std::optional<Error> DocumentBuilder::beginTable()
{
    if (++m_allTables > limits::tables)
        return m_context.tooLarge(QStringLiteral("tables"), limits::tables);
    if (OpenTable* const outer = current()) {
        const QString name = outer->name + u'.' + QString::number(outer->innerCount + 1);
        m_open.push_back(std::make_unique<OpenTable>(name, m_context));
        return std::nullopt;
    }
    m_open.push_back(std::make_unique<OpenTable>(QString::number(++m_tableCount), m_context));
    return flushParagraphs();
}

void DocumentBuilder::beginRow()
{
    OpenTable* const table = current();
    if (!table)
        return;
    ++table->row;
    table->rowCells.clear();
    table->skipped = 0;
    table->rowDeleted = false;
}

void DocumentBuilder::skipColumns(int count)
{
    if (OpenTable* const table = current())
        table->skipped = std::clamp(count, 0, limits::columns);
}

void DocumentBuilder::deleteRow()
{
    if (OpenTable* const table = current())
        table->rowDeleted = true;
}

std::optional<Error> DocumentBuilder::beginCell()
{
    OpenTable* const table = current();
    if (!table)
        return std::nullopt;
    table->rowCells.emplace_back();
    table->inCell = true;
    return m_context.spendCells(1);
}

void DocumentBuilder::endCell()
{
    if (OpenTable* const table = current())
        table->inCell = false;
}

std::optional<Error> DocumentBuilder::endRow()
{
    OpenTable* const table = current();
    if (!table)
        return std::nullopt;
    table->inCell = false;
    if (table->rowDeleted) {
        --table->row;
        m_context.note(NoteCode::TrackedDeletionSkipped, table->name);
        return std::nullopt;
    }
    std::vector<WordCell>& cells = table->rowCells;
    int column = table->skipped;
    for (size_t i = 0; i < cells.size(); ++i) {
        for (; i + 1 < cells.size() && cells[i + 1].joinsLeft; cells.erase(cells.begin() + std::ptrdiff_t(i) + 1)) {
            cells[i].span += cells[i + 1].span;
            cells[i].paragraphs += cells[i + 1].paragraphs;
            cells[i].emphasized += cells[i + 1].emphasized;
        }
        cells[i].span = std::clamp(cells[i].span, 1, limits::columns);
        column = freeColumn(*table, column);
        if (std::optional<Error> error = placeCell(*table, cells[i], column))
            return error;
        column = std::min(column + cells[i].span, limits::columns);
    }
    closeAreas(*table, table->row);
    return std::nullopt;
}

std::optional<Error> DocumentBuilder::placeCell(OpenTable& table, const WordCell& cell, int column)
{
    const CellArea area{table.row, column, table.row, column + cell.span - 1};
    const QString text = joined(cell.paragraphs);
    const auto open = table.vertical.find(column);
    if (cell.vertical == VerticalMerge::Continue && open != table.vertical.end()
        && open->second.lastRow == table.row - 1) {
        open->second.lastRow = table.row;
        if (!text.isEmpty())
            m_context.note(NoteCode::CoveredTextSkipped, table.name + u'!' + cellAddress(table.row, column), text);
        return std::nullopt;
    }
    if (open != table.vertical.end()) {
        table.builder.merge(open->second);
        table.vertical.erase(open);
    }
    if (cell.rowSpan > 1) {
        CellArea tall = area;
        tall.lastRow += cell.rowSpan - 1;
        table.reaching[column] = tall;
        table.builder.merge(tall);
    } else if (cell.vertical == VerticalMerge::Restart)
        table.vertical.emplace(column, area);
    else if (cell.span > 1)
        table.builder.merge(area);
    Cell entry;
    entry.row = table.row;
    entry.column = column;
    entry.text = text;
    table.builder.emphasize(entry, cell.emphasized);
    return table.builder.add(std::move(entry));
}

int DocumentBuilder::freeColumn(const OpenTable& table, int column)
{
    for (const auto& [first, area] : table.reaching) {
        if (area.firstRow < table.row && area.lastRow >= table.row && area.firstColumn <= column
            && area.lastColumn >= column)
            column = area.lastColumn + 1;
    }
    return column;
}

void DocumentBuilder::closeAreas(OpenTable& table, int beforeRow)
{
    for (auto open = table.vertical.begin(); open != table.vertical.end();) {
        if (open->second.lastRow >= beforeRow) {
            ++open;
            continue;
        }
        table.builder.merge(open->second);
        open = table.vertical.erase(open);
    }
}

std::optional<Error> DocumentBuilder::endTable()
{
    if (m_open.empty())
        return std::nullopt;
    const std::unique_ptr<OpenTable> done = std::move(m_open.back());
    m_open.pop_back();
    closeAreas(*done, limits::cells);
    Result<Table> table = done->builder.finish();
    if (!table)
        return table.error();
    if (OpenTable* const outer = current()) {
        takeInner(*std::move(table), *outer);
        std::move(done->inner.begin(), done->inner.end(), std::back_inserter(outer->inner));
        return std::nullopt;
    }
    m_tables.push_back(*std::move(table));
    std::move(done->inner.begin(), done->inner.end(), std::back_inserter(m_tables));
    return std::nullopt;
}

void DocumentBuilder::takeInner(Table inner, OpenTable& outer)
{
    const bool ownTable = inner.rows >= ownTableRows && inner.columns >= ownTableColumns;
    if (ownTable || !outer.inCell) {
        ++outer.innerCount;
        outer.inner.push_back(std::move(inner));
        return;
    }
    QStringList lines;
    int row = -1;
    for (const Cell& entry : inner.cells) {
        if (entry.text.isEmpty())
            continue;
        if (entry.row == row)
            lines.last() += u' ' + entry.text;
        else
            lines.append(entry.text);
        row = entry.row;
    }
    outer.rowCells.back().paragraphs += lines;
}

Result<std::vector<Table>> DocumentBuilder::finish()
{
    while (!m_open.empty()) {
        if (const std::optional<Error> error = endTable())
            return *error;
    }
    if (const std::optional<Error> error = flushParagraphs())
        return *error;
    return std::move(m_tables);
}

} // namespace taizhang
