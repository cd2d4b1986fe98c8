// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/message.h"

#include <QDockWidget>

class QPushButton;

namespace taizhang {

class BatchList;
class Ledger;

// The history beside the work.
class HistoryDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit HistoryDock(QWidget* parent = nullptr);
    void setLedger(Ledger* ledger);

Q_SIGNALS:
    void messageRaised(const taizhang::Message& message);

private:
    BatchList* m_list;
    QPushButton* m_takeBack;
};

} // namespace taizhang
