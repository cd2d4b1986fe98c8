// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/emptystate.h"

#include "ui/shared/icons.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace taizhang {

EmptyState::EmptyState(const Words& words, QWidget* parent)
    : QWidget(parent)
{
    auto* mark = new QLabel(this);
    mark->setPixmap(icon(words.icon, ThemeRole::MutedText).pixmap(QSize(48, 48)));
    mark->setAlignment(Qt::AlignCenter);
    QLabel* title = plainLabel(words.title, this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);
    QLabel* explanation = plainLabel(words.explanation, this);
    setMuted(explanation);
    explanation->setAlignment(Qt::AlignCenter);
    explanation->setWordWrap(true);
    const int width = explanation->fontMetrics().height() * 15;
    explanation->setMinimumWidth(width);
    // Centred in its layout, a label would get the height of its widest shape whatever its width.
    explanation->setMinimumHeight(explanation->heightForWidth(width));

    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(mark);
    column->addWidget(title);
    column->addWidget(explanation, 0, Qt::AlignHCenter);
    if (!words.button.isEmpty()) {
        auto* button = new QPushButton(words.button, this);
        button->setObjectName(QStringLiteral("emptyStateButton"));
        button->setDefault(true);
        connect(button, &QPushButton::clicked, this, &EmptyState::started);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
}

} // namespace taizhang
