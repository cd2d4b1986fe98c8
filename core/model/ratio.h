// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace taizhang {

// value × factor ÷ divisor, rounded half away from zero; nothing for a divisor of zero or a result out of range. Exact
// while the divisor times the factor stays below 9·10^18.
std::optional<qint64> scaledRatio(qint64 value, qint64 factor, qint64 divisor);

} // namespace taizhang
