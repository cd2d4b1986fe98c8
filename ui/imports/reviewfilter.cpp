// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/reviewfilter.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

#include <array>

namespace taizhang {

namespace {

constexpr std::array<int, 10> choices{0, static_cast<int>(ReviewFlag::Doubtful),
    static_cast<int>(ReviewFlag::UnknownUnit), static_cast<int>(ReviewFlag::NoDeadline),
    static_cast<int>(ReviewFlag::Duplicate), static_cast<int>(ReviewFlag::New), static_cast<int>(ReviewFlag::Changed),
    static_cast<int>(ReviewFlag::Same), static_cast<int>(ReviewFlag::Gone), static_cast<int>(ReviewFlag::LeftOut)};

QString choiceText(int flags, int count)
{
    switch (static_cast<ReviewFlag>(flags)) {
    case ReviewFlag::Doubtful:
        return ReviewFilter::tr("⚠ Doubtful %1").arg(count);
    case ReviewFlag::UnknownUnit:
        return ReviewFilter::tr("⚠ Unknown unit %1").arg(count);
    case ReviewFlag::NoDeadline:
        return ReviewFilter::tr("⚠ No deadline %1").arg(count);
    case ReviewFlag::Duplicate:
        return ReviewFilter::tr("⚠ Possible duplicate %1").arg(count);
    case ReviewFlag::New:
        return ReviewFilter::tr("＋ New %1").arg(count);
    case ReviewFlag::Changed:
        return ReviewFilter::tr("≠ Changed %1").arg(count);
    case ReviewFlag::Same:
        return ReviewFilter::tr("＝ Unchanged %1").arg(count);
    case ReviewFlag::Gone:
        return ReviewFilter::tr("－ Gone %1").arg(count);
    case ReviewFlag::LeftOut:
        return ReviewFilter::tr("· Rows left out %1").arg(count);
    }
    return ReviewFilter::tr("All %1").arg(count);
}

} // namespace

ReviewFilter::ReviewFilter(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const int flags : choices) {
        auto* button = new QPushButton;
        button->setCheckable(true);
        button->setChecked(flags == 0);
        button->setAutoDefault(false);
        m_group->addButton(button, flags);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(ReviewFlags(id)); });
}

void ReviewFilter::setCounts(const std::function<int(ReviewFlags)>& count)
{
    constexpr int all = static_cast<int>(ReviewFlag::New) | static_cast<int>(ReviewFlag::Changed)
        | static_cast<int>(ReviewFlag::Same) | static_cast<int>(ReviewFlag::Gone);
    for (QAbstractButton* button : m_group->buttons()) {
        const int flags = m_group->id(button);
        const int rows = count(ReviewFlags(flags == 0 ? all : flags));
        button->setText(choiceText(flags, rows));
        button->setVisible(flags == 0 || rows > 0);
        if (button->isChecked() && !button->isVisibleTo(this))
            m_group->button(0)->click();
    }
}

} // namespace taizhang
