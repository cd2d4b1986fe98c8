// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/readingtab.h"

#include "core/base/clock.h"
#include "core/report/words.h"
#include "ui/indicators/readingform.h"
#include "ui/shared/scrolling.h"
#include "ui/shared/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace taizhang {

ReadingTab::ReadingTab(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(new QComboBox)
    , m_year(new QSpinBox)
    , m_place(new QVBoxLayout)
    , m_form(new ReadingForm(context))
{
    m_kind->setObjectName(QStringLiteral("periodKind"));
    m_year->setObjectName(QStringLiteral("periodYear"));
    m_kind->setAccessibleName(tr("Periods"));
    m_year->setAccessibleName(tr("Year"));
    for (const PeriodKind kind : {PeriodKind::Quarter, PeriodKind::Month, PeriodKind::HalfYear, PeriodKind::Year})
        m_kind->addItem(word(kind), static_cast<int>(kind));
    m_year->setRange(1949, 2999);
    const int year = context.ledger.info().year;
    m_year->setValue(year > 0 ? year : context.clock.today().year());
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 8, 20, 8);
    bar->setSpacing(8);
    bar->addWidget(new QLabel(tr("Periods")));
    bar->addWidget(m_kind);
    bar->addWidget(m_year);
    bar->addStretch();
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->setSpacing(0);
    m_place->addLayout(bar);
    auto* left = new QWidget;
    left->setLayout(m_place);
    auto* scroll = scrolling(m_form);
    scroll->setMinimumWidth(fontMetrics().height() * 16);
    auto* splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    const int panel = fontMetrics().height() * 20;
    splitter->setSizes({10 * panel, panel});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReadingTab::makeGrid);
    connect(m_year, &QSpinBox::valueChanged, this, &ReadingTab::makeGrid);
    connect(m_form, &ReadingForm::messageRaised, this, &ReadingTab::messageRaised);
    makeGrid();
}

ReadingTab::~ReadingTab()
{
    delete m_table; // shows the model, which is a member and goes first
}

// Other periods are other columns: a new table.
void ReadingTab::makeGrid()
{
    const std::optional<qint64> kept = m_table ? m_table->currentId() : std::nullopt;
    delete m_table;
    const auto kind = static_cast<PeriodKind>(m_kind->currentData().toInt());
    m_periods = periodsOf(kind, m_year->value());
    m_model = std::make_unique<TableModel<GridRow>>(
        gridColumns(m_periods, !m_context.ledger.isReadOnly()), [](const GridRow& row) { return row.key; });
    m_model->setRows(gridRows(m_context.ledger, m_periods));
    m_table = new TableView(QStringLiteral("readings.") + toText(kind), m_context.settings);
    m_table->setObjectName(QStringLiteral("readingTable"));
    m_table->setTable(m_model.get());
    m_place->addWidget(m_table, 1);
    setFocusProxy(m_table);
    applyFilter();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReadingTab::showCell);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &ReadingTab::showCell);
    connect(m_table, &TableView::cellsPasted, this, &ReadingTab::store);
    connect(m_table, &TableView::removeRequested, this, &ReadingTab::emptyCells);
    connect(m_model.get(), &TableModelBase::editRequested, this, [this](const CellEdit& edit) { store({edit}); });
    if (kept)
        m_table->selectId(*kept);
    showCell();
}

void ReadingTab::reload()
{
    m_model->setRows(gridRows(m_context.ledger, m_periods));
    showCell();
}

void ReadingTab::showIndicator(IndicatorId id)
{
    for (const GridRow& row : m_model->rows()) {
        if (row.card.id == id && row.member.isEmpty())
            m_table->selectId(row.key);
    }
}

QString ReadingTab::periodText() const
{
    return spanText({m_periods.front().from, m_periods.back().to});
}

void ReadingTab::setNameFilter(const QString& wanted)
{
    m_filter = wanted;
    applyFilter();
}

void ReadingTab::applyFilter()
{
    if (m_filter.isEmpty())
        return m_model->setRowFilter({});
    m_model->setRowFilter([wanted = m_filter](const GridRow& row) {
        return foldedForFilter(row.card.name + u'\n' + row.member).contains(wanted);
    });
}

void ReadingTab::showCell()
{
    const QModelIndex at = m_table->currentIndex();
    const GridRow* row = at.isValid() ? m_model->find(m_model->idAt(at.row())) : nullptr;
    const QString key = m_model->headerData(at.column(), Qt::Horizontal, ColumnKeyRole).toString();
    const auto period = row ? periodOfColumn(key) : std::nullopt;
    if (!period)
        return m_form->showReading(nullptr, nullptr, {});
    const std::vector<IndicatorReading>& readings = row->cells.at(*period).readings;
    const QString name = row->member.isEmpty() ? row->card.name : QString(row->card.name + u' ' + row->member);
    m_form->showReading(&row->card, readings.empty() ? nullptr : &readings.back(),
        tr("%1, %2").arg(name, spanText(m_periods.at(*period))));
}

// Delete takes the values of the chosen cells away.
void ReadingTab::emptyCells()
{
    std::vector<CellEdit> edits;
    for (const QModelIndex& cell : m_table->selectionModel()->selectedIndexes()) {
        const QString key = m_model->headerData(cell.column(), Qt::Horizontal, ColumnKeyRole).toString();
        if (periodOfColumn(key) && !cell.data().toString().isEmpty())
            edits.push_back({m_model->idAt(cell.row()), key, {}});
    }
    store(edits);
}

// One batch, whatever is pasted; nothing of it if one cell is not understood.
void ReadingTab::store(const std::vector<CellEdit>& edits)
{
    if (m_context.ledger.isReadOnly())
        return;
    GridChange change;
    for (const CellEdit& edit : edits) {
        const GridRow* row = m_model->find(edit.id);
        const auto period = periodOfColumn(edit.column);
        if (!row || !period)
            continue;
        const Result<void> added = addTo(change, *row, m_periods.at(*period), *period, edit.text);
        if (!added) {
            Q_EMIT messageRaised(Message::error(added.error()));
            return;
        }
    }
    const auto stored = Indicators(m_context.ledger).record(change.recorded, change.removed);
    if (!stored)
        Q_EMIT messageRaised(Message::error(stored.error()));
}

} // namespace taizhang
