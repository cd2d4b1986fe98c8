// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/deadlinefields.h"

#include "core/base/clock.h"
#include "core/report/words.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/growingedit.h"
#include "ui/shared/plaintext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace taizhang {

namespace {

template <class E>
void fillWords(QComboBox* box)
{
    for (const auto& name : enumNames<E>())
        box->addItem(word(name.value), static_cast<int>(name.value));
}

} // namespace

DeadlineFields::DeadlineFields(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_kind(new QComboBox(this))
    , m_from(plainLabel(tr("from"), this))
    , m_start(new DayEdit(this))
    , m_due(new DayEdit(this))
    , m_times(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_trigger(new GrowingEdit(GrowingEdit::Lines::One, this))
{
    m_kind->setObjectName(QStringLiteral("deadlineKind"));
    m_kind->setToolTip(tr("What kind of deadline it is"));
    m_kind->setAccessibleName(tr("Kind of deadline"));
    fillWords<DeadlineKind>(m_kind);
    m_trigger->setObjectName(QStringLiteral("deadlineTrigger"));
    m_trigger->setAccessibleName(tr("What is waited for"));
    m_trigger->setPlaceholderText(tr("What is waited for"));
    m_recurrence = makeRecurrence();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_kind);
    column->addWidget(makeDays());
    column->addWidget(m_recurrence);
    column->addWidget(m_trigger);
    connectFields();
    showKind();
}

QWidget* DeadlineFields::makeDays()
{
    auto* days = new QWidget(this);
    m_start->setObjectName(QStringLiteral("deadlineStart"));
    m_start->setToolTip(tr("First day"));
    m_start->setAccessibleName(tr("First day"));
    m_due->setObjectName(QStringLiteral("deadlineDue"));
    m_due->setToolTip(tr("Last day that is not late"));
    m_due->setAccessibleName(tr("Last day"));
    for (DayEdit* day : {m_start, m_due}) {
        day->setClearButtonEnabled(false); // the field is narrow; Delete empties it
        day->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("2026-12-30")) + 22);
    }
    auto* row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_from);
    row->addWidget(m_start, 1);
    row->addWidget(plainLabel(tr("until"), days));
    row->addWidget(m_due, 1);
    return days;
}

QWidget* DeadlineFields::makeRecurrence()
{
    auto* box = new QWidget(this);
    m_times->setObjectName(QStringLiteral("deadlineTimes"));
    m_times->setAccessibleName(tr("How often"));
    m_times->setRange(1, 366);
    m_unit->setObjectName(QStringLiteral("deadlineUnit"));
    m_unit->setAccessibleName(tr("In which period"));
    fillWords<RecurrenceUnit>(m_unit);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_unit, 1);
    row->addWidget(m_times);
    row->addWidget(plainLabel(tr("time(s)"), box));
    return box;
}

void DeadlineFields::connectFields()
{
    connect(m_kind, &QComboBox::activated, this,
        [this] { setKind(static_cast<DeadlineKind>(m_kind->currentData().toInt())); });
    connect(m_start, &DayEdit::dayChanged, this, [this](std::optional<QDate> day) {
        m_deadline.start = day;
        Q_EMIT edited(m_deadline);
    });
    connect(m_due, &DayEdit::dayChanged, this, [this](std::optional<QDate> day) {
        m_deadline.due = day;
        if (day && m_deadline.kind == DeadlineKind::Unspecified)
            m_deadline.kind = DeadlineKind::Fixed;
        Q_EMIT edited(m_deadline);
    });
    connect(m_times, &QSpinBox::editingFinished, this, &DeadlineFields::setRecurrence);
    connect(m_unit, &QComboBox::activated, this, &DeadlineFields::setRecurrence);
    connect(m_trigger, &GrowingEdit::committed, this, [this](const QString& text) {
        m_deadline.trigger = text.trimmed();
        Q_EMIT edited(m_deadline);
    });
}

// What belongs to another kind goes; the days stay.
void DeadlineFields::setKind(DeadlineKind kind)
{
    m_deadline.kind = kind;
    if (kind != DeadlineKind::Recurring)
        m_deadline.recurrence.reset();
    else if (!m_deadline.recurrence)
        m_deadline.recurrence = Recurrence{RecurrenceUnit::Quarter, 1};
    if (kind != DeadlineKind::Dependent)
        m_deadline.trigger.clear();
    if (kind != DeadlineKind::Milestones)
        m_deadline.milestones.clear();
    Q_EMIT edited(m_deadline);
}

void DeadlineFields::setRecurrence()
{
    const Recurrence chosen{static_cast<RecurrenceUnit>(m_unit->currentData().toInt()), m_times->value()};
    if (m_deadline.kind != DeadlineKind::Recurring || m_deadline.recurrence == chosen)
        return;
    m_deadline.recurrence = chosen;
    Q_EMIT edited(m_deadline);
}

void DeadlineFields::setDeadline(const Deadline& deadline)
{
    m_deadline = deadline;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(deadline.kind)));
    const int year = deadline.due.value_or(m_clock.today()).year();
    m_start->setYear(year);
    m_start->setDay(deadline.start);
    m_due->setYear(year);
    m_due->setDay(deadline.due);
    const Recurrence recurrence = deadline.recurrence.value_or(Recurrence());
    m_times->setValue(recurrence.times);
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(recurrence.unit)));
    m_trigger->setStoredText(deadline.trigger);
    showKind();
}

void DeadlineFields::showKind()
{
    const bool range = m_deadline.kind == DeadlineKind::Range || m_deadline.start.has_value();
    m_from->setVisible(range);
    m_start->setVisible(range);
    m_due->setEnabled(m_deadline.kind != DeadlineKind::Milestones); // the last milestone's day
    m_recurrence->setVisible(m_deadline.kind == DeadlineKind::Recurring);
    m_trigger->setVisible(m_deadline.kind == DeadlineKind::Dependent);
}

} // namespace taizhang
