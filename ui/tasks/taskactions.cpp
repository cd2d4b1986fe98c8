// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskactions.h"

#include "core/ledger/ledger.h"
#include "ui/shared/icons.h"
#include "ui/shared/tableview.h"
#include "ui/shared/undooffer.h"
#include "ui/tasks/taskpanel.h"

#include <functional>

namespace taizhang {

TaskActions::TaskActions(const PageContext& context, TableView* table, TaskPanel* panel, QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_table(table)
    , m_panel(panel)
    , m_showPanel(make(QStringLiteral("showPanel"), tr("Details"), QStringLiteral("panel"),
          QKeySequence(QStringLiteral("Ctrl+Return"))))
    , m_split(make(QStringLiteral("splitTask"), tr("Split"), QStringLiteral("split"),
          QKeySequence(QStringLiteral("Ctrl+Shift+S"))))
    , m_status(make(
          QStringLiteral("taskStatus"), tr("Status"), QStringLiteral("status"), QKeySequence(QStringLiteral("Ctrl+T"))))
    , m_remove(make(QStringLiteral("removeTask"), tr("Delete"), QStringLiteral("delete"), {}))
    , m_progress(make(QStringLiteral("recordProgress"), tr("Record progress"), QStringLiteral("progress"),
          QKeySequence(QStringLiteral("Ctrl+R"))))
    , m_add(make(QStringLiteral("addTask"), tr("Add task"), QStringLiteral("plus"),
          QKeySequence(QStringLiteral("Ctrl+Shift+N"))))
{
    for (QAction* action : {m_showPanel, m_split, m_status, m_remove})
        action->setPriority(QAction::LowPriority);
    m_showPanel->setCheckable(true);
    m_showPanel->setChecked(true);
    connect(m_showPanel, &QAction::toggled, panel, &QWidget::setVisible);
    connect(m_split, &QAction::triggered, this, [this] { m_panel->startSplit(); });
    connect(m_status, &QAction::triggered, this, [this] { m_panel->startStatus(); });
    connect(m_progress, &QAction::triggered, this, [this] { m_panel->startProgress(); });
    connect(m_remove, &QAction::triggered, this, &TaskActions::removeSelected);
    connect(m_add, &QAction::triggered, this, &TaskActions::addTask);
    for (QAction* action : {m_split, m_status, m_progress})
        connect(action, &QAction::triggered, m_showPanel, [this] { m_showPanel->setChecked(true); });
    for (QAction* action : actions())
        page->addAction(action); // their keys work anywhere on the page
    table->addActions({m_progress, m_status, m_split, m_remove});
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    setCurrent(nullptr);
}

QAction* TaskActions::make(const QString& name, const QString& text, const QString& iconName, const QKeySequence& keys)
{
    auto* action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!keys.isEmpty())
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    return action;
}

QList<QAction*> TaskActions::actions() const
{
    return {m_showPanel, m_remove, m_split, m_status, m_progress, m_add};
}

void TaskActions::setCurrent(const TaskView* view)
{
    m_current = view ? std::optional(view->task) : std::nullopt;
    const bool writable = !m_context.ledger.isReadOnly();
    for (QAction* action : {m_split, m_status, m_remove, m_progress})
        action->setEnabled(view && writable);
    m_add->setEnabled(writable);
}

void TaskActions::addTask()
{
    Task task;
    task.title = tr("New task");
    if (m_current) {
        task.list = m_current->list;
        task.aspects = m_current->aspects;
        task.position = m_current->position + 1;
    }
    const Result<TaskId> added = m_context.ledger.addTask(task);
    if (!added)
        return tell(added.error());
    Q_EMIT taskAdded(*added);
    m_showPanel->setChecked(true);
    m_panel->startTitle();
}

void TaskActions::removeSelected()
{
    std::vector<TaskId> ids;
    for (const qint64 id : m_table->selectedIds())
        ids.emplace_back(id);
    if (ids.empty() || m_context.ledger.isReadOnly())
        return;
    const Result<void> removed = m_context.ledger.removeTasks(ids);
    if (!removed)
        return tell(removed.error());
    Q_EMIT messageRaised(withUndo(Message::info(tr("%n task(s) deleted.", nullptr, static_cast<int>(ids.size()))),
        m_context.ledger, std::bind_front(&TaskActions::messageRaised, this)));
}

void TaskActions::tell(const Error& error)
{
    Q_EMIT messageRaised(Message::error(error));
}

} // namespace taizhang
