// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headerbar.h"

#include "ui/shared/page.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace taizhang {

namespace {

QToolButton* flatButton(QAction* action, Qt::ToolButtonStyle style, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

// The less important ones are their icon alone: a window of a small screen has no room for all words.
Qt::ToolButtonStyle styleOf(const QAction& action)
{
    const bool iconOnly = action.priority() == QAction::LowPriority && !action.icon().isNull();
    return iconOnly ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
}

// The main action as a filled button that follows its action's state.
QPushButton* mainButton(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(action->text(), parent);
    button->setDefault(true);
    button->setEnabled(action->isEnabled());
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

} // namespace

HeaderBar::HeaderBar(QAction* undo, QAction* redo, QAction* locator, QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel({}, this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("headerBar"));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_row->setContentsMargins(20, 10, 16, 10);
    m_row->setSpacing(6);
    m_row->addWidget(m_title);
    m_row->addSpacing(12);
    m_row->addWidget(flatButton(undo, Qt::ToolButtonIconOnly, this));
    m_row->addWidget(flatButton(redo, Qt::ToolButtonIconOnly, this));
    m_row->addWidget(flatButton(locator, Qt::ToolButtonTextBesideIcon, this));
    m_row->addStretch();
    m_actionsAt = m_row->count();
}

void HeaderBar::showPage(const Page* page)
{
    setVisible(page != nullptr);
    delete m_actions;
    m_actions = nullptr;
    if (!page)
        return;
    setPlainText(m_title, page->title());
    m_actions = new QWidget(this);
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const QList<QAction*> actions = page->pageActions();
    for (QAction* action : actions) {
        if (action == actions.last())
            row->addWidget(mainButton(action, m_actions));
        else
            row->addWidget(flatButton(action, styleOf(*action), m_actions));
    }
    m_row->insertWidget(m_actionsAt, m_actions);
}

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).color(ThemeRole::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace taizhang
