// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/percent.h"
#include "core/model/enums.h"

#include <QString>

#include <optional>

namespace taizhang {

// A cell of 状态, 是否销号, 办结状态: √ 是 ● 已完成 已销号 are Closed; × 否 ○ 进行中 达序时 are Active; 暂缓 Suspended;
// 取消 Cancelled; 并入 Merged. Nothing for other text.
std::optional<TaskStatus> parseStatus(const QString& text);

// A cell of 完成比例. `fractions`: the column writes 0.8 and 1 for 80 % and 100 %; `percentHeader`: the header says %,
// so that a bare 0.8 is 0.8 %.
std::optional<Percent> parsePercentCell(const QString& text, bool fractions, bool percentHeader);

} // namespace taizhang
