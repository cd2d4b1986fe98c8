// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taskview.h"
#include "ui/shared/page.h"

#include <QAction>

namespace taizhang {

class TableView;
class TaskPanel;

// What can be done with the tasks chosen in the table.
class TaskActions final : public QObject
{
    Q_OBJECT

public:
    TaskActions(const PageContext& context, TableView* table, TaskPanel* panel, QWidget* page);

    QList<QAction*> actions() const;
    void setCurrent(const TaskView* view); // nullptr: none
    bool panelWanted() const { return m_showPanel->isChecked(); }
    void setPanelWanted(bool wanted) { m_showPanel->setChecked(wanted); }
    void removeSelected();

Q_SIGNALS:
    void messageRaised(const taizhang::Message& message);
    void taskAdded(taizhang::TaskId id);

private:
    QAction* make(const QString& name, const QString& text, const QString& iconName, const QKeySequence& keys);
    void addTask();
    void tell(const Error& error);

    PageContext m_context;
    TableView* m_table;
    TaskPanel* m_panel;
    std::optional<Task> m_current;
    QAction* m_showPanel;
    QAction* m_split;
    QAction* m_status;
    QAction* m_remove;
    QAction* m_progress;
    QAction* m_add;
};

} // namespace taizhang
