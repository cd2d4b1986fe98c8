// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartgeometry.h"

#include <QWidget>

class QChart;
class QChartView;
class QFontMetrics;

namespace taizhang {

class ChartOverlay;

// A chart drawn by Qt Charts, as high as all of its rows need (put it into a scroll area). Mouse and keyboard reach
// every figure: arrow keys move, Enter or a click activates. The figures are also in the accessible description.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setSpec(const ChartSpec& spec);
    const ChartSpec& spec() const { return m_spec; }
    // Where figures lead, for the tool tip; empty: nowhere.
    void setActivatable(const QString& hint);
    ChartSpot current() const { return m_current; }
    void setCurrent(ChartSpot spot);
    // No axis label is cut short or left out.
    bool labelsWhole() const;
    const ChartGeometry& geometry() const;

Q_SIGNALS:
    void activated(int category, int series); // series -1: the category as a whole
    void hovered(int category, int series); // -1, -1: nothing

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void setChartMargins(int leastRight = 0);
    void move(int categories, int series);
    void hover(const QPoint& point, const QPoint& globalPoint);
    void leave();
    void press(const QPoint& point);
    ChartSpot spotAt(const QPoint& point) const;
    int neededHeight() const;

    ChartSpec m_spec;
    QChartView* m_view;
    QChart* m_chart = nullptr;
    ChartOverlay* m_overlay = nullptr;
    ChartSpot m_current;
    ChartSpot m_hovered;
    QString m_hint;
    bool m_activatable = false;
};

// Pixels that a category needs at least to be read.
int chartRowHeight(const ChartSpec& spec, const QFontMetrics& metrics);
// Pixels of the axis and the margins above and below the rows.
int chartFrameHeight(const ChartSpec& spec, const QFontMetrics& metrics);

} // namespace taizhang
