// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace taizhang {

// What an empty view shows: what would be here, why it is not, and the one button that starts.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString icon;
        QString title;
        QString explanation;
        QString button; // empty: none
    };

    explicit EmptyState(const Words& words, QWidget* parent = nullptr);

Q_SIGNALS:
    void started();
};

} // namespace taizhang
