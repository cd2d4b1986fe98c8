// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/message.h"

#include <QFrame>

class QLabel;
class QToolButton;
class QPushButton;

namespace taizhang {

// Shows one message above the work, with its details on demand and its one action. Good news goes by itself after a
// while; what needs reading stays until it is closed or another message comes.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);
    void dismiss();
    void dismissNews(); // unless it needs reading
    QString text() const { return m_message.text; }
    // What is shown, for a window that is made in place of this one; without the action, which belongs to this one.
    Message message() const { return {m_message.kind, m_message.text, m_message.detail, {}, {}}; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void runAction();
    void recolor();

    Message m_message;
    QLabel* m_mark;
    QLabel* m_text;
    QLabel* m_detail;
    QPushButton* m_action;
    QToolButton* m_more;
    QToolButton* m_close;
    class QTimer* m_timer;
};

} // namespace taizhang
