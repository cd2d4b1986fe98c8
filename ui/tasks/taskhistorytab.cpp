// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskhistorytab.h"

#include "core/ledger/ledger.h"
#include "ui/shared/changetext.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/twolinedelegate.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace taizhang {

TaskHistoryTab::TaskHistoryTab(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QListWidget)
{
    m_list->setObjectName(QStringLiteral("taskHistory"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("History of the task"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
}

void TaskHistoryTab::showTask(const TaskView* view)
{
    m_list->clear();
    if (!view)
        return;
    for (const Provenance& provenance : m_context.ledger.taskHistory(*view->task.id)) {
        if (isReadable(provenance.change))
            addItem(provenance);
    }
}

void TaskHistoryTab::addItem(const Provenance& provenance)
{
    auto* item = new QListWidgetItem(changeText(provenance.change), m_list);
    item->setData(TwoLineDelegate::SubtitleRole, batchSource(provenance.batch));
    item->setData(TwoLineDelegate::MutedRole, provenance.batch.undone);
    item->setToolTip(shownToolTip(changeText(provenance.change) + QLatin1Char('\n') + batchSource(provenance.batch)));
}

} // namespace taizhang
