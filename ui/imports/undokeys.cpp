// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/undokeys.h"

#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace taizhang {

UndoKeys::UndoKeys(QWidget* widget, std::function<bool()> canUndo, std::function<void()> undo)
    : QObject(widget)
    , m_canUndo(std::move(canUndo))
    , m_undo(std::move(undo))
{
    widget->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!key || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) || !m_canUndo())
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        m_undo();
    return true;
}

} // namespace taizhang
