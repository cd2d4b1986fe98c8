// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/taskview.h"

#include <algorithm>

namespace taizhang {

const TaskUnit* leadUnit(const TaskView& view)
{
    const auto lead = std::find_if(
        view.units.begin(), view.units.end(), [](const TaskUnit& unit) { return unit.role == Role::Lead; });
    return lead == view.units.end() ? nullptr : &*lead;
}

QString unitNames(const TaskView& view, Role role)
{
    QStringList names;
    for (const TaskUnit& unit : view.units) {
        if (unit.role == role)
            names.append(unit.name);
    }
    return names.join(u'、');
}

} // namespace taizhang
