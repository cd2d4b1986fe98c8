// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/taskstab.h"

#include "ui/imports/correctpane.h"
#include "ui/imports/importsession.h"
#include "ui/imports/reviewfilter.h"
#include "ui/imports/reviewmodel.h"
#include "ui/imports/sourcepane.h"
#include "ui/imports/taskreview.h"
#include "ui/shared/scrolling.h"
#include "ui/shared/splittermemory.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace taizhang {

namespace {

// Three parts to two, until its user has moved the handle.
QSplitter* splitter(Qt::Orientation orientation, QWidget* first, QWidget* second)
{
    auto* parted = new QSplitter(orientation);
    parted->addWidget(first);
    parted->addWidget(second);
    parted->setStretchFactor(0, 3);
    parted->setStretchFactor(1, 2);
    parted->setSizes({300, 200});
    parted->setChildrenCollapsible(false);
    return parted;
}

} // namespace

TasksTab::TasksTab(ImportSession& session, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_filter(new ReviewFilter)
    , m_model(new ReviewModel(this))
    , m_table(new QTableView)
    , m_task(new TaskReview)
    , m_source(new SourcePane)
    , m_correct(new CorrectPane)
    , m_before(m_table)
{
    makeTable();
    auto* upper = splitter(Qt::Horizontal, m_table, scrolling(m_task));
    auto* lower = splitter(Qt::Horizontal, m_source, m_correct);
    auto* both = splitter(Qt::Vertical, upper, lower);
    rememberParts(*upper, QStringLiteral("importTasks"), settings);
    rememberParts(*lower, QStringLiteral("importSource"), settings);
    rememberParts(*both, QStringLiteral("importReview"), settings);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(both, 1);
    setFocusProxy(m_table);
    connect(m_filter, &ReviewFilter::chosen, this, [this](ReviewFlags flags) {
        const std::optional<CellRef> where = place();
        m_model->setFilter(flags);
        m_table->selectRow(std::max(0, m_model->find(where)));
    });
    connect(m_model, &ReviewModel::takenChanged, this, [this](size_t draft, bool taken) {
        m_session.take(draft, taken);
        Q_EMIT takenChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TasksTab::showRow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TasksTab::showRow);
    connect(m_task, &TaskReview::fieldChosen, this, &TasksTab::showField);
    connect(m_task, &TaskReview::sourceRequested, this, &TasksTab::goToSource);
    connect(m_source, &SourcePane::chosen, this, &TasksTab::showCell);
    connect(m_source, &SourcePane::left, this, [this] { m_before->setFocus(Qt::OtherFocusReason); });
    connectCorrections();
}

void TasksTab::makeTable()
{
    m_table->setObjectName(QStringLiteral("reviewTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ReviewModel::TitleColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setResizeContentsPrecision(200);
    m_table->installEventFilter(this);
}

void TasksTab::connectCorrections()
{
    connect(m_correct, &CorrectPane::columnCorrected, &m_session, &ImportSession::setColumn);
    connect(m_correct, &CorrectPane::unitDecided, &m_session, &ImportSession::decide);
    connect(m_correct, &CorrectPane::undoRequested, &m_session, &ImportSession::undo);
    connect(m_correct, &CorrectPane::rowCorrected, this, [this](const RowCorrection& correction) {
        ImportOptions options = m_session.options();
        correct(options.rows, correction);
        m_session.setOptions(options);
    });
    connect(m_correct, &CorrectPane::deadlineCorrected, this, [this](const DeadlineReading& reading) {
        ImportOptions options = m_session.options();
        correct(options.deadlines, reading);
        m_session.setOptions(options);
    });
    connect(m_correct, &CorrectPane::leadCorrected, this, [this](LeadConvention convention) {
        ImportOptions options = m_session.options();
        options.leadConvention = convention;
        m_session.setOptions(options);
    });
}

std::optional<CellRef> TasksTab::place() const
{
    const QModelIndex current = m_table->currentIndex();
    const bool known = current.isValid() && current.row() < m_model->rowCount();
    return known ? m_model->row(current.row()).where : std::nullopt;
}

void TasksTab::refresh()
{
    const std::optional<CellRef> where = place();
    const int row = std::max(0, m_table->currentIndex().row());
    const int column = std::max(0, m_table->currentIndex().column());
    const int scroll = m_table->verticalScrollBar()->value();
    std::vector<bool> taken;
    for (const TaskDecision& decision : m_session.plan().tasks)
        taken.push_back(decision.take);
    m_refreshing = true;
    m_model->setRows(reviewRows(m_session.draft(), m_session.plan(), m_session.known()), std::move(taken));
    m_filter->setCounts([this](ReviewFlags flags) { return m_model->count(flags); });
    fitColumns();
    // A row that is no task any more is looked for by where it stood, else the place in the list is kept.
    const int again = m_model->find(where);
    const int kept = again >= 0 ? again : std::min(row, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(kept, column));
    m_table->verticalScrollBar()->setValue(scroll);
    m_table->scrollTo(m_table->currentIndex());
    m_refreshing = false;
    showRow();
}

// One long deadline must not squeeze the titles of all tasks; in a narrow window the other columns yield.
void TasksTab::fitColumns()
{
    const int line = fontMetrics().height();
    const int most = std::clamp(m_table->width() / 6, 5 * line, 8 * line);
    m_table->resizeColumnsToContents();
    for (const int column : {ReviewModel::LeadColumn, ReviewModel::DeadlineColumn, ReviewModel::RemarkColumn})
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), most));
}

void TasksTab::showRow()
{
    if (m_refreshing)
        return;
    const QModelIndex current = m_table->currentIndex();
    const bool known = current.isValid() && current.row() < m_model->rowCount();
    if (!known || !m_model->row(current.row()).where) {
        m_task->clear();
        m_correct->clear();
        return;
    }
    const ReviewRow& row = m_model->row(current.row());
    if (!row.draft) {
        m_task->clear();
        m_source->show(m_session.sharedDocument(), *row.where, row.where->row, row.where->row);
        showCell(*row.where);
        return;
    }
    m_task->show(m_session, *row.draft);
}

void TasksTab::showField(const FieldPair& pair)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !m_model->row(current.row()).draft)
        return;
    const size_t draft = *m_model->row(current.row()).draft;
    const DraftTask& task = m_session.draft().tasks.at(draft);
    m_source->show(m_session.sharedDocument(), pair.where, task.where.row, task.lastRow);
    m_target = {pair.where, pair.field, draft};
    m_correct->show(m_session, m_target);
}

void TasksTab::showCell(const CellRef& cell)
{
    m_target = targetAt(m_session.draft(), cell);
    m_correct->show(m_session, m_target);
}

void TasksTab::goToSource()
{
    m_before = focusWidget() ? focusWidget() : m_table;
    m_source->view()->setFocus(Qt::OtherFocusReason);
}

bool TasksTab::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_task->fields()->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_F4) {
            goToSource();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace taizhang
