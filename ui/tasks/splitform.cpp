// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/splitform.h"

#include "core/ledger/ledger.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"
#include "ui/tasks/taskfields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace taizhang {

SplitForm::SplitForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_titles(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("splitForm"));
    QLabel* help
        = plainLabel(tr("One sub-task a line. Each takes over the units and the deadline; the task itself stays "
                        "as their heading and is no longer counted."),
            this);
    help->setWordWrap(true);
    setMuted(help);
    m_titles->setObjectName(QStringLiteral("splitTitles"));
    m_titles->setTabChangesFocus(true);
    auto* splitButton = new QPushButton(tr("Split the task"), this);
    splitButton->setObjectName(QStringLiteral("splitConfirm"));
    splitButton->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(splitButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(help);
    column->addWidget(m_titles, 1);
    column->addLayout(buttons);
    connect(splitButton, &QPushButton::clicked, this, &SplitForm::split);
    connect(cancel, &QPushButton::clicked, this, &SplitForm::finished);
}

void SplitForm::start(const TaskView& view)
{
    m_task = view.task.id;
    m_titles->setPlainText(taskFieldText(view, field::measures));
    m_titles->setFocus();
}

void SplitForm::split()
{
    QStringList titles;
    for (const QString& line : m_titles->toPlainText().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            titles << line.trimmed();
    }
    if (titles.isEmpty())
        return;
    const auto parts = m_context.ledger.splitTask(*m_task, titles);
    if (parts)
        Q_EMIT finished();
    else
        Q_EMIT messageRaised(Message::error(parts.error()));
}

} // namespace taizhang
