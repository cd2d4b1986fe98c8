// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/taborder.h"

#include <QWidget>

namespace taizhang {

void tabInto(QWidget* before, const QWidget& part)
{
    for (QWidget* field : part.findChildren<QWidget*>()) {
        const bool popup = field->window() != before->window(); // as the list of a combo box
        if (field == before || popup || field->focusProxy() || !(field->focusPolicy() & Qt::TabFocus))
            continue;
        QWidget::setTabOrder(before, field);
        before = field;
    }
}

} // namespace taizhang
