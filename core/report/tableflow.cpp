// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tableflow.h"

#include "core/report/textlevels.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace taizhang {

namespace {

struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(TableWords)
};

// Labels longer than this are not merged: they stand in their first row like any other text.
constexpr double tallestLabel = 240;

} // namespace

QString continuedText(const QString& text)
{
    //: appended to what is repeated after a page break
    return TableWords::tr("%1 (cont.)").arg(text).trimmed();
}

TableFlow::TableFlow(FontBook& fonts, const TableBlock& block, const TableMetrics& metrics, double pageHeight)
    : m_fonts(fonts)
    , m_block(block)
    , m_metrics(metrics)
    , m_pageHeight(pageHeight)
    , m_edges(columnEdges(fonts, block, metrics))
{
    const TextStyle style{Typeface::HeiTi, metrics.size, 0, 0, false};
    for (std::size_t i = 0; i < block.columns.size(); ++i)
        m_header.cells.push_back({breakBalanced(fonts, block.columns[i].title, style, widthOf(int(i)))});
    m_header.height = heightOf(m_header);
}

double TableFlow::widthOf(int column) const
{
    return m_edges.at(std::size_t(column) + 1) - m_edges.at(std::size_t(column)) - 2 * m_metrics.paddingX;
}

TableCell TableFlow::layoutCell(const QString& text, int column, Typeface typeface) const
{
    const TextStyle style{typeface, m_metrics.size, 0, 0, false};
    TableCell cell;
    if (!text.isEmpty())
        cell.lines = breakText(m_fonts, text, style, widthOf(column));
    return cell;
}

double TableFlow::openingHeight(int rows) const
{
    double height = m_header.height;
    for (int row = 0; row < rows; ++row)
        height += layoutRow(row).height;
    return height;
}

double TableFlow::heightOf(const TableCell& cell) const
{
    return double(std::max<std::size_t>(1, cell.lines.size())) * m_metrics.lineHeight + 2 * m_metrics.paddingY;
}

double TableFlow::heightOf(const TableRow& row) const
{
    double height = 0;
    for (const TableCell& cell : row.cells)
        height = std::max(height, heightOf(cell));
    return height;
}

bool TableFlow::sameGroup(int row, int other, int column) const
{
    if (row < 0 || other < 0 || row >= int(m_block.rows.size()) || other >= int(m_block.rows.size()))
        return false;
    const QStringList& first = m_block.rows[std::size_t(row)];
    const QStringList& second = m_block.rows[std::size_t(other)];
    if (first.value(column).isEmpty())
        return false;
    for (int i = 0; i <= column; ++i) {
        if (m_block.columns[std::size_t(i)].mergeDown && first.value(i) != second.value(i))
            return false;
    }
    return true;
}

bool TableFlow::isMerged(int row, int column) const
{
    return m_block.columns[std::size_t(column)].mergeDown
        && (sameGroup(row, row - 1, column) || sameGroup(row, row + 1, column));
}

TableRow TableFlow::layoutRow(int row) const
{
    const QStringList& texts = m_block.rows[std::size_t(row)];
    TableRow layout;
    layout.row = row;
    layout.emphasised = isEmphasised(m_block, row);
    const Typeface typeface = layout.emphasised ? Typeface::HeiTi : Typeface::Song;
    for (int column = 0; column < int(m_block.columns.size()); ++column) {
        TableCell cell = layoutCell(texts.value(column), column, typeface);
        // The label of a merged cell is laid out with its group; a very long one stands in the group's first row.
        if (isMerged(row, column) && (heightOf(cell) <= tallestLabel || sameGroup(row, row - 1, column)))
            cell = {};
        layout.cells.push_back(std::move(cell));
    }
    layout.height = heightOf(layout);
    return layout;
}

// Starts the merged cells that begin with `row`, or go on with it after a page break.
void TableFlow::openGroups(int row, const TableFragment& fragment)
{
    for (int column = 0; column < int(m_block.columns.size()); ++column) {
        const bool open = std::any_of(
            m_groups.begin(), m_groups.end(), [column](const OpenGroup& group) { return group.column == column; });
        if (open || !isMerged(row, column))
            continue;
        const bool goesOn = m_continued || sameGroup(row, row - 1, column);
        const QString text = m_block.rows[std::size_t(row)].value(column);
        OpenGroup group;
        group.column = column;
        group.firstRow = int(fragment.rows.size());
        group.cell = layoutCell(goesOn ? continuedText(text) : text, column, Typeface::Song);
        group.needed = heightOf(group.cell);
        if (group.needed > tallestLabel) {
            group.cell = {};
            group.needed = 0;
        }
        m_groups.push_back(std::move(group));
    }
}

// How much taller a row must become for the labels beside it if the page ended with it.
double TableFlow::deficit(double rowHeight) const
{
    double most = 0;
    for (const OpenGroup& group : m_groups)
        most = std::max(most, group.needed - group.height - rowHeight);
    return most;
}

void TableFlow::append(TableRow row, TableFragment& fragment)
{
    fragment.height += row.height;
    for (OpenGroup& group : m_groups)
        group.height += row.height;
    fragment.rows.push_back(std::move(row));
}

// Ends the merged cells that do not go on with `nextRow` (-1: the page ends), stretching the last row for their labels.
void TableFlow::closeGroups(int nextRow, TableFragment& fragment)
{
    const int last = int(fragment.rows.size()) - 1;
    const int lastRow = last < 0 ? -1 : fragment.rows[std::size_t(last)].row;
    for (auto group = m_groups.begin(); group != m_groups.end();) {
        if (nextRow >= 0 && sameGroup(nextRow, lastRow, group->column)) {
            ++group;
            continue;
        }
        const double missing = group->needed - group->height;
        if (last >= group->firstRow && missing > 0) {
            fragment.rows[std::size_t(last)].height += missing;
            fragment.height += missing;
            for (OpenGroup& other : m_groups)
                other.height += missing;
        }
        if (last >= group->firstRow)
            fragment.merged.push_back({group->column, group->firstRow, last, std::move(group->cell)});
        group = m_groups.erase(group);
    }
}

// The first column of a row's rest says which row it belongs to.
void TableFlow::labelRest()
{
    int column = 0;
    while (column + 1 < int(m_block.columns.size()) && isMerged(m_next, column))
        ++column;
    TableCell& cell = m_pending->cells[std::size_t(column)];
    const QString label = m_block.rows[std::size_t(m_next)].value(column);
    if (cell.lines.empty() && !label.isEmpty())
        cell = layoutCell(continuedText(label), column, Typeface::Song);
}

// The part of the pending row that fits, for rows taller than half a page; the rest stays pending.
std::optional<TableRow> TableFlow::split(double room)
{
    const int lines = int(std::floor((room - 2 * m_metrics.paddingY) / m_metrics.lineHeight));
    if (m_pending->height <= m_pageHeight / 2 || lines < 2)
        return std::nullopt;
    TableRow part = *m_pending;
    for (std::size_t column = 0; column < part.cells.size(); ++column) {
        std::vector<TextLine>& here = part.cells[column].lines;
        std::vector<TextLine>& rest = m_pending->cells[column].lines;
        const std::size_t count = std::min(here.size(), std::size_t(lines));
        here.resize(count);
        rest.erase(rest.begin(), rest.begin() + std::ptrdiff_t(count));
    }
    labelRest();
    part.height = heightOf(part);
    m_pending->height = heightOf(*m_pending);
    m_continued = true;
    return part;
}

TableFragment TableFlow::take(double room)
{
    TableFragment fragment;
    while (!done()) {
        if (!m_pending)
            m_pending = layoutRow(m_next);
        openGroups(m_next, fragment);
        const double left = room - fragment.height;
        if (m_pending->height + deficit(m_pending->height) > left + 0.01) {
            if (std::optional<TableRow> part = split(left))
                append(std::move(*part), fragment);
            break;
        }
        append(std::move(*m_pending), fragment);
        m_pending.reset();
        m_continued = false;
        ++m_next;
        closeGroups(done() ? -1 : m_next, fragment);
    }
    closeGroups(-1, fragment);
    return fragment;
}

} // namespace taizhang
