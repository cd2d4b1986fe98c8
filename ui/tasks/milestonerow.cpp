// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/milestonerow.h"

#include "core/base/clock.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/growingedit.h"
#include "ui/shared/icons.h"
#include "ui/shared/percentedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace taizhang {

MilestoneRow::MilestoneRow(const Clock& clock, int place, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_done(new QCheckBox(this))
    , m_day(new DayEdit(this))
    , m_text(new GrowingEdit(GrowingEdit::Lines::One, this))
    , m_planned(new PercentEdit(this))
{
    const auto nameField = [place](QWidget* field, const QString& name, const QString& words) {
        field->setObjectName(QStringLiteral("milestone%1_%2").arg(place).arg(name));
        field->setAccessibleName(words);
    };
    nameField(m_done, QStringLiteral("done"), tr("Reached"));
    nameField(m_day, QStringLiteral("day"), tr("Day of the milestone"));
    nameField(m_text, QStringLiteral("text"), tr("What is to be reached"));
    nameField(m_planned, QStringLiteral("planned"), tr("Share planned by then"));
    m_text->setPlaceholderText(tr("What is to be reached"));
    m_planned->setToolTip(tr("Share planned by then"));
    m_planned->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_planned->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("100.00 %")) + 16);
    m_day->setClearButtonEnabled(false);
    m_day->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("2026-12-30")) + 24);
    auto* remove = new QToolButton(this);
    nameField(remove, QStringLiteral("remove"), tr("Delete milestone"));
    remove->setIcon(icon(QStringLiteral("close"), ThemeRole::MutedText));
    remove->setToolTip(tr("Delete milestone"));
    remove->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_done, 0, Qt::AlignTop);
    row->addWidget(m_day, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    row->addWidget(m_planned, 0, Qt::AlignTop);
    row->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QToolButton::clicked, this, &MilestoneRow::removeRequested);
    connectFields();
}

void MilestoneRow::connectFields()
{
    connect(m_done, &QCheckBox::clicked, this, [this](bool done) {
        m_milestone.doneOn = done ? std::optional(m_clock.today()) : std::nullopt;
        Q_EMIT edited();
    });
    connect(m_day, &DayEdit::dayChanged, this, [this](std::optional<QDate> day) {
        if (!day) // a milestone has a day; without one it is to be deleted
            return m_day->setDay(m_milestone.dueOn);
        m_milestone.dueOn = *day;
        Q_EMIT edited();
    });
    connect(m_text, &GrowingEdit::committed, this, [this](const QString& text) {
        m_milestone.text = text.trimmed();
        Q_EMIT edited();
    });
    connect(m_planned, &PercentEdit::editingFinished, this, [this] {
        if (m_planned->percent() == m_milestone.planned)
            return;
        m_milestone.planned = m_planned->percent();
        Q_EMIT edited();
    });
}

void MilestoneRow::setMilestone(const Milestone& milestone)
{
    m_milestone = milestone;
    m_done->setChecked(milestone.doneOn.has_value());
    m_done->setToolTip(milestone.doneOn ? tr("reached on %1").arg(milestone.doneOn->toString(Qt::ISODate))
                                        : tr("Tick when it is reached"));
    m_day->setYear(milestone.dueOn.year());
    m_day->setDay(milestone.dueOn);
    m_planned->setPercent(milestone.planned);
    const bool writing = m_text->hasFocus() && m_text->toPlainText() != m_text->storedText();
    if (!writing)
        m_text->setStoredText(milestone.text);
}

void MilestoneRow::startDay()
{
    m_day->setFocus();
    m_day->selectAll();
}

} // namespace taizhang
