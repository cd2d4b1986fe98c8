// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartview.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace taizhang {

ChartCard::ChartCard(Dialogs& dialogs, QWidget* parent)
    : Card(parent)
    , m_dialogs(dialogs)
    , m_menu(makeMenu())
    , m_sides(new QStackedWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    layout->addWidget(makeHeader());
    m_sides->addWidget(makeChartSide());
    m_sides->addWidget(makeTableSide());
    m_sides->addWidget(makeEmptySide());
    layout->addWidget(m_sides);
    connect(m_view, &ChartView::activated, this, &ChartCard::activated);
}

QWidget* ChartCard::makeHeader()
{
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    m_title = plainLabel({});
    m_title->setObjectName(QStringLiteral("chartTitle"));
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_scope = plainLabel({});
    m_scope->setObjectName(QStringLiteral("chartScope"));
    m_scope->setWordWrap(true);
    setMuted(m_scope);
    m_scope->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_scope);
    layout->addLayout(words, 1);
    m_controls = new QHBoxLayout;
    layout->addLayout(m_controls);

    m_asTable = new QToolButton;
    m_asTable->setObjectName(QStringLiteral("asTable"));
    m_asTable->setText(tr("Figures"));
    m_asTable->setToolTip(tr("Show the figures as a table"));
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    connect(m_asTable, &QToolButton::toggled, this, &ChartCard::showSide);
    layout->addWidget(m_asTable);

    layout->addWidget(makeMoreButton());
    return header;
}

QWidget* ChartCard::makeMoreButton()
{
    auto* more = new QToolButton;
    more->setObjectName(QStringLiteral("more"));
    more->setText(QStringLiteral("⋯"));
    more->setAccessibleName(tr("Copy or save"));
    more->setToolTip(tr("Copy or save"));
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
    return more;
}

QMenu* ChartCard::makeMenu()
{
    auto* menu = new QMenu(this);
    connect(menu->addAction(tr("Copy picture")), &QAction::triggered, this, &ChartCard::copyPicture);
    connect(menu->addAction(tr("Save picture…")), &QAction::triggered, this, &ChartCard::savePicture);
    connect(menu->addAction(tr("Copy figures")), &QAction::triggered, this, &ChartCard::copyTable);
    connect(menu->addAction(tr("Save figures…")), &QAction::triggered, this, &ChartCard::saveTable);
    return menu;
}

QWidget* ChartCard::makeChartSide()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_legend = new ChartLegend;
    layout->addWidget(m_legend);
    m_view = new ChartView;
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_view);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_view->setAutoFillBackground(false);
    layout->addWidget(m_scroll);
    layout->addStretch(1);
    return side;
}

QWidget* ChartCard::makeTableSide()
{
    m_figures = new ChartTable(this);
    m_table = new QTableView;
    m_table->setModel(m_figures);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setAccessibleName(tr("Figures"));
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT activated(index.row(), m_figures->series(index.column())); });
    return m_table;
}

QWidget* ChartCard::makeEmptySide()
{
    m_empty = plainLabel(tr("There is nothing to show yet."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    return m_empty;
}

void ChartCard::setSpec(const ChartSpec& spec)
{
    if (spec == m_spec)
        return;
    m_spec = spec;
    setPlainText(m_title, spec.title);
    m_view->setSpec(spec);
    m_legend->setSpec(m_view->spec());
    showSide();
    fitHeight();
}

void ChartCard::setEmptyText(const QString& text)
{
    setPlainText(m_empty, text);
}

void ChartCard::setActivatable(const QString& hint)
{
    m_view->setActivatable(hint);
}

void ChartCard::setScope(const QString& scope)
{
    m_scopeText = scope;
    setPlainText(m_scope, scope);
    m_scope->setVisible(!scope.isEmpty());
}

// Only when it is seen: measuring its columns takes longer than the chart.
void ChartCard::fillTable()
{
    m_figures->setSpec(m_spec);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void ChartCard::addControl(QWidget* control)
{
    m_controls->addWidget(control);
}

void ChartCard::setVisibleRows(int rows)
{
    m_visibleRows = rows;
    fitHeight();
}

void ChartCard::fitHeight()
{
    const auto rows = std::max(1, static_cast<int>(m_spec.categories.size()));
    const int whole = m_spec.categories.isEmpty() ? 5 * fontMetrics().height() : m_view->minimumHeight();
    m_scroll->setFixedHeight(rows <= m_visibleRows ? whole : whole * m_visibleRows / rows);
    m_view->setAccessibleName(m_spec.title);
}

void ChartCard::showSide()
{
    const bool empty = m_spec.categories.isEmpty();
    if (m_asTable->isChecked())
        fillTable();
    m_asTable->setVisible(!empty);
    m_menu->setEnabled(!empty);
    m_sides->setCurrentIndex(empty ? 2 : m_asTable->isChecked() ? 1 : 0);
}

void ChartCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void ChartCard::contextMenuEvent(QContextMenuEvent* event)
{
    m_menu->popup(event->globalPos());
}

} // namespace taizhang
