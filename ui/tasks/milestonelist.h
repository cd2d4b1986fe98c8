// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/deadline.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace taizhang {

class Clock;
class MilestoneRow;

// The milestones of a deadline, a row each, and a way to add one.
class MilestoneList final : public QWidget
{
    Q_OBJECT

public:
    explicit MilestoneList(const Clock& clock, QWidget* parent = nullptr);

    // Shown for a deadline that has milestones or is of their kind. Rows that stay keep the cursor.
    void setDeadline(const Deadline& deadline);

Q_SIGNALS:
    void edited(const std::vector<taizhang::Milestone>& milestones); // by the user; in order of day

private:
    void add();
    void addRow();
    void remove(const MilestoneRow* row);
    std::vector<Milestone> milestones() const;
    void tell(std::vector<Milestone> milestones);

    const Clock& m_clock;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    std::vector<MilestoneRow*> m_rows;
};

} // namespace taizhang
