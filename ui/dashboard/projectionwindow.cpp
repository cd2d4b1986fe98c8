// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/projectionwindow.h"

#include "core/report/chartparts.h"
#include "core/report/words.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartview.h"
#include "ui/dashboard/stattile.h"
#include "ui/dashboard/totalfigures.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace taizhang {

namespace {

constexpr int linesPerScreen = 34; // of normal text; a hall reads the slides of 20 to 30
constexpr int smallestType = 18; // pixels
constexpr double titleScale = 1.5;

} // namespace

ProjectionWindow::ProjectionWindow(OverviewAnswers& answers, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_answers(answers)
    , m_later(new QTimer(this))
    , m_title(plainLabel({}))
    , m_scope(plainLabel({}))
    , m_place(plainLabel({}))
    , m_sides(new QStackedWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Overview – projection"));
    setFocusPolicy(Qt::StrongFocus);
    layOut();
    m_later->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, &ProjectionWindow::arrange);
    connect(&answers, &OverviewAnswers::outdated, m_later, qOverload<>(&QTimer::start));
}

void ProjectionWindow::layOut()
{
    m_title->setObjectName(QStringLiteral("projectionTitle"));
    m_title->setWordWrap(true);
    setMuted(m_scope);
    m_sides->addWidget(makeTotals());
    m_sides->addWidget(makeChart());
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_scope);
    column->addWidget(m_sides, 1);
    column->addWidget(makeBar());
}

QWidget* ProjectionWindow::makeTotals()
{
    auto* totals = new QWidget;
    auto* grid = new QGridLayout(totals);
    int at = 0;
    for (const TotalFigure& total : totalFigures({})) {
        auto* tile = new StatTile(total.light);
        tile->setFocusPolicy(Qt::NoFocus);
        tile->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        // All tasks across the first row, their parts below.
        grid->addWidget(tile, at == 0 ? 0 : 1, at == 0 ? 0 : at - 1, 1, at == 0 ? 4 : 1);
        m_tiles.push_back(tile);
        ++at;
    }
    return totals;
}

QWidget* ProjectionWindow::makeChart()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_legend = new ChartLegend;
    m_chart = new ChartView;
    m_chart->setFocusPolicy(Qt::NoFocus); // the arrow keys turn the screens
    m_chart->setActivatable(tr("Click to leave the projection and see the rows"));
    connect(m_chart, &ChartView::activated, this, &ProjectionWindow::leaveFor);
    column->addWidget(m_legend);
    column->addWidget(m_chart, 1);
    return side;
}

QToolButton* ProjectionWindow::addTurn(QBoxLayout& row, const QString& text, int step)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QToolButton::clicked, this, [this, step] { turnTo(m_current + step); });
    row.addWidget(button);
    return button;
}

QWidget* ProjectionWindow::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_back = addTurn(*row, tr("◀ Back"), -1);
    m_place->setObjectName(QStringLiteral("projectionPlace"));
    setMuted(m_place);
    row->addWidget(m_place);
    m_next = addTurn(*row, tr("Next ▶"), 1);
    row->addStretch(1);
    auto* leave = new QToolButton;
    leave->setText(tr("Leave (Esc)"));
    leave->setAutoRaise(true);
    leave->setFocusPolicy(Qt::NoFocus);
    connect(leave, &QToolButton::clicked, this, &QWidget::close);
    row->addWidget(leave);
    return bar;
}

void ProjectionWindow::setScope(const QString& scope)
{
    m_scopeText = scope;
    showScreen();
}

// As large as the screen allows, whatever it is.
void ProjectionWindow::setType()
{
    QFont type = font();
    type.setPixelSize(std::max(smallestType, height() / linesPerScreen));
    setFont(type);
    QFont large = type;
    large.setPixelSize(static_cast<int>(type.pixelSize() * titleScale));
    large.setBold(true);
    m_title->setFont(large);
    for (StatTile* tile : m_tiles)
        tile->setFont(large);
    const int margin = type.pixelSize();
    layout()->setContentsMargins(2 * margin, margin, 2 * margin, margin / 2);
}

int ProjectionWindow::rowsThatFit(const ChartSpec& spec) const
{
    const QFontMetrics metrics = fontMetrics();
    // Title, scope, legend of two lines and the bar with their gaps.
    const int others = QFontMetrics(m_title->font()).height() + 5 * metrics.height() + 4 * layout()->spacing();
    const int room = height() - others - 2 * metrics.height() - chartFrameHeight(spec, metrics);
    return std::max(1, room / chartRowHeight(spec, metrics));
}

void ProjectionWindow::arrange()
{
    const std::optional<Question> question
        = m_screens.empty() ? std::nullopt : m_screens[static_cast<size_t>(m_current)].question;
    const bool first = m_screens.empty();
    m_screens.assign(1, Screen());
    for (int i = 0; i < questionCount; ++i) {
        const auto next = static_cast<Question>(i);
        const ChartSpec& spec = m_answers.answer(next).spec;
        if (spec.categories.isEmpty())
            continue;
        const bool whole = spec.shape == ChartShape::Lines;
        int at = 0;
        for (const ChartSpec& part : whole ? std::vector{spec} : evenChartParts(spec, rowsThatFit(spec))) {
            m_screens.push_back({next, part, at});
            at += static_cast<int>(part.categories.size());
        }
    }
    if (first)
        return turnTo(0);
    // Stay with the question, as far as it is still there.
    const auto same = std::find_if(
        m_screens.begin(), m_screens.end(), [&](const Screen& screen) { return screen.question == question; });
    const bool near = m_current < screens() && m_screens[static_cast<size_t>(m_current)].question == question;
    turnTo(near || same == m_screens.end() ? m_current : static_cast<int>(same - m_screens.begin()));
}

void ProjectionWindow::turnTo(int screen)
{
    m_current = std::clamp(screen, 0, std::max(0, screens() - 1));
    showScreen();
}

void ProjectionWindow::showScreen()
{
    if (m_screens.empty())
        return;
    const Screen& screen = m_screens[static_cast<size_t>(m_current)];
    setPlainText(m_title, screen.question ? screen.spec.title : tr("Where do all tasks stand?"));
    const QString day = dateText(m_answers.today());
    setPlainText(m_scope, m_scopeText.isEmpty() ? day : day + QStringLiteral(" · ") + m_scopeText);
    setPlainText(m_place, tr("%1 / %2", "screen of all screens").arg(m_current + 1).arg(screens()));
    m_back->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < screens());
    m_sides->setCurrentIndex(screen.question ? 1 : 0);
    if (screen.question) {
        m_chart->setSpec(screen.spec);
        m_legend->setSpec(m_chart->spec());
        return;
    }
    size_t at = 0;
    for (const TotalFigure& total : totalFigures(m_answers.totals()))
        m_tiles.at(at++)->setFigure(total.name, total.figure, total.note);
}

void ProjectionWindow::leaveFor(int category, int series)
{
    const Screen& screen = m_screens[static_cast<size_t>(m_current)];
    close();
    Q_EMIT activated(*screen.question, screen.first + category, series);
}

void ProjectionWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setType();
    m_later->start();
    if (m_screens.empty())
        arrange();
}

void ProjectionWindow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return turnTo(m_current + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return turnTo(m_current - 1);
    case Qt::Key_Home:
        return turnTo(0);
    case Qt::Key_End:
        return turnTo(screens() - 1);
    case Qt::Key_Escape:
    case Qt::Key_F11:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace taizhang
