// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/reviewrow.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QPushButton;

namespace taizhang {

// Buttons that narrow the review to what needs a look, each with its number of rows.
class ReviewFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewFilter(QWidget* parent = nullptr);

    void setCounts(const std::function<int(ReviewFlags)>& count); // over all rows

Q_SIGNALS:
    void chosen(taizhang::ReviewFlags flags);

private:
    QButtonGroup* m_group;
};

} // namespace taizhang
