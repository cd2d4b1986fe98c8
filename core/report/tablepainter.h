// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/glyphpainter.h"
#include "core/report/tableflow.h"

#include <QPointF>

class QPainter;

namespace taizhang {

// Paints a table's header and one fragment below it, with thin lines inside and stronger ones around.
class TablePainter
{
public:
    TablePainter(QPainter& painter, GlyphPainter& glyphs, const TableFlow& table)
        : m_painter(painter)
        , m_glyphs(glyphs)
        , m_table(table)
    { }

    void paint(const TableFragment& fragment, QPointF at);

private:
    void paintRow(const TableRow& row, double left, double top);
    void paintCell(const TableCell& cell, int column, const QRectF& box, bool header);
    void paintLine(const TextLine& line, int column, QPointF baseline);
    void rule(double x1, double y1, double x2, double y2, double width);
    void paintRules(const TableFragment& fragment, QPointF at);

    QPainter& m_painter;
    GlyphPainter& m_glyphs;
    const TableFlow& m_table;
};

} // namespace taizhang
