// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace taizhang {

// While there are corrections to take back, Ctrl+Z in the widget is theirs and not the ledger's.
class UndoKeys final : public QObject
{
public:
    UndoKeys(QWidget* widget, std::function<bool()> canUndo, std::function<void()> undo);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<bool()> m_canUndo;
    std::function<void()> m_undo;
};

} // namespace taizhang
