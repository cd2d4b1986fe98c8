// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reportingunit.h"

#include <algorithm>

namespace taizhang {

std::optional<UnitId> reportingUnit(const TaskView& view)
{
    const auto leads = std::count_if(
        view.units.begin(), view.units.end(), [](const TaskUnit& unit) { return unit.role == Role::Lead; });
    return leads == 1 ? leadUnit(view)->unit : std::nullopt;
}

} // namespace taizhang
