// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/deadline.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace taizhang {

class Clock;
class DayEdit;

// What the phrase of a deadline was understood to mean, to be put right: kind, first and last day, and for milestones a
// box each to tick when it is reached.
class DeadlineFields final : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineFields(const Clock& clock, QWidget* parent = nullptr);

    void setDeadline(const Deadline& deadline);

Q_SIGNALS:
    void edited(const taizhang::Deadline& deadline); // by the user

private:
    void showMilestones();
    void tick(size_t milestone, bool done);

    const Clock& m_clock;
    Deadline m_deadline;
    QComboBox* m_kind;
    DayEdit* m_due;
    QWidget* m_milestones;
    QVBoxLayout* m_column;
};

} // namespace taizhang
