// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/glyphpainter.h"
#include "core/report/pagebox.h"
#include "core/report/pagepaper.h"

#include <QPainter>

namespace taizhang {

// The pages of a document, in points from the paper's upper left corner, each with its number, footer and mark.
class PageCanvas
{
public:
    // All three outlive the canvas.
    PageCanvas(PagePaper& paper, const Document& document, GlyphPainter& glyphs);

    // Ends the present page and starts the next one. False if the page could not be started.
    bool newPage(bool landscape);
    bool end() { return m_paper.end(m_painter); }

    QPainter& painter() { return m_painter; }
    const PageBox& box() const { return m_box; }
    int page() const { return m_page; } // from 1
    void paintText(const QString& text, const TextStyle& style, QPointF baseline);

private:
    void paintNumber();
    void paintFooter();
    void paintMark();

    PagePaper& m_paper;
    QPainter m_painter;
    GlyphPainter& m_glyphs;
    const Document& m_document;
    PageBox m_box;
    int m_page = 0;
};

} // namespace taizhang
