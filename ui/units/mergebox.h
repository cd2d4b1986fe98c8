// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/unitdirectory.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace taizhang {

// Asks into which unit another one is merged, and says what that does. It can be undone.
class MergeBox final : public QFrame
{
    Q_OBJECT

public:
    explicit MergeBox(QWidget* parent = nullptr);
    void start(const Unit& from, const UnitDirectory& directory);

Q_SIGNALS:
    void confirmed(taizhang::UnitId into);

private:
    QLabel* m_words;
    QComboBox* m_into;
};

} // namespace taizhang
