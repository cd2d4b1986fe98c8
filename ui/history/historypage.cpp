// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "core/ledger/ledger.h"
#include "core/report/historywords.h"
#include "ui/history/batchlist.h"
#include "ui/history/periodtab.h"
#include "ui/shared/changetext.h"
#include "ui/shared/icons.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/splittermemory.h"
#include "ui/shared/tableexport.h"
#include "ui/shared/tableview.h"
#include "ui/shared/theme.h"
#include "ui/shared/twolinedelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace taizhang {

namespace {

// A whole import may have changed thousands of values; nobody reads more than these.
constexpr size_t longestList = 500;

} // namespace

HistoryPage::HistoryPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_batches(new BatchList)
    , m_heading(plainLabel({}))
    , m_source(plainLabel({}))
    , m_changes(new QListWidget)
    , m_takeBack(new QAction(icon(QStringLiteral("undo")), tr("Take this change back"), this))
    , m_period(new PeriodTab(context))
    , m_files(new TableExport(context, *m_period->table(), this))
    , m_tabs(new QTabWidget)
{
    setObjectName(QStringLiteral("historyPage"));
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    m_tabs->setObjectName(QStringLiteral("historyTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeBatches(), tr("Step by step"));
    m_tabs->addTab(m_period, tr("Between two dates"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tabs);
    setFocusProxy(m_batches);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { showBatch(); });
    connect(m_files, &TableExport::messageRaised, this, &Page::messageRaised);
    connect(m_batches, &BatchList::batchChosen, this, &HistoryPage::showBatch);
    connect(m_batches, &BatchList::messageRaised, this, &Page::messageRaised);
    connect(m_takeBack, &QAction::triggered, m_batches, &BatchList::takeBack);
    m_batches->setLedger(&context.ledger);
}

QWidget* HistoryPage::makeBatches()
{
    auto* splitter = new QSplitter;
    splitter->addWidget(m_batches);
    splitter->addWidget(makeDetails());
    splitter->setSizes({10000, 13000});
    splitter->setChildrenCollapsible(false);
    rememberParts(*splitter, QStringLiteral("history"), m_context.settings);
    return splitter;
}

QWidget* HistoryPage::makeDetails()
{
    auto* details = new QWidget(this);
    m_heading->setObjectName(QStringLiteral("batchHeading"));
    m_heading->setWordWrap(true);
    QFont bold = m_heading->font();
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    setMuted(m_source);
    m_source->setWordWrap(true);
    m_changes->setObjectName(QStringLiteral("batchChanges"));
    m_changes->setItemDelegate(new TwoLineDelegate(m_changes));
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setResizeMode(QListView::Adjust);
    m_changes->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_changes->setAccessibleName(tr("Values that were changed"));
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 6);
    head->addWidget(m_heading);
    head->addWidget(m_source);
    column->addLayout(head);
    column->addWidget(m_changes, 1);
    return details;
}

QString HistoryPage::title() const
{
    return tr("History");
}

QList<QAction*> HistoryPage::pageActions() const
{
    return {m_takeBack};
}

bool HistoryPage::showsPeriod() const
{
    return m_tabs->currentWidget() == m_period;
}

bool HistoryPage::can(Verb verb) const
{
    return showsPeriod() && verb != Verb::Find;
}

void HistoryPage::perform(Verb verb)
{
    if (verb == Verb::Copy)
        m_period->table()->copySelection();
    else if (verb == Verb::Export)
        m_files->toWorkbook(m_period->title());
    else if (verb == Verb::Print)
        m_files->toPdf(m_period->title());
}

void HistoryPage::showBatch()
{
    const BatchInfo* batch = m_batches->currentBatch();
    m_takeBack->setEnabled(!showsPeriod() && m_batches->canTakeBack());
    m_changes->clear();
    setPlainText(m_heading, batch ? actionText(batch->action, batch->subject) : QString());
    setPlainText(m_source, batch ? batchSource(*batch) : QString());
    if (!batch)
        return;
    ChangeText words(m_context.ledger);
    const std::vector<ChangeLine> lines = words.lines(m_context.ledger.changes(batch->id), longestList + 1);
    std::optional<RecordRef> headed;
    for (size_t i = 0; i < std::min(lines.size(), longestList); ++i) {
        if (headed != lines[i].record)
            addHeading(words.heading(lines[i].record));
        headed = lines[i].record;
        auto* item = new QListWidgetItem(lines[i].text, m_changes);
        item->setToolTip(shownToolTip(lines[i].text));
    }
    if (lines.size() > longestList)
        new QListWidgetItem(tr("… and more"), m_changes);
}

// Above the values of one record: which one it is.
void HistoryPage::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_changes);
    item->setData(TwoLineDelegate::HeadingRole, true);
    item->setFlags(Qt::ItemIsEnabled);
    item->setToolTip(shownToolTip(text));
}

} // namespace taizhang
