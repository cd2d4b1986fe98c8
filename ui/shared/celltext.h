// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QRect>
#include <QString>

class QPainter;

namespace taizhang {

// Long text in a table cell: wrapped anywhere to at most four lines, the last one shortened with an ellipsis.
class CellText
{
public:
    static constexpr int maxLines = 4;

    // Number of lines that `text` takes at this width, 1 to maxLines; remembered for texts seen before.
    int lines(const QString& text, const QFont& font, int width) const;
    static void paint(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment align);

private:
    mutable QHash<QString, int> m_lines;
    mutable QFont m_font;
    mutable int m_width = -1;
};

} // namespace taizhang
