// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/overviewcharts.h"
#include "ui/shared/page.h"

#include <QDate>

class QBoxLayout;
class QGridLayout;
class QScrollArea;
class QTimer;
class QToolButton;

namespace taizhang {

class ChartCard;
class OverviewFilterBar;
class StatTile;
class TaskCache;

// Where things stand, at a glance: totals, lights by aspect, what is due next, progress against the schedule, how far
// each lead unit is. Every figure leads to the tasks behind it.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(const PageContext& context, QWidget* parent);

    QString title() const override;
    QList<QAction*> pageActions() const override;
    bool can(Verb verb) const override { return verb == Verb::Copy; }
    void perform(Verb verb) override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct LinkedCard
    {
        ChartCard* card;
        LinkedChart chart;
    };

    QWidget* makeTiles();
    StatTile* addTile(QBoxLayout& row, std::optional<Light> light, const QStringList& query);
    ChartCard* makeCard(const QString& name);
    QWidget* makeUnitOrder();
    void arrangeCards();
    void refresh();
    void refreshLater();
    void showTotals(const Tally& tally);
    void showLinked(LinkedCard& linked, LinkedChart chart);
    void showProgress();
    void follow(const LinkedCard& linked, int category, int series);
    void request(const QString& query);
    void setProjection(bool on);

    PageContext m_context;
    TaskCache* m_tasks;
    OverviewFilterBar* m_filter;
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    std::vector<StatTile*> m_tiles;
    LinkedCard m_aspects;
    LinkedCard m_due;
    LinkedCard m_units;
    LinkedCard m_round;
    ChartCard* m_progress;
    QToolButton* m_byRank;
    QAction* m_projection;
    QTimer* m_refresh;
    QTimer* m_progressLater;
    QDate m_shownDay;
    int m_columns = 0;
    bool m_stale = true;
};

} // namespace taizhang
