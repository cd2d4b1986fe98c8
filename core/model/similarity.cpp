// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/similarity.h"

#include <algorithm>
#include <vector>

namespace taizhang {

namespace {

qsizetype commonLength(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1, 0);
    for (QChar c : a) {
        qsizetype diagonal = 0;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = b[static_cast<qsizetype>(j) - 1] == c ? diagonal + 1 : std::max(above, row[j - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

int nameSimilarity(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return 0;
    const qsizetype common = commonLength(a, b);
    const int ratio = static_cast<int>(200 * common / (a.size() + b.size()));
    const bool abbreviation
        = common == std::min(a.size(), b.size()) && common >= 3 && a.front() == b.front() && a.back() == b.back();
    return abbreviation ? std::max(ratio, 85) : ratio;
}

} // namespace taizhang
