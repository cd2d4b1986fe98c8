// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/figure.h"

#include <optional>

namespace taizhang {

// Amounts in the cells of written tables; the readers take them back as the same value.

QString moneyUnit(MoneyScale scale); // 元, 万元, 亿元
// A bare number where the unit of the header says the rest, so that it can be added up; else the words.
QString amountCell(const std::optional<MoneyFigure>& figure, MoneyScale scale);

} // namespace taizhang
