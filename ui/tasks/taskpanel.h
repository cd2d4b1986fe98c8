// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taskview.h"
#include "ui/shared/page.h"
#include "ui/tasks/progresstab.h"

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace taizhang {

class LightBadge;
class SplitForm;
class StatusForm;
class TaskForm;
class TaskHistoryTab;

// The chosen task at the side of the list: details, progress, 来历. Stays open while one moves through the list.
class TaskPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskPanel(const PageContext& context, QWidget* parent = nullptr);

    void showTask(const TaskView* view); // nullptr: none
    void startTitle(); // cursor into the title
    void startProgress();
    void startSplit();
    void startStatus();

    // What is being done with the task and not yet stored, for a panel that shows the same one; the texts aside.
    struct Work
    {
        int tab = 0;
        bool splitting = false;
        bool settingStatus = false;
        ProgressTab::Work progress;
    };
    Work work() const;
    void goOnWith(const Work& work);

Q_SIGNALS:
    void messageRaised(const taizhang::Message& message);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    void showHead(const TaskView& view);
    void fillTab();
    void leaveForms();

    PageContext m_context;
    std::optional<TaskView> m_view;
    QLabel* m_number;
    QLabel* m_title;
    LightBadge* m_badge;
    QLabel* m_reason;
    QTabWidget* m_tabs;
    TaskForm* m_form;
    ProgressTab* m_progress;
    TaskHistoryTab* m_history;
    SplitForm* m_split;
    StatusForm* m_status;
    QStackedWidget* m_stack;
};

} // namespace taizhang
