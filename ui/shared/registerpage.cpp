// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/registerpage.h"

#include "core/ledger/ledger.h"
#include "ui/shared/icons.h"
#include "ui/shared/originlist.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/splittermemory.h"
#include "ui/shared/tableexport.h"
#include "ui/shared/tableview.h"
#include "ui/shared/undooffer.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include <functional>

namespace taizhang {

namespace {

QVBoxLayout* tightColumn(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

RegisterPage::RegisterPage(const PageContext& context, const Frame& frame, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_table(new TableView(frame.columns, context.settings))
    , m_search(new QLineEdit)
    , m_bar(new QHBoxLayout)
    , m_total(plainLabel({}))
    , m_tabs(new QTabWidget)
    , m_stack(new QStackedWidget)
    , m_files(new TableExport(context, *m_table, this))
{
    setObjectName(frame.key + QStringLiteral("Page"));
    m_table->setObjectName(frame.key + QStringLiteral("Table"));
    m_search->setObjectName(frame.key + QStringLiteral("Search"));
    m_total->setObjectName(frame.key + QStringLiteral("Total"));
    m_tabs->setObjectName(frame.key + QStringLiteral("Tabs"));
    layOut(frame);
    setFocusProxy(m_table);
    connect(&context.ledger.notifier(), &ChangeNotifier::changed, this, &RegisterPage::follow);
    connect(m_table, &TableView::currentIdChanged, this, &RegisterPage::showRecord);
    connect(m_table, &TableView::removeRequested, this, &RegisterPage::removeSelected);
    connect(m_table, &TableView::cellsPasted, this, &RegisterPage::store);
    connect(m_search, &QLineEdit::textChanged, this,
        [this](const QString& text) { applySearch(foldedForFilter(text.trimmed())); });
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_files, &TableExport::messageRaised, this, &Page::messageRaised);
    connect(m_tabs, &QTabWidget::currentChanged, this,
        [this](int tab) { m_search->setVisible(tab == 0 || seenTable() != m_table); });
}

void RegisterPage::layOut(const Frame& frame)
{
    makeBar(frame);
    m_total->setContentsMargins(20, 6, 20, 8);
    m_total->hide();
    auto* list = new QWidget;
    QVBoxLayout* left = tightColumn(list);
    left->addWidget(m_table, 1);
    left->addWidget(m_total);
    auto* splitter = new QSplitter;
    splitter->addWidget(list);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAutoHide(true);
    m_tabs->addTab(splitter, QString());
    auto* content = new QWidget;
    QVBoxLayout* inner = tightColumn(content);
    inner->addLayout(m_bar);
    inner->addWidget(m_tabs, 1);
    EmptyState::Words words = frame.empty;
    if (!writable())
        words.button.clear();
    auto* empty = new EmptyState(words);
    connect(empty, &EmptyState::started, this, &RegisterPage::addNew);
    m_stack->addWidget(content);
    m_stack->addWidget(empty);
    tightColumn(this)->addWidget(m_stack);
}

void RegisterPage::makeBar(const Frame& frame)
{
    m_search->setPlaceholderText(frame.searchHint);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), ThemeRole::MutedText), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(fontMetrics().height() * 29);
    m_bar->setContentsMargins(20, 8, 20, 8);
    m_bar->setSpacing(8); // else that of the column around it, which is none
    m_bar->addWidget(m_search);
    m_bar->addStretch();
}

void RegisterPage::setPanel(QWidget* panel, int characters)
{
    auto* splitter = static_cast<QSplitter*>(m_tabs->widget(0));
    splitter->addWidget(panel);
    const int width = fontMetrics().height() * characters;
    splitter->setSizes({10 * width, width});
    rememberParts(*splitter, objectName(), m_context.settings);
    m_tabs->setTabText(0, title());
}

void RegisterPage::addTab(const QString& title, QWidget* widget)
{
    m_tabs->addTab(widget, title);
}

QAction* RegisterPage::addPageAction(
    const QString& name, const QString& text, const QString& iconName, Needs needs, const std::function<void()>& call)
{
    auto* action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, call);
    addAction(action);
    m_actions.push_back({action, needs});
    return action;
}

void RegisterPage::addRemoveAction(const QString& name)
{
    addPageAction(name, tr("Delete"), QStringLiteral("delete"), Needs::WritableChosen, [this] {
        removeSelected();
    })->setPriority(QAction::LowPriority);
}

void RegisterPage::addNewAction(const QString& name, const QString& text)
{
    addPageAction(name, text, QStringLiteral("plus"), Needs::Writable, [this] {
        addNew();
    })->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+N")));
}

void RegisterPage::addOriginAction(const QString& table)
{
    QAction* action = addPageAction(QStringLiteral("recordOrigin"), tr("Where it comes from"),
        QStringLiteral("history"), Needs::Chosen, [this, table] {
            if (const std::optional<qint64> id = m_table->currentId())
                showOrigin(m_context.ledger, {table, *id}, this);
        });
    action->setPriority(QAction::LowPriority);
}

void RegisterPage::start(TableModelBase* model)
{
    m_model = model;
    m_table->setTable(model);
    connect(model, &TableModelBase::editRequested, this, [this](const CellEdit& edit) { store({edit}); });
    connect(model, &TableModelBase::shownRowsChanged, this, &RegisterPage::showTotal);
    reload();
    if (model->rowCount() > 0)
        m_table->selectId(model->idAt(0));
    showRecord();
}

QList<QAction*> RegisterPage::pageActions() const
{
    QList<QAction*> actions;
    for (const PageAction& entry : m_actions)
        actions.append(entry.action);
    return actions;
}

bool RegisterPage::writable() const
{
    return !m_context.ledger.isReadOnly();
}

bool RegisterPage::can(Verb verb) const
{
    return verb != Verb::Print || seenTable() == m_table;
}

void RegisterPage::perform(Verb verb)
{
    if (verb == Verb::Find)
        m_search->setFocus();
    else if (verb == Verb::Copy)
        seenTable()->copySelection();
    else if (verb == Verb::Export)
        exportTable();
    else if (verb == Verb::Print)
        m_files->toPdf(title());
}

void RegisterPage::exportTable()
{
    m_files->toWorkbook(title());
}

void RegisterPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refreshIfStale();
}

// What is not seen is not worked out.
void RegisterPage::follow()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void RegisterPage::refreshIfStale()
{
    if (m_stale)
        reload();
}

void RegisterPage::reload()
{
    m_stale = false;
    readRows();
    m_stack->setCurrentIndex(m_model->storedCount() > 0 ? 0 : 1);
    showRecord();
    showTotal();
}

void RegisterPage::showRecord()
{
    showCurrent();
    const bool chosen = m_table->currentId().has_value();
    for (const PageAction& entry : m_actions) {
        const bool fits = entry.needs == Needs::Any ? m_model->storedCount() > 0
            : entry.needs == Needs::Writable        ? writable()
            : entry.needs == Needs::Chosen          ? chosen
                                                    : chosen && writable();
        entry.action->setEnabled(fits);
    }
}

void RegisterPage::showTotal()
{
    const QString text = totalText();
    setPlainText(m_total, text);
    m_total->setVisible(!text.isEmpty());
}

void RegisterPage::select(qint64 id)
{
    m_search->clear();
    m_tabs->setCurrentIndex(0);
    m_table->selectId(id);
}

void RegisterPage::addNew()
{
    const Result<qint64> added = addRecord();
    if (!added)
        return tell(added.error());
    refreshIfStale();
    select(*added);
    startRecord();
}

void RegisterPage::removeSelected()
{
    const std::vector<qint64> ids = m_table->selectedIds();
    if (ids.empty() || !writable())
        return;
    const Result<QString> removed = removeRecords(ids);
    if (!removed)
        return tell(removed.error());
    Q_EMIT messageRaised(
        withUndo(Message::info(*removed), m_context.ledger, std::bind_front(&RegisterPage::messageRaised, this)));
}

void RegisterPage::store(const std::vector<CellEdit>& edits)
{
    const Result<void> stored = storeEdits(edits);
    if (!stored)
        tell(stored.error());
}

void RegisterPage::tell(const Error& error)
{
    Q_EMIT messageRaised(Message::error(error));
}

} // namespace taizhang
