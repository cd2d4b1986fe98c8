// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/percent.h"

#include <QDoubleSpinBox>

#include <optional>

namespace taizhang {

// A percentage from 0 to 100 with up to two decimals, or none.
class PercentEdit final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit PercentEdit(QWidget* parent = nullptr);

    void setPercent(std::optional<Percent> percent);
    std::optional<Percent> percent() const;

protected:
    QString textFromValue(double value) const override;
};

} // namespace taizhang
