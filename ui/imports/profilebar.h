// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importprofile.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace taizhang {

// Says that the file was read as one of its shape before, with what, and offers to read it without.
class ProfileBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileBar(QWidget* parent = nullptr);

    // Of a reading; `broken`: damaged ones of the ledger. Hides itself where there is nothing to say.
    void show(const std::optional<ImportProfile>& profile, int broken);

Q_SIGNALS:
    void dropRequested();

private:
    QLabel* m_text;
    QPushButton* m_drop;
};

// What a profile corrects, in words: "2 columns, 1 deadline".
QString profileText(const ImportProfile& profile);

} // namespace taizhang
