// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger.h"
#include "ui/shared/message.h"

#include <QAction>

namespace taizhang {

// The one pair of undo and redo. Their words name what would be undone, as the change log of the ledger has it, also
// what was done before the program was started.
class UndoActions final : public QObject
{
    Q_OBJECT

public:
    explicit UndoActions(QObject* parent = nullptr);

    QAction* undoAction() { return &m_undo; }
    QAction* redoAction() { return &m_redo; }
    void setLedger(Ledger* ledger); // nullptr: none, both disabled

Q_SIGNALS:
    void done(); // something was undone or redone
    void messageRaised(const taizhang::Message& message);

private:
    void tell(const Result<BatchInfo>& result);
    void refresh();

    Ledger* m_ledger = nullptr;
    QAction m_undo;
    QAction m_redo;
};

} // namespace taizhang
