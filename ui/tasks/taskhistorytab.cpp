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
    ChangeText words(m_context.ledger);
    const std::vector<Provenance> history = m_context.ledger.taskHistory(*view->task.id);
    for (auto at = history.begin(); at != history.end();) {
        const BatchInfo& batch = at->batch;
        std::vector<FieldChange> changes;
        for (; at != history.end() && at->batch.id == batch.id; ++at)
            changes.push_back(at->change);
        for (const ChangeLine& line : words.lines(changes))
            addItem(line.text, batch);
    }
}

void TaskHistoryTab::addItem(const QString& text, const BatchInfo& batch)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(TwoLineDelegate::SubtitleRole, batchSource(batch));
    item->setData(TwoLineDelegate::MutedRole, batch.undone);
    item->setToolTip(shownToolTip(text + QLatin1Char('\n') + batchSource(batch)));
}

} // namespace taizhang
