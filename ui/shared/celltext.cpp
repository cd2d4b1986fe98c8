// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/celltext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace taizhang {

namespace {

QTextOption wrapping(Qt::Alignment align)
{
    QTextOption option(align & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

// Text is cut before it is laid out: nobody sees more than four lines of it.
QString visiblePart(const QString& text, int width, const QFontMetrics& metrics)
{
    const int narrow = std::max(1, metrics.horizontalAdvance(QLatin1Char('i')));
    const qsizetype enough = static_cast<qsizetype>(CellText::maxLines + 1) * (width / narrow + 1);
    QString part = text.left(enough);
    return part.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

} // namespace

int CellText::lines(const QString& text, const QFont& font, int width) const
{
    if (width != m_width || font != m_font || m_lines.size() > 20000) {
        m_lines.clear();
        m_width = width;
        m_font = font;
    }
    if (const auto known = m_lines.constFind(text); known != m_lines.constEnd())
        return *known;
    const QFontMetrics metrics(font);
    int count = 1;
    if (text.contains(QLatin1Char('\n')) || metrics.horizontalAdvance(text) > width) {
        QTextLayout layout(visiblePart(text, width, metrics), font);
        layout.setTextOption(wrapping(Qt::AlignLeft));
        layout.beginLayout();
        for (count = 0; count < maxLines; ++count) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
        }
        layout.endLayout();
    }
    m_lines.insert(text, std::max(1, count));
    return std::max(1, count);
}

void CellText::paint(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment align)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString part = visiblePart(text, rect.width(), metrics);
    QTextLayout layout(part, painter.font());
    layout.setTextOption(wrapping(align));
    const int fitting = std::clamp(rect.height() / metrics.lineSpacing(), 1, maxLines);
    layout.beginLayout();
    for (int row = 0; row < fitting; ++row) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const QPointF at(rect.left(), rect.top() + row * metrics.lineSpacing());
        const qsizetype end = line.textStart() + line.textLength();
        if (row == fitting - 1 && end < part.size()) {
            const QString rest = part.mid(line.textStart());
            const QRectF box(at, QSizeF(rect.width(), metrics.lineSpacing()));
            painter.drawText(box, int(align & Qt::AlignHorizontal_Mask) | Qt::TextSingleLine,
                metrics.elidedText(rest, Qt::ElideRight, rect.width()));
            break;
        }
        line.setPosition(QPointF(0, row * metrics.lineSpacing()));
        line.draw(&painter, rect.topLeft());
    }
    layout.endLayout();
}

} // namespace taizhang
