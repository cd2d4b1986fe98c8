// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/overviewanswers.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace taizhang {

class ChartLegend;
class ChartView;
class StatTile;

// The overview for the meeting room: one question a screen in large type, those with many rows on several. Arrow and
// page keys turn, as a presenter's remote control does; Esc and F11 leave. Follows the ledger.
class ProjectionWindow final : public QWidget
{
    Q_OBJECT

public:
    // `answers` outlives the window, which deletes itself when it is closed.
    explicit ProjectionWindow(OverviewAnswers& answers, QWidget* parent = nullptr);

    void setScope(const QString& scope); // what the figures are limited to
    int screens() const { return static_cast<int>(m_screens.size()); }
    int current() const { return m_current; }
    void turnTo(int screen);

Q_SIGNALS:
    void activated(taizhang::Question question, int category, int series);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Screen
    {
        std::optional<Question> question; // nothing: the totals
        ChartSpec spec;
        int first = 0; // of the question's categories
    };

    void layOut();
    QWidget* makeChart();
    QWidget* makeTotals();
    QWidget* makeBar();
    QToolButton* addTurn(QBoxLayout& row, const QString& text, int step);
    void setType();
    void arrange();
    void showScreen();
    void leaveFor(int category, int series);
    int rowsThatFit(const ChartSpec& spec) const;

    OverviewAnswers& m_answers;
    std::vector<Screen> m_screens;
    int m_current = 0;
    QString m_scopeText;
    QTimer* m_later;
    QLabel* m_title;
    QLabel* m_scope;
    QLabel* m_place;
    QStackedWidget* m_sides;
    ChartLegend* m_legend = nullptr;
    ChartView* m_chart = nullptr;
    std::vector<StatTile*> m_tiles;
    QToolButton* m_back = nullptr;
    QToolButton* m_next = nullptr;
};

} // namespace taizhang
