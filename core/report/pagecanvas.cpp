// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagecanvas.h"

namespace taizhang {

PageCanvas::PageCanvas(PagePaper& paper, const Document& document, GlyphPainter& glyphs)
    : m_paper(paper)
    , m_glyphs(glyphs)
    , m_document(document)
{ }

bool PageCanvas::newPage(bool landscape)
{
    if (!m_paper.nextPage(m_painter, landscape))
        return false;
    ++m_page;
    m_box = pageBox(landscape);
    paintNumber();
    paintFooter();
    paintMark();
    return true;
}

void PageCanvas::paintText(const QString& text, const TextStyle& style, QPointF baseline)
{
    for (const TextLine& line : breakText(m_glyphs.fonts(), text, style, m_box.paper.width()))
        m_glyphs.paint(m_painter, line, style.size, baseline);
}

// 四号半角宋体, a dash on each side; odd pages right, even pages left, one character in.
void PageCanvas::paintNumber()
{
    TextStyle style;
    style.typeface = Typeface::Song;
    style.size = 14;
    const QString text = QStringLiteral("— %1 —").arg(m_page);
    const double width = textWidth(m_glyphs.fonts(), text, style);
    const bool right = m_page % 2 == 1;
    const double x = right ? m_box.content.right() - style.size - width : m_box.content.left() + style.size;
    paintText(text, style, {x, m_box.numberBaseline()});
}

void PageCanvas::paintFooter()
{
    if (m_document.footer.isEmpty())
        return;
    TextStyle style;
    style.typeface = Typeface::Song;
    style.size = 9;
    const double width = textWidth(m_glyphs.fonts(), m_document.footer, style);
    const bool right = m_page % 2 == 0;
    const double x = right ? m_box.content.right() - width : m_box.content.left();
    paintText(m_document.footer, style, {x, m_box.numberBaseline()});
}

void PageCanvas::paintMark()
{
    if (m_document.mark.isEmpty())
        return;
    TextStyle style;
    style.typeface = Typeface::HeiTi;
    style.size = 10.5;
    const double width = textWidth(m_glyphs.fonts(), m_document.mark, style);
    const double x = m_box.content.right() - width - 5;
    const double baseline = m_box.content.top() - points(9);
    m_painter.setPen(QPen(Qt::black, 0.5));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(QRectF(x - 5, baseline - style.size - 2, width + 10, style.size + 8));
    paintText(m_document.mark, style, {x, baseline});
}

} // namespace taizhang
