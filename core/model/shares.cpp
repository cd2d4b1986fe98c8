// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/shares.h"

#include <algorithm>
#include <numeric>

namespace taizhang {

std::vector<int> sharesInPermille(const std::vector<qint64>& counts)
{
    std::vector<int> shares(counts.size(), 0);
    const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64{0});
    if (total == 0)
        return shares;
    std::transform(counts.begin(), counts.end(), shares.begin(),
        [total](qint64 count) { return static_cast<int>((2000 * count + total) / (2 * total)); });
    // What is done comes first in such lists and has its own rounded value wherever it stands alone as a rate.
    const auto largest = counts.rend() - std::max_element(counts.rbegin(), counts.rend()) - 1;
    shares[static_cast<size_t>(largest)] += 1000 - std::accumulate(shares.begin(), shares.end(), 0);
    return shares;
}

} // namespace taizhang
