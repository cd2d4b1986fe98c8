// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/deadline.h"

#include <QWidget>

class QCheckBox;

namespace taizhang {

class Clock;
class DayEdit;
class GrowingEdit;
class PercentEdit;

// One milestone of a task: whether and when it was reached, its day, its words and the share planned for it.
class MilestoneRow final : public QWidget
{
    Q_OBJECT

public:
    MilestoneRow(const Clock& clock, int place, QWidget* parent = nullptr);

    void setMilestone(const Milestone& milestone);
    const Milestone& milestone() const { return m_milestone; }
    void startDay(); // cursor into the day

Q_SIGNALS:
    void edited(); // by the user
    void removeRequested();

private:
    void connectFields();

    const Clock& m_clock;
    Milestone m_milestone;
    QCheckBox* m_done;
    DayEdit* m_day;
    GrowingEdit* m_text;
    PercentEdit* m_planned;
};

} // namespace taizhang
