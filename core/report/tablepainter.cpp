// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tablepainter.h"

#include "core/report/lightcolours.h"

#include <QPainter>

#include <algorithm>

namespace taizhang {

namespace {

constexpr double outerRule = 1.0;
constexpr double innerRule = 0.5;

// Whether the rule above this row would cut a merged cell.
bool isInside(const std::vector<MergedCell>& merged, int row, int column)
{
    return std::any_of(merged.begin(), merged.end(),
        [&](const MergedCell& cell) { return cell.column == column && cell.firstRow < row && cell.lastRow >= row; });
}

} // namespace

void TablePainter::paint(const TableFragment& fragment, QPointF at)
{
    const std::vector<double>& edges = m_table.edges();
    m_painter.fillRect(QRectF(at.x(), at.y(), edges.back(), m_table.header().height), QColor(0xf2, 0xf2, 0xf2));
    paintRow(m_table.header(), at.x(), at.y());
    std::vector<double> tops{at.y() + m_table.header().height};
    for (const TableRow& row : fragment.rows) {
        paintRow(row, at.x(), tops.back());
        tops.push_back(tops.back() + row.height);
    }
    for (const MergedCell& merged : fragment.merged) {
        const std::size_t column = std::size_t(merged.column);
        const QRectF box(QPointF(at.x() + edges[column], tops[std::size_t(merged.firstRow)]),
            QPointF(at.x() + edges[column + 1], tops[std::size_t(merged.lastRow) + 1]));
        paintCell(merged.cell, merged.column, box, false);
    }
    paintRules(fragment, at);
}

void TablePainter::paintRow(const TableRow& row, double left, double top)
{
    const std::vector<double>& edges = m_table.edges();
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const QRectF box(left + edges[column], top, edges[column + 1] - edges[column], row.height);
        paintCell(row.cells[column], int(column), box, row.row < 0);
    }
}

void TablePainter::paintCell(const TableCell& cell, int column, const QRectF& box, bool header)
{
    const TableMetrics& metrics = m_table.metrics();
    const ReportColumn& spec = m_table.block().columns[std::size_t(column)];
    const ColumnAlign align = header ? ColumnAlign::Center : spec.align;
    const double textHeight = double(cell.lines.size()) * metrics.lineHeight;
    double top = box.top() + (box.height() - textHeight) / 2;
    for (const TextLine& line : cell.lines) {
        double left = box.left() + metrics.paddingX;
        if (align == ColumnAlign::Center)
            left = box.center().x() - line.width / 2;
        else if (align == ColumnAlign::Right)
            left = box.right() - metrics.paddingX - line.width;
        paintLine(line, column, {left, top + (metrics.lineHeight - metrics.size) / 2 + metrics.size * 0.88});
        top += metrics.lineHeight;
    }
}

void TablePainter::paintLine(const TextLine& line, int column, QPointF baseline)
{
    const double size = m_table.metrics().size;
    const bool lights = m_table.block().columns[std::size_t(column)].lights && !line.glyphs.empty();
    const std::optional<QColor> colour = lights ? lightColour(line.glyphs.front().character) : std::nullopt;
    if (!colour) {
        m_glyphs.paint(m_painter, line, size, baseline);
        return;
    }
    TextLine shape = line;
    shape.glyphs.resize(1);
    m_glyphs.paint(m_painter, shape, size, baseline, *colour);
    TextLine rest = line;
    rest.glyphs.erase(rest.glyphs.begin());
    m_glyphs.paint(m_painter, rest, size, baseline);
}

void TablePainter::rule(double x1, double y1, double x2, double y2, double width)
{
    m_painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::SquareCap));
    m_painter.drawLine(QPointF(x1, y1), QPointF(x2, y2));
}

void TablePainter::paintRules(const TableFragment& fragment, QPointF at)
{
    const std::vector<double>& edges = m_table.edges();
    const double top = at.y();
    const double bottom = top + m_table.header().height + fragment.height;
    for (std::size_t i = 1; i + 1 < edges.size(); ++i)
        rule(at.x() + edges[i], top, at.x() + edges[i], bottom, innerRule);
    double y = top + m_table.header().height;
    for (std::size_t row = 0; row < fragment.rows.size(); ++row) {
        for (std::size_t column = 0; column + 1 < edges.size(); ++column) {
            if (!isInside(fragment.merged, int(row), int(column)))
                rule(at.x() + edges[column], y, at.x() + edges[column + 1], y, innerRule);
        }
        y += fragment.rows[row].height;
    }
    m_painter.setPen(QPen(Qt::black, outerRule, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(QRectF(at.x(), top, edges.back(), bottom - top));
}

} // namespace taizhang
