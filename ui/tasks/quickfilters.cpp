// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/quickfilters.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace taizhang {

QuickFilters::QuickFilters(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    const QList<QPair<QString, QString>> filters{
        {tr("All"), QString()},
        {tr("Behind"), tr("light:red|light:yellow")},
        {tr("Due soon"), tr("light:blue")},
        {tr("Overdue"), tr("overdue:>0")},
        {tr("Done"), tr("light:done")},
    };
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_group->setExclusive(false);
    for (const auto& [words, query] : filters) {
        auto* chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("quick%1").arg(m_group->buttons().size()));
        chip->setText(words);
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setProperty("query", query);
        m_group->addButton(chip);
        row->addWidget(chip);
        connect(chip, &QToolButton::clicked, this, [this, query = query] { Q_EMIT picked(query); });
    }
    showQuery({});
}

void QuickFilters::showQuery(const QString& query)
{
    for (QAbstractButton* chip : m_group->buttons())
        chip->setChecked(chip->property("query").toString() == query.trimmed());
}

} // namespace taizhang
