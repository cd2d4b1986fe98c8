// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/reviewpane.h"

#include "ui/imports/columnspane.h"
#include "ui/imports/optionsbar.h"
#include "ui/imports/receiptview.h"
#include "ui/imports/reviewfilter.h"
#include "ui/imports/reviewmodel.h"
#include "ui/imports/taskreview.h"
#include "ui/imports/unitspane.h"
#include "ui/shared/plaintext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace taizhang {

ReviewPane::ReviewPane(ImportSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(plainLabel({}))
    , m_options(new OptionsBar)
    , m_tabs(new QTabWidget)
    , m_units(new UnitsPane)
    , m_columns(new ColumnsPane)
    , m_receipt(new ReceiptView)
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeTasksTab(), QString());
    m_tabs->addTab(m_units, QString());
    m_tabs->addTab(m_columns, tr("Columns"));
    m_tabs->addTab(m_receipt, tr("Receipt"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_options);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(makeFooter());
    connect(m_options, &OptionsBar::optionsChanged, &m_session, &ImportSession::setOptions);
    connect(m_options, &OptionsBar::readOptionsChanged, &m_session, &ImportSession::setReadOptions);
    connect(m_units, &UnitsPane::decided, this, &ReviewPane::decide);
    connect(m_columns, &ColumnsPane::columnsChanged, this, [this](const std::vector<ColumnMeaning>& columns) {
        ImportOptions options = m_session.options();
        options.columns = columns;
        m_session.setOptions(options);
    });
}

QWidget* ReviewPane::makeTasksTab()
{
    m_model = new ReviewModel(this);
    m_filter = new ReviewFilter;
    m_table = new QTableView;
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
    m_task = new TaskReview;
    auto* splitter = new QSplitter;
    splitter->addWidget(m_table);
    splitter->addWidget(m_task);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->addWidget(m_filter);
    layout->addWidget(splitter, 1);
    connect(m_filter, &ReviewFilter::chosen, this, [this](ReviewFlags flags) {
        m_model->setFilter(flags);
        m_table->selectRow(0);
    });
    connect(m_model, &ReviewModel::takenChanged, this, [this](size_t draft, bool taken) {
        m_session.take(draft, taken);
        showSummary();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewPane::showRow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReviewPane::showRow);
    return tab;
}

QWidget* ReviewPane::makeFooter()
{
    m_summary = plainLabel({});
    m_summary->setObjectName(QStringLiteral("summary"));
    m_cancelGone = new QCheckBox;
    m_cancelGone->setObjectName(QStringLiteral("cancelGone"));
    connect(m_cancelGone, &QCheckBox::toggled, this, [this](bool on) {
        m_session.setCancelGone(on);
        showSummary();
    });
    auto* back = new QPushButton(tr("Choose another file"));
    back->setObjectName(QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, &ReviewPane::backRequested);
    m_commit = new QPushButton;
    m_commit->setObjectName(QStringLiteral("commit"));
    m_commit->setDefault(true);
    connect(m_commit, &QPushButton::clicked, &m_session, &ImportSession::commit);
    auto* footer = new QWidget;
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addStretch(1);
    layout->addWidget(m_cancelGone);
    layout->addWidget(back);
    layout->addWidget(m_commit);
    return footer;
}

void ReviewPane::refresh()
{
    const ImportDraft& draft = m_session.draft();
    setPlainText(
        m_title, draft.title.isEmpty() ? draft.fileName : QStringLiteral("%1 — %2").arg(draft.fileName, draft.title));
    m_options->show(m_session);
    std::vector<bool> taken;
    for (const TaskDecision& decision : m_session.plan().tasks)
        taken.push_back(decision.take);
    m_model->setRows(reviewRows(draft, m_session.plan(), m_session.known()), std::move(taken));
    m_filter->setCounts(*m_model);
    m_table->resizeColumnsToContents();
    m_table->selectRow(0);
    m_units->show(m_session);
    m_columns->show(m_session);
    m_receipt->setParts(receipt(m_session.document(), draft));
    m_tabs->setTabText(0, tr("Tasks (%1)").arg(draft.tasks.size()));
    m_tabs->setTabText(1, tr("Unknown units (%1)").arg(m_session.plan().units.size()));
    m_tabs->setTabVisible(1, !m_session.plan().units.empty());
    const size_t gone = m_session.plan().gone.size();
    m_cancelGone->setText(tr("Mark the %n task(s) that are gone as cancelled", nullptr, static_cast<int>(gone)));
    m_cancelGone->setVisible(gone > 0);
    m_cancelGone->setChecked(m_session.plan().cancelGone);
    showSummary();
}

void ReviewPane::showRow()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && current.row() < m_model->rowCount() && m_model->row(current.row()).draft)
        m_task->show(m_session, *m_model->row(current.row()).draft);
    else
        m_task->clear();
}

void ReviewPane::showSummary()
{
    const int taken = m_session.taken();
    const bool cancels = m_session.plan().cancelGone && !m_session.plan().gone.empty();
    m_commit->setText(taken > 0 ? tr("&Import %n task(s)", nullptr, taken) : tr("&Import"));
    m_commit->setEnabled(taken > 0 || cancels);
    const int open = m_model->count(ReviewFlag::Doubtful);
    setPlainText(m_summary, open > 0 ? tr("%n task(s) with doubtful fields", nullptr, open) : tr("No doubtful fields"));
}

void ReviewPane::decide(const UnitDecision& decision)
{
    m_session.decide(decision);
}

} // namespace taizhang
