// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/deadlinefields.h"

#include "core/base/clock.h"
#include "core/report/words.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace taizhang {

DeadlineFields::DeadlineFields(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_kind(new QComboBox(this))
    , m_due(new DayEdit(this))
    , m_milestones(nullptr)
    , m_column(new QVBoxLayout(this))
{
    m_kind->setObjectName(QStringLiteral("deadlineKind"));
    m_kind->setToolTip(tr("What kind of deadline it is"));
    m_kind->setAccessibleName(tr("Kind of deadline"));
    for (const auto& name : enumNames<DeadlineKind>())
        m_kind->addItem(word(name.value), static_cast<int>(name.value));
    m_due->setObjectName(QStringLiteral("deadlineDue"));
    m_due->setToolTip(tr("Last day that is not late"));
    m_due->setAccessibleName(tr("Last day"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_kind, 1);
    row->addWidget(plainLabel(tr("until"), this));
    row->addWidget(m_due, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addLayout(row);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_deadline.kind = static_cast<DeadlineKind>(m_kind->currentData().toInt());
        Q_EMIT edited(m_deadline);
    });
    connect(m_due, &DayEdit::dayChanged, this, [this](std::optional<QDate> day) {
        m_deadline.due = day;
        if (day && m_deadline.kind == DeadlineKind::Unspecified)
            m_deadline.kind = DeadlineKind::Fixed;
        Q_EMIT edited(m_deadline);
    });
}

void DeadlineFields::setDeadline(const Deadline& deadline)
{
    const bool sameMilestones = m_milestones && deadline.milestones == m_deadline.milestones;
    m_deadline = deadline;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(deadline.kind)));
    m_due->setDay(deadline.due);
    m_due->setYear(deadline.due.value_or(m_clock.today()).year());
    if (!sameMilestones)
        showMilestones();
}

void DeadlineFields::showMilestones()
{
    if (m_milestones)
        m_milestones->deleteLater();
    m_milestones = new QWidget(this);
    auto* list = new QVBoxLayout(m_milestones);
    list->setContentsMargins(0, 0, 0, 0);
    for (size_t i = 0; i < m_deadline.milestones.size(); ++i) {
        const Milestone& milestone = m_deadline.milestones[i];
        QString text = milestone.dueOn.toString(Qt::ISODate) + QStringLiteral("  ") + shownText(milestone.text);
        auto* box = new QCheckBox(text.replace(QLatin1Char('&'), QStringLiteral("&&")), m_milestones);
        box->setObjectName(QStringLiteral("milestone%1").arg(i));
        box->setChecked(milestone.doneOn.has_value());
        box->setToolTip(milestone.doneOn ? tr("reached on %1").arg(milestone.doneOn->toString(Qt::ISODate))
                                         : tr("Tick when it is reached"));
        connect(box, &QCheckBox::clicked, this, [this, i](bool done) { tick(i, done); });
        list->addWidget(box);
    }
    m_milestones->setVisible(!m_deadline.milestones.empty());
    m_column->addWidget(m_milestones);
}

void DeadlineFields::tick(size_t milestone, bool done)
{
    Deadline deadline = m_deadline;
    deadline.milestones.at(milestone).doneOn = done ? std::optional(m_clock.today()) : std::nullopt;
    Q_EMIT edited(deadline);
}

} // namespace taizhang
