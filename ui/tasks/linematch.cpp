// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/linematch.h"

namespace taizhang {

std::vector<std::optional<size_t>> matchedLines(const QStringList& lines, const QStringList& known)
{
    const auto count = static_cast<size_t>(lines.size());
    std::vector<std::optional<size_t>> matches(count);
    std::vector<bool> taken(static_cast<size_t>(known.size()));
    for (size_t i = 0; i < count; ++i) {
        for (size_t k = 0; k < taken.size() && !matches[i]; ++k) {
            if (taken[k] || known[static_cast<qsizetype>(k)] != lines[static_cast<qsizetype>(i)])
                continue;
            matches[i] = k;
            taken[k] = true;
        }
    }
    for (size_t i = 0; i < count && count == taken.size(); ++i) {
        if (matches[i] || taken[i])
            continue;
        matches[i] = i;
        taken[i] = true;
    }
    return matches;
}

} // namespace taizhang
