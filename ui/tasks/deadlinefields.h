// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/deadline.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace taizhang {

class Clock;
class DayEdit;
class GrowingEdit;

// What the phrase of a deadline was understood to mean, to be put right: its kind, and what belongs to that kind (first
// and last day, how often, what is waited for). Milestones have a list of their own.
class DeadlineFields final : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineFields(const Clock& clock, QWidget* parent = nullptr);

    void setDeadline(const Deadline& deadline);

Q_SIGNALS:
    void edited(const taizhang::Deadline& deadline); // by the user

private:
    QWidget* makeDays();
    QWidget* makeRecurrence();
    void connectFields();
    void setKind(DeadlineKind kind);
    void setRecurrence();
    void showKind();

    const Clock& m_clock;
    Deadline m_deadline;
    QComboBox* m_kind;
    QLabel* m_from;
    DayEdit* m_start;
    DayEdit* m_due;
    QWidget* m_recurrence = nullptr;
    QSpinBox* m_times;
    QComboBox* m_unit;
    GrowingEdit* m_trigger;
};

} // namespace taizhang
