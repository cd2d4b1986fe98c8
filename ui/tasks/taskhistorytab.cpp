// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskhistorytab.h"

#include "core/ledger/ledger.h"
#include "ui/shared/originlist.h"

#include <QVBoxLayout>

namespace taizhang {

TaskHistoryTab::TaskHistoryTab(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new OriginList(QStringLiteral("taskHistory")))
{
    m_list->setAccessibleName(tr("History of the task"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
}

void TaskHistoryTab::showTask(const TaskView* view)
{
    m_list->showHistory(
        m_context.ledger, view ? m_context.ledger.taskHistory(*view->task.id) : std::vector<Provenance>());
}

} // namespace taizhang
