// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkfinding.h"

#include <vector>

namespace taizhang {

struct CheckReport
{
    int batches = 0;
    int changes = 0;
    std::vector<CheckFinding> findings; // empty: sound
};

} // namespace taizhang
