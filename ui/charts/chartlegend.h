// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartspec.h"

#include <QRectF>
#include <QWidget>

#include <vector>

class QPainter;

namespace taizhang {

// The names of a chart's series beside their colours, wrapped to as many lines as the width needs, and the unit of the
// figures at the right end.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget* parent = nullptr);

    void setSpec(const ChartSpec& spec);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry
    {
        int series;
        QRectF rect;
    };
    std::vector<Entry> arrange(double width) const;
    void paintSwatch(QPainter& painter, const QRectF& rect, int index) const;
    double lineHeight() const;
    double swatch() const; // width of the colour beside a name

    ChartSpec m_spec;
};

} // namespace taizhang
