// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/milestonelist.h"

#include "core/base/clock.h"
#include "ui/shared/taborder.h"
#include "ui/tasks/milestonerow.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace taizhang {

MilestoneList::MilestoneList(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add milestone"), this))
{
    setObjectName(QStringLiteral("milestones"));
    m_column->setSpacing(4);
    m_add->setObjectName(QStringLiteral("addMilestone"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addLayout(m_column);
    outer->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &MilestoneList::add);
}

void MilestoneList::setDeadline(const Deadline& deadline)
{
    while (m_rows.size() > deadline.milestones.size()) {
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < deadline.milestones.size())
        addRow();
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setMilestone(deadline.milestones[i]);
    setVisible(deadline.kind == DeadlineKind::Milestones || !m_rows.empty());
}

void MilestoneList::addRow()
{
    auto* row = new MilestoneRow(m_clock, static_cast<int>(m_rows.size()), this);
    m_rows.push_back(row);
    m_column->addWidget(row);
    tabInto(m_add, *this);
    connect(row, &MilestoneRow::edited, this, [this] { tell(milestones()); });
    connect(row, &MilestoneRow::removeRequested, this, [this, row] { remove(row); });
}

std::vector<Milestone> MilestoneList::milestones() const
{
    std::vector<Milestone> all;
    for (const MilestoneRow* row : m_rows)
        all.push_back(row->milestone());
    return all;
}

// A new one is due a month after the last, so that it stands at the end and the cursor goes to its day.
void MilestoneList::add()
{
    std::vector<Milestone> all = milestones();
    Milestone added;
    added.dueOn = all.empty() ? m_clock.today() : all.back().dueOn.addMonths(1);
    all.push_back(added);
    tell(all);
    if (m_rows.size() == all.size())
        m_rows.back()->startDay();
}

void MilestoneList::remove(const MilestoneRow* row)
{
    std::vector<Milestone> all = milestones();
    const auto at = std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin();
    all.erase(all.begin() + at);
    tell(all);
}

void MilestoneList::tell(std::vector<Milestone> milestones)
{
    std::stable_sort(
        milestones.begin(), milestones.end(), [](const Milestone& a, const Milestone& b) { return a.dueOn < b.dueOn; });
    Q_EMIT edited(milestones);
}

} // namespace taizhang
