// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QtGlobal>

namespace taizhang {

// Shares of a total in tenths of a per cent that sum to exactly 1000: each rounded half up, then the largest share (the
// last of equal ones) absorbs the difference (the rule that reproduces published progress reports; e.g. 17/10/24/9/162
// of 222 gives 77/45/108/41/729). All zero for a total of zero. Counts are not negative and their total stays below
// 4·10^15 (40 trillion 元 in 分).
std::vector<int> sharesInPermille(const std::vector<qint64>& counts);

} // namespace taizhang
