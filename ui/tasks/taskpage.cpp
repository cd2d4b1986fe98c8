// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskpage.h"

#include "core/base/clock.h"
#include "core/ledger/ledger.h"
#include "core/model/taskquery.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/filterheader.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/settings.h"
#include "ui/shared/tableexport.h"
#include "ui/shared/tableview.h"
#include "ui/shared/theme.h"
#include "ui/tasks/quickfilters.h"
#include "ui/tasks/searchbox.h"
#include "ui/tasks/taskactions.h"
#include "ui/tasks/taskedits.h"
#include "ui/tasks/taskfields.h"
#include "ui/tasks/taskpanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <memory>

namespace taizhang {

namespace {

struct Work
{
    std::optional<qint64> task;
    bool panel = true;
    TaskPanel::Work inPanel;
};

std::function<QStringList()> aspectNames(const Ledger& ledger)
{
    return [&ledger] {
        QStringList names;
        for (const Aspect& aspect : ledger.aspects())
            names << aspect.name;
        return names;
    };
}

qint64 taskId(const TaskView& view)
{
    return view.task.id->value();
}

} // namespace

TaskPage::TaskPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(taskColumns(aspectNames(context.ledger), !context.ledger.isReadOnly()), taskId)
    , m_table(new TableView(QStringLiteral("tasks"), context.settings))
    , m_panel(new TaskPanel(context))
    , m_actions(new TaskActions(context, m_table, m_panel, this))
    , m_export(new TableExport(context, *m_table, this))
    , m_search(new SearchBox)
    , m_quick(new QuickFilters)
    , m_counts(plainLabel({}))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter)
    , m_empty(new EmptyState({QStringLiteral("tasks"), tr("No tasks yet"),
          tr("Import the list that came with the notice (Word or Excel), or drop the file here."),
          tr("Import a list")}))
    , m_noMatch(new EmptyState({QStringLiteral("filter"), tr("No task matches"),
          tr("The search or the filters under the column titles leave nothing over."), tr("Clear all filters")}))
{
    setObjectName(QStringLiteral("taskPage"));
    m_model.setRows(context.ledger.tasks());
    m_table->setTable(&m_model);
    layOut();
    connectParts();
    showCounts();
    setFocusProxy(m_table);
    showTask();
    goOn();
}

TaskPage::~TaskPage()
{
    delete m_table; // shows and remembers columns of the model, which is a member and goes first
}

void TaskPage::layOut()
{
    m_table->setObjectName(QStringLiteral("taskTable"));
    m_empty->setObjectName(QStringLiteral("noTasks"));
    m_noMatch->setObjectName(QStringLiteral("noMatch"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false); // the panel has an action that hides it
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilterBar());
    column->addWidget(m_splitter, 1);
}

// The panel yields where little room is left: how a task stands is seen beside it, with the history open too.
void TaskPage::fitPanel()
{
    const int stored = m_context.settings.number(Setting::TaskPanelWidth);
    const int wanted = stored > 0 ? stored : fontMetrics().height() * 22;
    const int room = width() - m_splitter->handleWidth() - m_table->widthUpTo(field::percent);
    const int panel = room < m_panel->minimumWidth() ? wanted : std::min(wanted, room);
    m_splitter->setSizes({width() - m_splitter->handleWidth() - panel, panel});
}

void TaskPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitPanel();
}

QWidget* TaskPage::makeFilterBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 8, 20, 8);
    row->setSpacing(12);
    m_search->setMaximumWidth(fontMetrics().height() * 29);
    row->addWidget(m_search, 3);
    row->addWidget(m_quick);
    row->addStretch(1);
    m_counts->setObjectName(QStringLiteral("taskCounts"));
    setMuted(m_counts);
    row->addWidget(m_counts);
    return bar;
}

void TaskPage::connectParts()
{
    connect(&m_context.ledger.notifier(), &ChangeNotifier::changed, this, &TaskPage::reload);
    connect(m_search, &SearchBox::queryChanged, this, &TaskPage::applyQuery);
    connect(m_search, &SearchBox::confirmed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_quick, &QuickFilters::picked, m_search, &SearchBox::setQuery);
    connect(&m_model, &TableModelBase::shownRowsChanged, this, &TaskPage::showCounts);
    connect(&m_model, &TableModelBase::editRequested, this, [this](const CellEdit& edit) { store({edit}); });
    connect(m_table, &TableView::cellsPasted, this, &TaskPage::store);
    connect(m_table, &TableView::currentIdChanged, this, &TaskPage::showTask);
    connect(m_table, &TableView::removeRequested, m_actions, &TaskActions::removeSelected);
    connect(m_actions, &TaskActions::messageRaised, this, &Page::messageRaised);
    connect(m_actions, &TaskActions::taskAdded, this, &TaskPage::selectTask);
    connect(m_export, &TableExport::messageRaised, this, &Page::messageRaised);
    connect(m_panel, &TaskPanel::messageRaised, this, &Page::messageRaised);
    connect(m_empty, &EmptyState::started, this, [this] { Q_EMIT pageRequested(PageKey::Imports, {}); });
    connect(m_noMatch, &EmptyState::started, this, &TaskPage::clearFilters);
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_context.settings.set(Setting::TaskPanelWidth, m_panel->width()); });
}

QString TaskPage::title() const
{
    return tr("Task ledger");
}

QList<QAction*> TaskPage::pageActions() const
{
    return m_actions->actions();
}

bool TaskPage::can(Verb) const
{
    return true;
}

void TaskPage::perform(Verb verb)
{
    if (verb == Verb::Find)
        m_search->start();
    else if (verb == Verb::Copy)
        m_table->copySelection();
    else if (verb == Verb::Export)
        m_export->toWorkbook(title());
    else if (verb == Verb::Print)
        m_export->toPdf(title());
}

void TaskPage::open(const QString& target)
{
    bool isId = false;
    const qint64 id = target.startsWith(QLatin1Char('#')) ? target.mid(1).toLongLong(&isId) : 0;
    if (isId)
        selectTask(TaskId(id));
    else
        m_search->setQuery(target);
}

std::any TaskPage::work() const
{
    return Work{m_table->currentId(), m_actions->panelWanted(), m_panel->work()};
}

void TaskPage::goOn()
{
    const auto* former = std::any_cast<Work>(&m_context.work);
    if (!former)
        return;
    if (former->task)
        m_table->selectId(*former->task);
    m_actions->setPanelWanted(former->panel);
    m_panel->goOnWith(former->inPanel);
}

void TaskPage::selectTask(TaskId id)
{
    if (m_table->selectId(id.value()))
        return;
    clearFilters(); // it is filtered out
    m_table->selectId(id.value());
}

void TaskPage::clearFilters()
{
    m_table->filterHeader()->clear();
    m_search->setQuery({});
}

void TaskPage::reload(const ChangeSet& changes)
{
    if (!refreshRows(changes))
        m_model.setRows(m_context.ledger.tasks()); // equal rows are not told of
    showTask();
}

// An edit costs the rows it touched. Names of units and rules of lights reach every row, and so may what is added,
// removed or moved.
bool TaskPage::refreshRows(const ChangeSet& changes)
{
    constexpr size_t few = 64;
    const bool wide = changes.all || changes.settings || !changes.units.empty() || !changes.groups.empty()
        || !changes.rounds.empty() || changes.tasks.size() > few;
    if (wide)
        return false;
    std::vector<TaskView> views;
    for (const TaskId id : changes.tasks) {
        const TaskView* before = m_model.find(id.value());
        const std::optional<TaskView> now = m_context.ledger.task(id);
        if (!before || !now || before->task.list != now->task.list || before->task.parent != now->task.parent
            || before->task.position != now->task.position)
            return false;
        views.push_back(*now);
    }
    return m_model.updateRows(views);
}

void TaskPage::applyQuery(const QString& query)
{
    m_quick->showQuery(query);
    const auto parsed = std::make_shared<const TaskQuery>(query, m_context.clock.today());
    if (parsed->isEmpty())
        m_model.setRowFilter({});
    else
        m_model.setRowFilter([parsed](const TaskView& view) { return parsed->matches(view); });
    showCounts();
}

void TaskPage::showCounts()
{
    const int shown = m_model.rowCount();
    const int all = m_model.storedCount();
    setPlainText(m_counts, countText());
    // The panel never shows a task that the search has left out.
    if (shown > 0 && !m_table->currentId())
        m_table->selectId(m_model.idAt(0));
    if (all == 0)
        m_stack->setCurrentWidget(m_empty);
    else if (shown == 0 && !m_model.hasColumnFilters())
        m_stack->setCurrentWidget(m_noMatch);
    else
        m_stack->setCurrentWidget(m_table);
    m_panel->setVisible(shown > 0 && m_actions->panelWanted());
}

// Without what counts nowhere else either: headings of split tasks, what was cancelled ...
QString TaskPage::countText() const
{
    const int all = m_model.storedCount();
    if (m_model.rowCount() != all)
        return tr("%1 of %2 tasks").arg(m_model.rowCount()).arg(all);
    const auto counted = static_cast<int>(
        std::count_if(m_model.rows().begin(), m_model.rows().end(), [](const TaskView& view) { return view.counted; }));
    if (counted == all)
        return tr("%n task(s)", nullptr, all);
    return tr("%1 tasks, %2 more not counted").arg(counted).arg(all - counted);
}

void TaskPage::showTask()
{
    const std::optional<qint64> id = m_table->currentId();
    const TaskView* view = id ? m_model.find(*id) : nullptr;
    m_panel->showTask(view);
    m_actions->setCurrent(view);
}

void TaskPage::store(const std::vector<CellEdit>& edits)
{
    const Result<void> stored = storeTaskEdits(m_context.ledger, edits, m_context.clock.today());
    if (!stored)
        Q_EMIT messageRaised(Message::error(stored.error()));
}

} // namespace taizhang
