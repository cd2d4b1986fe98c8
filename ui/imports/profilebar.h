// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace taizhang {

class ImportSession;
struct ImportProfile;

// Says that the file was read as one of its shape before, with what, and offers to read it without.
class ProfileBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileBar(QWidget* parent = nullptr);

    void show(const ImportSession& session); // hides itself where nothing was remembered

Q_SIGNALS:
    void dropRequested();

private:
    QLabel* m_text;
    QPushButton* m_drop;
};

// What a profile corrects, in words: "2 columns, 1 deadline".
QString profileText(const ImportProfile& profile);

} // namespace taizhang
