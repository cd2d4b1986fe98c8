// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskpanel.h"

#include "core/report/words.h"
#include "ui/shared/lightbadge.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/scrolling.h"
#include "ui/shared/theme.h"
#include "ui/tasks/splitform.h"
#include "ui/tasks/statusform.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/taskhistorytab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QTabWidget>

#include <initializer_list>

namespace taizhang {

namespace {

QScrollArea* scrollingDown(QWidget* content)
{
    QScrollArea* area = scrolling(content);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

TaskPanel::TaskPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_number(plainLabel({}))
    , m_title(plainLabel({}))
    , m_badge(new LightBadge)
    , m_reason(plainLabel({}))
    , m_tabs(new QTabWidget)
    , m_form(new TaskForm(context))
    , m_progress(new ProgressTab(context))
    , m_history(new TaskHistoryTab(context))
    , m_split(new SplitForm(context))
    , m_status(new StatusForm(context))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("taskPanel"));
    setMinimumWidth(fontMetrics().height() * 15);
    m_tabs->setObjectName(QStringLiteral("taskTabs"));
    m_tabs->addTab(scrollingDown(m_form), tr("Details"));
    m_tabs->addTab(scrollingDown(m_progress), tr("Progress"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->setDocumentMode(true);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_status);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TaskPanel::fillTab);
    connect(m_form, &TaskForm::messageRaised, this, &TaskPanel::messageRaised);
    connect(m_progress, &ProgressTab::messageRaised, this, &TaskPanel::messageRaised);
    connect(m_split, &SplitForm::messageRaised, this, &TaskPanel::messageRaised);
    connect(m_status, &StatusForm::messageRaised, this, &TaskPanel::messageRaised);
    connect(m_split, &SplitForm::finished, this, &TaskPanel::leaveForms);
    connect(m_status, &StatusForm::finished, this, &TaskPanel::leaveForms);
    for (QWidget* form : std::initializer_list<QWidget*>{m_split, m_status})
        new QShortcut(Qt::Key_Escape, form, this, &TaskPanel::leaveForms, Qt::WidgetWithChildrenShortcut);
}

void TaskPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_form->fitInto(width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

QWidget* TaskPanel::makeHead()
{
    auto* head = new QWidget(this);
    setMuted(m_number);
    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = m_title->font();
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_reason->setObjectName(QStringLiteral("panelReason"));
    setMuted(m_reason);
    m_reason->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_badge);
    row->addWidget(m_number);
    row->addStretch();
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(16, 14, 16, 10);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    return head;
}

void TaskPanel::showTask(const TaskView* view)
{
    const bool other = !view || !m_view || view->task.id != m_view->task.id;
    if (other)
        leaveForms();
    m_view = view ? std::optional(*view) : std::nullopt;
    setEnabled(view != nullptr);
    if (view)
        showHead(*view);
    fillTab();
}

void TaskPanel::showHead(const TaskView& view)
{
    setPlainText(m_number,
        view.aspects.isEmpty() ? view.task.number
                               : view.task.number + QStringLiteral("   ") + view.aspects.join(QStringLiteral("、")));
    setPlainText(m_title, view.task.title);
    m_badge->setLight(view.verdict.light);
    setPlainText(m_reason, lightReasonText(view.verdict));
}

// Only the tab that is seen is filled; the others when one turns to them.
void TaskPanel::fillTab()
{
    const TaskView* view = m_view ? &*m_view : nullptr;
    switch (m_tabs->currentIndex()) {
    case 0:
        return m_form->showTask(view);
    case 1:
        return m_progress->showTask(view);
    default:
        return m_history->showTask(view);
    }
}

void TaskPanel::startTitle()
{
    leaveForms();
    m_tabs->setCurrentIndex(0);
    m_form->startTitle();
}

void TaskPanel::startProgress()
{
    leaveForms();
    m_tabs->setCurrentIndex(1);
    m_progress->startRecord();
}

void TaskPanel::startSplit()
{
    if (!m_view)
        return;
    m_split->start(*m_view);
    m_stack->setCurrentWidget(m_split);
}

void TaskPanel::startStatus()
{
    if (!m_view)
        return;
    m_status->start(*m_view);
    m_stack->setCurrentWidget(m_status);
}

TaskPanel::Work TaskPanel::work() const
{
    return {m_tabs->currentIndex(), m_stack->currentWidget() == m_split, m_stack->currentWidget() == m_status,
        m_progress->work()};
}

void TaskPanel::goOnWith(const Work& work)
{
    m_tabs->setCurrentIndex(work.tab);
    m_progress->goOnWith(work.progress);
    if (work.splitting)
        startSplit();
    else if (work.settingStatus)
        startStatus();
}

void TaskPanel::leaveForms()
{
    m_stack->setCurrentWidget(m_tabs);
}

} // namespace taizhang
