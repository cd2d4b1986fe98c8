// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace taizhang {

class Page;

// Above the page: its title, its actions, undo and redo, and the way to the locator.
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    HeaderBar(QAction* undo, QAction* redo, QAction* locator, QWidget* parent = nullptr);

    void showPage(const Page* page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QWidget* m_actions = nullptr;
    QHBoxLayout* m_row;
    int m_actionsAt = 0;
};

} // namespace taizhang
