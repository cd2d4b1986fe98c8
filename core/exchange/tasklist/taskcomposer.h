// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tasklist/rawtask.h"

#include <vector>

namespace taizhang {

// Understands the texts of one task: units with roles, deadline, percent, status, budget. What cannot be understood
// stays as text and is told in `issues`.
DraftTask composeTask(
    const RawTask& raw, const ListContext& context, const QString& sheet, std::vector<ImportIssue>& issues);

} // namespace taizhang
