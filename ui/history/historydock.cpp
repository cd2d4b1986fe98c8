// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historydock.h"

#include "ui/history/batchlist.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang {

HistoryDock::HistoryDock(QWidget* parent)
    : QDockWidget(tr("History"), parent)
    , m_list(new BatchList)
    , m_takeBack(new QPushButton(tr("Take this change back")))
{
    setObjectName(QStringLiteral("historyDock"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 8);
    column->addWidget(m_list, 1);
    column->addWidget(m_takeBack, 0, Qt::AlignHCenter);
    content->setMinimumWidth(fontMetrics().height() * 13);
    setWidget(content);
    connect(m_takeBack, &QPushButton::clicked, m_list, &BatchList::takeBack);
    connect(m_list, &BatchList::batchChosen, this, [this] { m_takeBack->setEnabled(m_list->canTakeBack()); });
    connect(m_list, &BatchList::messageRaised, this, &HistoryDock::messageRaised);
}

void HistoryDock::setLedger(Ledger* ledger)
{
    m_list->setLedger(ledger);
}

} // namespace taizhang
