// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace taizhang {

// A large button: icon, title, and one line on what it does.
class StartCard final : public QAbstractButton
{
    Q_OBJECT

public:
    struct Words
    {
        QString name; // of the object
        QString icon;
        QString title;
        QString explanation;
    };

    explicit StartCard(const Words& words, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Words m_words;
};

} // namespace taizhang
