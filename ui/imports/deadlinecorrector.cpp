// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/deadlinecorrector.h"

#include "core/report/words.h"
#include "ui/imports/correctiontarget.h"
#include "ui/imports/importsession.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/plaintext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace taizhang {

namespace {

// Recurring deadlines are chosen with their period.
constexpr int recurring = 100;

int choiceOf(const DeadlineReading& reading)
{
    return reading.every ? recurring + static_cast<int>(*reading.every) : static_cast<int>(reading.kind);
}

bool takesDay(DeadlineKind kind)
{
    return kind == DeadlineKind::Fixed || kind == DeadlineKind::Range || kind == DeadlineKind::Immediate;
}

} // namespace

DeadlineCorrector::DeadlineCorrector(QWidget* parent)
    : QWidget(parent)
    , m_label(plainLabel({}))
    , m_kind(new QComboBox)
    , m_day(new DayEdit)
{
    m_kind->setObjectName(QStringLiteral("deadlineKind"));
    m_day->setObjectName(QStringLiteral("deadlineDay"));
    m_day->setAccessibleName(tr("Day of the deadline"));
    m_label->setWordWrap(true);
    m_label->setBuddy(m_kind);
    addKind(DeadlineKind::Fixed);
    addKind(DeadlineKind::Continuous);
    for (const EnumName<RecurrenceUnit>& name : enumNames<RecurrenceUnit>())
        m_kind->addItem(tr("%1: %2").arg(word(DeadlineKind::Recurring), word(name.value)),
            recurring + static_cast<int>(name.value));
    addKind(DeadlineKind::Immediate);
    addKind(DeadlineKind::Dependent);
    addKind(DeadlineKind::Unspecified);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label, 0, 0, 1, 3);
    layout->addWidget(m_kind, 1, 0);
    layout->addWidget(m_day, 1, 1);
    layout->setColumnStretch(2, 1);
    connect(m_kind, &QComboBox::activated, this, &DeadlineCorrector::announce);
    connect(m_day, &DayEdit::dayChanged, this, &DeadlineCorrector::announce);
}

void DeadlineCorrector::addKind(DeadlineKind kind)
{
    m_kind->addItem(word(kind), static_cast<int>(kind));
}

void DeadlineCorrector::show(const ImportSession& session, size_t draft)
{
    const Deadline& deadline = session.draft().tasks.at(draft).deadline.deadline;
    m_reading = {deadline.phrase, deadline.kind, deadline.due, {}, session.draft().year.value_or(session.plan().year)};
    if (deadline.kind == DeadlineKind::Recurring && deadline.recurrence)
        m_reading.every = deadline.recurrence->unit;
    const int like = likeDeadlines(session.draft(), deadline.phrase);
    setPlainText(m_label,
        deadline.phrase.isEmpty() ? tr("No &deadline (%n task(s)) means:", nullptr, like)
                                  : tr("“%1” (%n task(s)) means:", nullptr, like).arg(deadline.phrase));
    m_kind->setPlaceholderText(word(deadline.kind));
    m_kind->setCurrentIndex(m_kind->findData(choiceOf(m_reading)));
    m_day->setYear(m_reading.year);
    m_day->setDay(deadline.due);
    m_day->setVisible(takesDay(m_reading.kind));
}

void DeadlineCorrector::announce()
{
    const int choice = m_kind->currentData().toInt();
    m_reading.every
        = choice >= recurring ? std::optional(static_cast<RecurrenceUnit>(choice - recurring)) : std::nullopt;
    m_reading.kind = m_reading.every ? DeadlineKind::Recurring : static_cast<DeadlineKind>(choice);
    const bool dated = takesDay(m_reading.kind);
    m_day->setVisible(dated);
    m_reading.due = dated ? m_day->day() : std::nullopt;
    if (m_reading.kind == DeadlineKind::Fixed && !m_reading.due)
        m_day->setFocus(); // a day is needed before anything can be corrected
    else
        Q_EMIT corrected(m_reading);
}

} // namespace taizhang
