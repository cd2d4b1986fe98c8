// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ratio.h"

#include <QtNumeric>

namespace taizhang {

std::optional<qint64> scaledRatio(qint64 value, qint64 factor, qint64 divisor)
{
    if (divisor == 0)
        return std::nullopt;
    const bool negative = (value < 0) != (divisor < 0);
    const auto size = [](qint64 number) { return number < 0 ? -number : number; };
    qint64 rest = size(value) % size(divisor);
    qint64 by = size(divisor);
    qint64 whole = 0;
    if (qMulOverflow(size(value) / by, factor, &whole))
        return std::nullopt;
    qint64 scaled = 0;
    qint64 twice = 0;
    while (qMulOverflow(by, qint64{2}, &twice) || qMulOverflow(rest, 2 * factor, &scaled)
        || qAddOverflow(scaled, by, &scaled)) {
        rest /= 2;
        by /= 2;
    }
    qint64 result = 0;
    if (qAddOverflow(whole, scaled / twice, &result))
        return std::nullopt;
    return negative ? -result : result;
}

} // namespace taizhang
