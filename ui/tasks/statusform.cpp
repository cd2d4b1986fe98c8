// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/statusform.h"

#include "core/ledger/ledger.h"
#include "core/report/words.h"
#include "ui/shared/growingedit.h"
#include "ui/shared/plaintext.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace taizhang {

StatusForm::StatusForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_choices(new QButtonGroup(this))
    , m_reason(new GrowingEdit(GrowingEdit::Lines::Many, this))
{
    setObjectName(QStringLiteral("statusForm"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(plainLabel(tr("Status"), this));
    auto* choices = new QGridLayout; // one under the other they do not fit a small screen
    for (const auto& name : enumNames<TaskStatus>()) {
        auto* choice = new QRadioButton(word(name.value), this);
        choice->setObjectName(QStringLiteral("status_") + toText(name.value));
        m_choices->addButton(choice, static_cast<int>(name.value));
        const auto at = choices->count();
        choices->addWidget(choice, at / 2, at % 2);
    }
    column->addLayout(choices);
    m_reason->setObjectName(QStringLiteral("statusReason"));
    m_reason->setPlaceholderText(tr("Reason, e.g. the decision it rests on"));
    m_reason->setAccessibleName(tr("Reason"));
    column->addSpacing(8);
    column->addWidget(m_reason);
    auto* saveButton = new QPushButton(tr("Set status"), this);
    saveButton->setObjectName(QStringLiteral("statusSave"));
    saveButton->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(saveButton);
    column->addLayout(buttons);
    column->addStretch();
    connect(saveButton, &QPushButton::clicked, this, &StatusForm::save);
    connect(cancel, &QPushButton::clicked, this, &StatusForm::finished);
}

void StatusForm::start(const TaskView& view)
{
    m_task = view.task.id;
    m_choices->button(static_cast<int>(view.task.status))->setChecked(true);
    m_reason->setStoredText(view.task.statusReason);
    m_choices->checkedButton()->setFocus();
}

void StatusForm::save()
{
    const auto status = static_cast<TaskStatus>(m_choices->checkedId());
    const Result<void> stored = m_context.ledger.setTaskStatus(*m_task, status, m_reason->toPlainText().trimmed());
    if (stored)
        Q_EMIT finished();
    else
        Q_EMIT messageRaised(Message::error(stored.error()));
}

} // namespace taizhang
