// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace taizhang {

// The terms of the typed search with an example each; a click puts the example into the field.
class SearchHelp final : public QFrame
{
    Q_OBJECT

public:
    explicit SearchHelp(QWidget* parent = nullptr);
    void popupBelow(const QWidget* field);

Q_SIGNALS:
    void picked(const QString& term);
};

} // namespace taizhang
