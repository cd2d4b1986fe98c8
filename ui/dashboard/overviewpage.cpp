// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/overviewpage.h"

#include "core/base/clock.h"
#include "core/ledger/ledger.h"
#include "core/report/dashboarddocument.h"
#include "core/report/querywords.h"
#include "ui/charts/chartcard.h"
#include "ui/dashboard/overviewfilterbar.h"
#include "ui/dashboard/projectionwindow.h"
#include "ui/dashboard/stattile.h"
#include "ui/dashboard/totalfigures.h"
#include "ui/shared/fileexport.h"

#include <QAction>
#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace taizhang {

namespace {

// In characters, so that it follows the font: below this width the cards stand one below the other.
constexpr int twoColumnsFrom = 80;
constexpr int seenAtOnce = 3; // cards

} // namespace

OverviewPage::OverviewPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_answers(new OverviewAnswers(context.ledger, context.clock, this))
    , m_filter(new OverviewFilterBar)
    , m_scroll(new QScrollArea)
    , m_grid(new QGridLayout)
    , m_project(new QAction(tr("Projection"), this))
    , m_refresh(new QTimer(this))
    , m_fill(new QTimer(this))
{
    for (int i = 0; i < questionCount; ++i)
        m_cards.at(static_cast<size_t>(i)) = makeCard(static_cast<Question>(i));
    layOut();
    m_project->setShortcut(Qt::Key_F11);
    m_project->setToolTip(tr("Large type for the meeting room, one question after the other (F11)"));
    addAction(m_project);
    connect(m_project, &QAction::triggered, this, &OverviewPage::project);
    m_refresh->setSingleShot(true);
    connect(m_refresh, &QTimer::timeout, this, &OverviewPage::refresh);
    m_fill->setSingleShot(true);
    connect(m_fill, &QTimer::timeout, this, &OverviewPage::fillCards);
    connect(m_answers, &OverviewAnswers::outdated, this, &OverviewPage::refreshLater);
    connect(m_filter, &OverviewFilterBar::changed, this, [this] { m_answers->setFilter(m_filter->filter()); });
    arrangeCards();
    if (context.work.has_value())
        refresh();
}

void OverviewPage::layOut()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(12);
    column->addWidget(m_filter);
    column->addWidget(makeTiles());
    column->addLayout(m_grid);
    column->addStretch(1);
    m_grid->setSpacing(12);
    card(Question::Units)->addControl(makeUnitOrder());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QList<QAction*> OverviewPage::pageActions() const
{
    return {m_project};
}

ChartCard* OverviewPage::makeCard(Question question)
{
    static constexpr std::array names{u"lights", u"due", u"progress", u"units", u"funds", u"indicators", u"reporting"};
    auto* card = new ChartCard(m_context.dialogs);
    card->setObjectName(QString::fromUtf16(names.at(static_cast<size_t>(question))));
    card->setActivatable(hint(question));
    connect(card, &ChartCard::messageRaised, this, &Page::messageRaised);
    connect(card, &ChartCard::activated, this,
        [this, question](int category, int series) { follow(question, category, series); });
    return card;
}

QString OverviewPage::hint(Question question)
{
    if (question == Question::Funds)
        return tr("Click to see the fund item");
    return question == Question::Indicators ? tr("Click to see the indicator") : tr("Click to see the tasks");
}

QString OverviewPage::emptyText(Question question) const
{
    if (m_filter->filter() != OverviewFilter())
        return tr("Nothing of this passes the filter.");
    switch (question) {
    case Question::Funds:
        return tr("There are no fund items yet; the page Funds takes them.");
    case Question::Indicators:
        return tr("There is no indicator with a target for this day yet.");
    case Question::Reporting:
        return tr("No reporting round is open. Edit > Reporting rounds opens one.");
    case Question::Lights:
    case Question::Due:
    case Question::Progress:
    case Question::Units:
        return tr("There are no tasks yet. Import a task list to begin.");
    }
    Q_UNREACHABLE();
}

QWidget* OverviewPage::makeTiles()
{
    auto* tiles = new QWidget;
    auto* row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (const TotalFigure& total : totalFigures({}))
        addTile(*row, total.light, total.query);
    return tiles;
}

StatTile* OverviewPage::addTile(QBoxLayout& row, std::optional<Light> light, const QString& query)
{
    auto* tile = new StatTile(light);
    connect(tile, &StatTile::clicked, this, [this, query] { request(query); });
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
    connect(m_byRank, &QToolButton::toggled, this,
        [this](bool on) { m_answers->setUnitOrder(on ? UnitOrder::Rank : UnitOrder::Official); });
    return m_byRank;
}

void OverviewPage::arrangeCards()
{
    const int columns = width() >= twoColumnsFrom * fontMetrics().averageCharWidth() ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int row = 0;
    int column = 0;
    for (int i = 0; i < questionCount; ++i) {
        // The first two have few rows each and stand side by side.
        const bool narrow = i < 2 && columns == 2;
        m_grid->addWidget(m_cards.at(static_cast<size_t>(i)), row, column, 1, narrow ? 1 : columns);
        column = narrow ? (column + 1) % columns : 0;
        row += column == 0 ? 1 : 0;
    }
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_answers->prepare(); // the day may have changed
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
    m_refresh->stop();
    m_answers->prepare();
    const Ledger& ledger = m_context.ledger;
    m_filter->setChoices(ledger.taskLists(), ledger.aspects(), ledger.directory(), m_answers->tasks());
    m_answers->setFilter(m_filter->filter()); // what was chosen may be gone
    showTotals();
    m_filled = 0;
    fillCards();
    if (m_projection)
        m_projection->setScope(m_filter->text());
}

// What the first look sees at once, then one card after the other: the page is there quickly, however much it shows.
void OverviewPage::fillCards()
{
    const int upTo = std::min(m_filled == 0 ? seenAtOnce : m_filled + 1, questionCount);
    for (; m_filled < upTo; ++m_filled) {
        const auto question = static_cast<Question>(m_filled);
        card(question)->setScope(m_filter->text());
        card(question)->setEmptyText(emptyText(question));
        card(question)->setSpec(m_answers->answer(question).spec);
    }
    if (m_filled < questionCount)
        m_fill->start();
}

void OverviewPage::showTotals()
{
    size_t at = 0;
    for (const TotalFigure& total : totalFigures(m_answers->totals()))
        m_tiles.at(at++)->setFigure(total.name, total.figure, total.note);
}

void OverviewPage::follow(Question question, int category, int series)
{
    const QString query = m_answers->answer(question).query(category, series);
    if (query.isEmpty())
        return;
    if (question == Question::Funds)
        Q_EMIT pageRequested(PageKey::Funds, query);
    else if (question == Question::Indicators)
        Q_EMIT pageRequested(PageKey::Indicators, query);
    else
        request(query);
}

void OverviewPage::request(const QString& query)
{
    // Cancelled and split tasks are in no figure; where there are some, the search has to leave them out as well.
    const std::vector<TaskView>& tasks = m_answers->tasks();
    const bool all = std::all_of(tasks.begin(), tasks.end(), [](const TaskView& view) { return view.counted; });
    Q_EMIT tasksRequested(joinedQuery({m_filter->query(), query, all ? QString() : countedQuery()}));
}

void OverviewPage::project()
{
    if (m_projection)
        return m_projection->raise();
    m_projection = new ProjectionWindow(*m_answers, this);
    m_projection->setScope(m_filter->text());
    connect(m_projection, &ProjectionWindow::activated, this, &OverviewPage::follow);
    m_projection->showFullScreen();
}

// All of the ledger, whatever is chosen on the screen: what is handed out says what it is about.
void OverviewPage::print()
{
    exportPdf(m_context, this, {tr("Print the overview of all tasks to a PDF"), title()},
        dashboardDocument(m_context.ledger.reportData(m_context.clock.today())),
        [this](const Message& message) { Q_EMIT messageRaised(message); });
}

void OverviewPage::perform(Verb verb)
{
    if (verb == Verb::Print)
        return print();
    if (verb != Verb::Copy)
        return;
    const auto focused = std::find_if(
        m_cards.begin(), m_cards.end(), [this](const ChartCard* card) { return card->isAncestorOf(focusWidget()); });
    (focused == m_cards.end() ? m_cards.front() : *focused)->copyTable();
}

} // namespace taizhang
