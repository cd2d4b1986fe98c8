// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/overviewanswers.h"
#include "ui/shared/page.h"

#include <QPointer>

class QBoxLayout;
class QGridLayout;
class QScrollArea;
class QTimer;
class QToolButton;

namespace taizhang {

class ChartCard;
class OverviewFilterBar;
class ProjectionWindow;
class StatTile;

// Where things stand, at a glance: totals and a card for each question of the overview. Every figure leads to the
// rows behind it.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(const PageContext& context, QWidget* parent);

    QString title() const override;
    QList<QAction*> pageActions() const override;
    bool can(Verb verb) const override { return verb == Verb::Copy || verb == Verb::Print; }
    void perform(Verb verb) override;
    std::any work() const override { return true; } // its filters can be chosen in once they are filled
    // Whether every card shows the present answers; those below the first screenful come a moment later.
    bool upToDate() const { return !m_stale && m_filled == questionCount; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    QWidget* makeTiles();
    StatTile* addTile(QBoxLayout& row, std::optional<Light> light, const QString& query);
    ChartCard* makeCard(Question question);
    QWidget* makeUnitOrder();
    ChartCard* card(Question question) const { return m_cards.at(static_cast<size_t>(question)); }
    static QString hint(Question question);
    QString emptyText(Question question) const;
    void arrangeCards();
    void refresh();
    void refreshLater();
    void showTotals();
    void fillCards();
    void follow(Question question, int category, int series);
    void request(const QString& query);
    void project();
    void print();

    PageContext m_context;
    OverviewAnswers* m_answers;
    OverviewFilterBar* m_filter;
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    std::vector<StatTile*> m_tiles;
    std::array<ChartCard*, questionCount> m_cards{};
    QToolButton* m_byRank;
    QAction* m_project;
    QPointer<ProjectionWindow> m_projection;
    QTimer* m_refresh;
    QTimer* m_fill;
    int m_columns = 0;
    int m_filled = 0; // cards, from the first on
    bool m_stale = true;
};

} // namespace taizhang
