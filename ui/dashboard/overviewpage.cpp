// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/overviewpage.h"

#include "core/ledger/ledger.h"
#include "core/report/querywords.h"
#include "ui/charts/chartcard.h"
#include "ui/dashboard/overviewfilterbar.h"
#include "ui/dashboard/stattile.h"
#include "ui/dashboard/taskcache.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace taizhang {

namespace {

// In characters, so that it follows the font: below this width the cards stand one below the other.
constexpr int twoColumnsFrom = 110;
constexpr double projectionScale = 1.6;

} // namespace

OverviewPage::OverviewPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_tasks(new TaskCache(context.ledger, this))
    , m_filter(new OverviewFilterBar)
    , m_scroll(new QScrollArea)
    , m_grid(new QGridLayout)
    , m_aspects{makeCard(QStringLiteral("aspects")), {}}
    , m_due{makeCard(QStringLiteral("due")), {}}
    , m_units{makeCard(QStringLiteral("units")), {}}
    , m_round{makeCard(QStringLiteral("round")), {}}
    , m_progress(makeCard(QStringLiteral("progress")))
    , m_projection(new QAction(tr("Projection"), this))
    , m_refresh(new QTimer(this))
    , m_progressLater(new QTimer(this))
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(12);
    column->addWidget(m_filter);
    column->addWidget(makeTiles());
    column->addLayout(m_grid);
    column->addStretch(1);
    m_grid->setSpacing(12);
    m_units.card->addControl(makeUnitOrder());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);

    m_projection->setCheckable(true);
    m_projection->setToolTip(tr("Large type for the meeting room"));
    connect(m_projection, &QAction::toggled, this, &OverviewPage::setProjection);
    m_refresh->setSingleShot(true);
    connect(m_refresh, &QTimer::timeout, this, &OverviewPage::refresh);
    // The past has to be judged day by day, which nobody waits for while typing.
    m_progressLater->setSingleShot(true);
    m_progressLater->setInterval(300);
    connect(m_progressLater, &QTimer::timeout, this, &OverviewPage::showProgress);
    connect(m_tasks, &TaskCache::changed, this, &OverviewPage::refreshLater);
    connect(m_filter, &OverviewFilterBar::changed, this, &OverviewPage::refresh);
    for (LinkedCard* linked : {&m_aspects, &m_due, &m_units, &m_round}) {
        linked->card->setActivatable(true);
        connect(linked->card, &ChartCard::activated, this,
            [this, linked](int category, int series) { follow(*linked, category, series); });
    }
    arrangeCards();
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QList<QAction*> OverviewPage::pageActions() const
{
    return {m_projection};
}

ChartCard* OverviewPage::makeCard(const QString& name)
{
    auto* card = new ChartCard(m_context.dialogs);
    card->setObjectName(name);
    connect(card, &ChartCard::messageRaised, this, &Page::messageRaised);
    return card;
}

QWidget* OverviewPage::makeTiles()
{
    auto* tiles = new QWidget;
    auto* row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    addTile(*row, {}, {QString()});
    addTile(*row, Light::Done, {lightQuery({Light::Done})});
    addTile(*row, Light::Green, {lightQuery({Light::Green, Light::Blue})});
    addTile(*row, Light::Red, {lightQuery({Light::Yellow, Light::Red})});
    addTile(*row, Light::Grey, {lightQuery({Light::Grey})});
    return tiles;
}

StatTile* OverviewPage::addTile(QBoxLayout& row, std::optional<Light> light, const QStringList& query)
{
    auto* tile = new StatTile(light);
    connect(tile, &StatTile::clicked, this, [this, query] { request(joinedQuery(query)); });
    row.addWidget(tile);
    m_tiles.push_back(tile);
    return tile;
}

QWidget* OverviewPage::makeUnitOrder()
{
    m_byRank = new QToolButton;
    m_byRank->setObjectName(QStringLiteral("byRank"));
    m_byRank->setText(tr("By rank"));
    m_byRank->setToolTip(
        tr("Best completion rate first instead of the official order; units with fewer than three tasks come last"));
    m_byRank->setCheckable(true);
    m_byRank->setAutoRaise(true);
    connect(m_byRank, &QToolButton::toggled, this, &OverviewPage::refresh);
    return m_byRank;
}

void OverviewPage::arrangeCards()
{
    const int columns = width() >= twoColumnsFrom * fontMetrics().averageCharWidth() ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const std::vector<QWidget*> cards{m_aspects.card, m_due.card, m_progress};
    int at = 0;
    for (QWidget* card : cards) {
        const bool last = card == m_progress;
        m_grid->addWidget(card, at / columns, at % columns, 1, last ? columns : 1);
        ++at;
    }
    m_grid->addWidget(m_units.card, at / columns + 1, 0, 1, columns);
    m_grid->addWidget(m_round.card, at / columns + 2, 0, 1, columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_shownDay.isValid() && m_shownDay != m_context.clock.today())
        m_tasks->reload();
    if (m_stale)
        refresh();
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeCards();
}

void OverviewPage::refreshLater()
{
    m_stale = true;
    if (isVisible())
        m_refresh->start();
}

void OverviewPage::refresh()
{
    m_stale = false;
    m_shownDay = m_context.clock.today();
    const Ledger& ledger = m_context.ledger;
    const UnitDirectory directory = ledger.directory();
    const std::vector<Aspect> aspects = ledger.aspects();
    m_filter->setChoices(ledger.taskLists(), aspects, directory, m_tasks->tasks());
    const std::vector<TaskView> tasks = filtered(m_tasks->tasks(), m_filter->filter());
    showTotals(tally(tasks));
    showLinked(m_aspects, lightsByAspect(tasks, aspects));
    showLinked(m_due, dueSoon(tasks, m_shownDay));
    showLinked(
        m_units, completionByLeadUnit(tasks, directory, m_byRank->isChecked() ? UnitOrder::Rank : UnitOrder::Official));
    const std::optional<ReportingRound> round = currentRound(ledger.rounds());
    m_round.card->setVisible(round.has_value());
    if (round)
        showLinked(m_round, reportedInRound(tasks, directory, *round));
    m_progressLater->start();
}

void OverviewPage::showTotals(const Tally& tally)
{
    const auto share = [&tally](int part) {
        return tally.total == 0 ? QString() : tr("%1% of all").arg(QString::number(100.0 * part / tally.total, 'f', 1));
    };
    m_tiles.at(0)->setFigure(tr("Tasks"), tally.total, tr("counted"));
    m_tiles.at(1)->setFigure(tr("Closed"), tally.closed, share(tally.closed));
    m_tiles.at(2)->setFigure(tr("On schedule"), tally.onSchedule, share(tally.onSchedule));
    m_tiles.at(3)->setFigure(tr("Behind schedule"), tally.behind, share(tally.behind));
    m_tiles.at(4)->setFigure(tr("Not judged"), tally.other, share(tally.other));
}

void OverviewPage::showLinked(LinkedCard& linked, LinkedChart chart)
{
    linked.card->setSpec(chart.spec);
    linked.chart = std::move(chart);
}

void OverviewPage::showProgress()
{
    const Ledger& ledger = m_context.ledger;
    const std::vector<QDate> days = progressDays(ledger.info().year, m_shownDay);
    const OverviewFilter filter = m_filter->filter();
    std::vector<TaskCourse> courses;
    for (const TaskView& view : m_tasks->tasks()) {
        if (filter.passes(view))
            courses.push_back(ledger.taskCourse(*view.task.id, days));
    }
    std::vector<const TaskCourse*> all;
    for (const TaskCourse& course : courses)
        all.push_back(&course);
    m_progress->setSpec(progressOverTime(meanCourse(all, days)));
}

void OverviewPage::follow(const LinkedCard& linked, int category, int series)
{
    const QString query = linked.chart.query(category, series);
    if (!query.isEmpty())
        request(query);
}

void OverviewPage::request(const QString& query)
{
    // Cancelled and split tasks are in no figure; where there are some, the search has to leave them out as well.
    const std::vector<TaskView>& tasks = m_tasks->tasks();
    const bool all = std::all_of(tasks.begin(), tasks.end(), [](const TaskView& view) { return view.counted; });
    Q_EMIT tasksRequested(joinedQuery({m_filter->query(), query, all ? QString() : countedQuery()}));
}

void OverviewPage::setProjection(bool on)
{
    QFont type;
    if (on) {
        type = QApplication::font();
        type.setPointSizeF(type.pointSizeF() * projectionScale);
    }
    setFont(type);
    m_filter->setVisible(!on);
    arrangeCards();
}

void OverviewPage::perform(Verb verb)
{
    if (verb != Verb::Copy)
        return;
    for (ChartCard* card : {m_aspects.card, m_due.card, m_units.card, m_round.card, m_progress}) {
        if (card->isAncestorOf(focusWidget()))
            return card->copyTable();
    }
    m_aspects.card->copyTable();
}

} // namespace taizhang
