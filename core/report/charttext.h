// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QColor;
class QPainter;

namespace taizhang {

// Text of one family measured and drawn in points, whatever the resolution of the device: laid out twenty times larger
// and scaled down, so that no advance is rounded to a device pixel.
class ChartText
{
public:
    explicit ChartText(const QFont& font);

    double width(const QString& text, double points, bool bold = false) const;
    // Height of a line.
    double height(double points) const;
    // `alignment` as in QPainter; the text is never clipped and never interpreted.
    void draw(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, double points, const QString& text,
        bool bold = false) const;
    // Cut in the middle with … if it is wider than allowed.
    QString fitted(const QString& text, double points, double width) const;

private:
    QFont scaled(double points, bool bold) const;

    QFont m_font;
};

} // namespace taizhang
