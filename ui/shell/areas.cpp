// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/areas.h"

#include "ui/shared/page.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QSplitter>

namespace taizhang {

namespace {

bool holdsAreas(const QWidget* widget, const QMainWindow& window)
{
    return widget == window.centralWidget() || qobject_cast<const QSplitter*>(widget)
        || qobject_cast<const Page*>(widget) || qobject_cast<const QDockWidget*>(widget);
}

const QWidget* areaOf(const QWidget* widget, const QMainWindow& window)
{
    while (widget && widget->parentWidget() && !holdsAreas(widget->parentWidget(), window))
        widget = widget->parentWidget();
    return widget;
}

bool takesFocus(const QWidget* widget, const QMainWindow& window)
{
    return widget->window() == &window && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
        && (widget->focusPolicy() & Qt::TabFocus);
}

} // namespace

void goToArea(const QMainWindow& window, bool forward)
{
    QWidget* start = window.focusWidget();
    if (!start)
        return;
    const QWidget* area = areaOf(start, window);
    const auto step = [forward](QWidget* w) { return forward ? w->nextInFocusChain() : w->previousInFocusChain(); };
    // An area is entered where it begins, also from behind.
    QWidget* entered = nullptr;
    for (QWidget* next = step(start); next != start; next = step(next)) {
        if (!takesFocus(next, window) || areaOf(next, window) == area)
            continue;
        if (entered && areaOf(next, window) != areaOf(entered, window))
            break;
        entered = next;
        if (forward)
            break;
    }
    if (entered)
        entered->setFocus(Qt::TabFocusReason);
}

} // namespace taizhang
