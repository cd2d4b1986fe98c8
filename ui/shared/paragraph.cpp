// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/paragraph.h"

#include "ui/shared/plaintext.h"

#include <QLabel>

namespace taizhang {

QLabel* plainParagraph(const QString& text, QWidget* parent)
{
    QLabel* label = plainLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace taizhang
